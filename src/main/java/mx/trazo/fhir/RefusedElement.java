package mx.trazo.fhir;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.network.NetworkRefusal;
import mx.trazo.order.OrderRefusal;
import mx.trazo.patient.PatientRefusal;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.specimen.label.LabelRefusal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;

/** Which element of a transaction a refusal of another room is about. */
final class RefusedElement {
  private RefusedElement() {}

  /** The element as FHIRPath; the whole bundle when no single one is to blame. */
  static String of(RefusalCode code, OrderBundle bundle) {
    return switch (code) {
      case PatientRefusal patient -> first(bundle, Patient.class) + element(patient);
      case OrderRefusal order -> first(bundle, ServiceRequest.class) + element(order);
      case NetworkRefusal _ -> first(bundle, ServiceRequest.class) + ".performer";
      case SpecimenRefusal specimen -> element(specimen, bundle);
      case LabelRefusal _ -> first(bundle, Specimen.class) + ".identifier";
      default -> "Bundle";
    };
  }

  /** The element of a patient that a refusal is about, with its dot; empty when it is no one. */
  static String ofPatient(RefusalCode code) {
    return code instanceof PatientRefusal patient ? element(patient) : "";
  }

  private static String element(PatientRefusal code) {
    return switch (code) {
      case GIVEN_NAME_MISSING -> ".name.given";
      case FIRST_SURNAME_MISSING -> ".name.family";
      case PATIENT_NAME_UNREADABLE -> ".name";
      case BIRTHDATE_MISSING,
          BIRTHDATE_UNREADABLE,
          BIRTHDATE_IN_FUTURE,
          BIRTHDATE_TOO_LONG_AGO,
          BIRTHDATE_CONTRADICTS_CURP ->
          ".birthDate";
      case SEX_MISSING, SEX_UNREADABLE -> ".gender";
      case CURP_MALFORMED, CURP_CHECK_DIGIT_WRONG, NSS_MALFORMED, NSS_CHECK_DIGIT_WRONG ->
          ".identifier";
      case PATIENT_STATE_UNKNOWN -> ".address.state";
      default -> "";
    };
  }

  private static String element(OrderRefusal code) {
    return switch (code) {
      case ORDER_WITHOUT_TEST, TEST_ASKED_TWICE -> ".code";
      case DIAGNOSIS_CODE_MALFORMED -> ".reasonCode";
      case BIRADS_UNKNOWN -> ".extension";
      case ORDER_KEY_REUSED -> ".requisition";
      case REPLACED_ORDER_UNKNOWN -> ".replaces";
      default -> "";
    };
  }

  private static String element(SpecimenRefusal code, OrderBundle bundle) {
    return switch (code) {
      case LABORATORY_UNKNOWN -> first(bundle, ServiceRequest.class) + ".performer";
      case TEST_NOT_OFFERED -> first(bundle, ServiceRequest.class) + ".code";
      case FORM_UNKNOWN, FORM_NOT_FOR_TEST -> first(bundle, Specimen.class) + ".type";
      case PARENT_IMPOSSIBLE -> first(bundle, Specimen.class) + ".parent";
      case TIMES_CONTRADICT, COLLECTED_IN_THE_FUTURE, FIXED_IN_THE_FUTURE ->
          first(bundle, Specimen.class) + ".collection";
      case LABEL_NOT_AVAILABLE -> first(bundle, Specimen.class) + ".identifier";
      default -> first(bundle, Specimen.class);
    };
  }

  /** The only entry of a type, or all of them. */
  private static String first(OrderBundle bundle, Class<? extends Resource> type) {
    var entries = bundle.of(type);
    return entries.size() == 1
        ? entries.getFirst().at()
        : "Bundle.entry.resource.ofType(" + type.getSimpleName() + ")";
  }
}
