package mx.trazo.fhir;

import java.util.function.Consumer;
import mx.trazo.kernel.Ids;
import mx.trazo.patient.Curp;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The breast order of the story as a transaction: a biopsy with two blocks, which travel. */
final class BreastOrder {
  static final String PATIENT = "urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000001";
  static final String REQUEST = "urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000002";
  static final String BIOPSY = "urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000003";
  static final String BLOCK_1 = "urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000004";
  static final String BLOCK_2 = "urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000005";

  final String requisition;
  final Patient patient = new Patient();
  final ServiceRequest request = new ServiceRequest();
  final Specimen biopsy = new Specimen();
  final Specimen block1 = new Specimen();
  final Specimen block2 = new Specimen();

  BreastOrder(RunningTrazo trazo) {
    requisition = "SOL-" + trazo.bean(Ids.class).next();
    patient();
    request();
    specimens();
  }

  /** A CURP of a woman born on 23 August 1975; its last digit is found, not known by heart. */
  static String curp() {
    for (int digit = 0; digit < 10; digit++) {
      String curp = "ROVM750823MBCSRR0" + digit;
      if (Curp.problemOf(curp).isEmpty()) {
        return curp;
      }
    }
    throw new IllegalStateException("no digit fits");
  }

  private void patient() {
    patient.addIdentifier().setSystem(TrazoUris.CURP).setValue(curp());
    patient.addIdentifier().setSystem(TrazoUris.RECORD_NUMBER).setValue("EXP-1975/88");
    var name = patient.addName().setFamily("Rosas de la Vega").addGiven("María").addGiven("José");
    name.getFamilyElement().addExtension(TrazoUris.FIRST_SURNAME, new StringType("Rosas"));
    name.getFamilyElement().addExtension(TrazoUris.SECOND_SURNAME, new StringType("de la Vega"));
    patient.setGender(AdministrativeGender.FEMALE);
    patient.setBirthDateElement(new DateType("1975-08-23"));
    patient.addAddress().setState("BC").setDistrict("Ensenada");
  }

  private void request() {
    request.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
    request.setIntent(ServiceRequest.ServiceRequestIntent.ORDER);
    request.setPriority(ServiceRequest.ServiceRequestPriority.ROUTINE);
    request.setRequisition(
        new Identifier().setSystem(TrazoUris.PLACER_NUMBER).setValue(requisition));
    request.getCode().addCoding().setSystem(TrazoUris.TEST).setCode("IHC-MAMA");
    request.setSubject(new Reference(PATIENT));
    request.setRequester(new Reference().setDisplay("Dra. Elena Cota"));
    request.addPerformer(
        new Reference()
            .setIdentifier(new Identifier().setSystem(TrazoUris.FACILITY).setValue("CIBIOR")));
    request.addReasonCode().addCoding().setSystem(TrazoUris.ICD_10).setCode("C50.9");
    request.addReasonCode().setText("Carcinoma ductal infiltrante, ¿receptores y HER2?");
    request.addBodySite().setText("Mama, cuadrante superior externo");
    request.addExtension(TrazoUris.BI_RADS, new CodeType("5"));
    request.addExtension(TrazoUris.LATERALITY, new CodeType("left"));
    request.addExtension(TrazoUris.NEOADJUVANT, new CodeType("no"));
    request.addSpecimen(new Reference(BLOCK_1));
    request.addSpecimen(new Reference(BLOCK_2));
  }

  private void specimens() {
    form(biopsy, "TEJIDO-FORMOL");
    biopsy.getCollection().setCollected(new DateTimeType("2026-11-18T09:30:00-08:00"));
    biopsy
        .getCollection()
        .addExtension(TrazoUris.FIXED_AT, new DateTimeType("2026-11-18T09:50:00-08:00"));
    biopsy.getCollection().getBodySite().setText("Mama izquierda");
    for (Specimen block : new Specimen[] {block1, block2}) {
      form(block, "BLOQUE-PARAFINA");
      block.addParent(new Reference(BIOPSY));
      block.getCollection().setCollected(new DateTimeType("2026-11-18T09:30:00-08:00"));
      block
          .getCollection()
          .addExtension(TrazoUris.FIXED_AT, new DateTimeType("2026-11-18T09:50:00-08:00"));
      block
          .getCollection()
          .addExtension(TrazoUris.FIXATION_ENDED_AT, new DateTimeType("2026-11-19T09:50:00-08:00"));
      block.addExtension(TrazoUris.DECALCIFIED, new CodeType("no"));
      block
          .getCollection()
          .getMethod()
          .addCoding()
          .setSystem(TrazoUris.COLLECTION_METHOD)
          .setCode("core-needle");
      block.addContainer().setAdditive(new CodeableConcept().setText("Formol al 10 % amortiguado"));
    }
  }

  private static void form(Specimen specimen, String code) {
    specimen.getType().addCoding().setSystem(TrazoUris.SPECIMEN_FORM).setCode(code);
    specimen.setSubject(new Reference(PATIENT));
  }

  /** The order with something changed. */
  BreastOrder with(Consumer<BreastOrder> change) {
    change.accept(this);
    return this;
  }

  /** The transaction; requests before what they name, to show that the order does not matter. */
  Bundle bundle() {
    var bundle = new Bundle();
    bundle.setType(BundleType.TRANSACTION);
    add(bundle, REQUEST, request, null);
    add(bundle, BLOCK_1, block1, null);
    add(bundle, PATIENT, patient, "identifier=" + TrazoUris.CURP + "|" + curp());
    add(bundle, BIOPSY, biopsy, null);
    add(bundle, BLOCK_2, block2, null);
    return bundle;
  }

  /** The transaction as it goes over the wire. */
  String json() {
    return FhirCalls.R4.newJsonParser().encodeResourceToString(bundle());
  }

  private static void add(
      Bundle bundle, String fullUrl, Resource resource, @Nullable String ifNoneExist) {
    bundle
        .addEntry()
        .setFullUrl(fullUrl)
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType())
        .setIfNoneExist(ifNoneExist);
  }
}
