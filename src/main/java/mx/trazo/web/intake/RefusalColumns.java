package mx.trazo.web.intake;

import java.util.List;
import mx.trazo.kernel.Refusal;
import mx.trazo.order.OrderRefusal;
import mx.trazo.specimen.SpecimenRefusal;
import org.jspecify.annotations.Nullable;

/** In which column of the list one finds what a room refused. */
final class RefusalColumns {
  private RefusalColumns() {}

  /** The column of a field of {@link mx.trazo.patient.PatientEntry}. */
  static Column ofPatient(String field) {
    return switch (field) {
      case "curp" -> Column.CURP;
      case "nss" -> Column.NSS;
      case "recordNumber" -> Column.RECORD;
      case "firstSurname" -> Column.FIRST_SURNAME;
      case "secondSurname" -> Column.SECOND_SURNAME;
      case "birthDate" -> Column.BIRTH_DATE;
      case "sex" -> Column.SEX;
      case "birthState" -> Column.BIRTH_STATE;
      default -> Column.GIVEN;
    };
  }

  /** What is wrong and where, as far as the refusal tells. */
  static RowFault faultOf(Refusal refusal) {
    return new RowFault(columnOf(refusal), refusal);
  }

  private static @Nullable Column columnOf(Refusal refusal) {
    List<String> facts = refusal.facts();
    return switch (refusal.code()) {
      case OrderRefusal code ->
          switch (code) {
            case ORDER_WITHOUT_TEST, TEST_ASKED_TWICE -> Column.TESTS;
            case DIAGNOSIS_CODE_MALFORMED -> Column.DIAGNOSIS;
            case BIRADS_UNKNOWN -> Column.BI_RADS;
            case ORDER_KEY_REUSED -> Column.KEY;
            case ORDER_FIELD_WRONG -> ofField(facts.getFirst());
            case REPLACED_ORDER_UNKNOWN -> null;
          };
      case SpecimenRefusal code ->
          switch (code) {
            case TEST_NOT_OFFERED, FORM_NOT_FOR_TEST -> Column.TESTS;
            case FORM_UNKNOWN, PARENT_IMPOSSIBLE, REFERRAL_WITHOUT_SPECIMEN -> Column.FORM;
            case TOO_MANY_CONTAINERS -> Column.BLOCKS;
            case COLLECTED_IN_THE_FUTURE -> Column.COLLECTED;
            case TIMES_CONTRADICT -> ofField(facts.getLast());
            case SPECIMEN_FIELD_WRONG, FIXED_IN_THE_FUTURE -> ofField(facts.getFirst());
            case LABORATORY_UNKNOWN -> Column.LABORATORY;
            case LABEL_NOT_AVAILABLE,
                SPECIMEN_UNKNOWN,
                ALREADY_COLLECTED,
                ANTICOAGULANT_SETTLED,
                NOT_A_BLOCK ->
                null;
          };
      case ImportRefusal.IMPORT_KEY_TWICE -> Column.KEY;
      default -> refusal.code().name().startsWith("AGREEMENT_") ? Column.LABORATORY : null;
    };
  }

  private static @Nullable Column ofField(String field) {
    return switch (field) {
      case "clientKey" -> Column.KEY;
      case "physician" -> Column.PHYSICIAN;
      case "bodySite" -> Column.SITE;
      case "question" -> Column.QUESTION;
      case "collectedAt" -> Column.COLLECTED;
      case "fixedAt" -> Column.FIXED;
      case "fixationEndedAt" -> Column.FIXATION_ENDED;
      case "fixative" -> Column.FIXATIVE;
      case "volumeMl" -> Column.VOLUME;
      default -> null;
    };
  }
}
