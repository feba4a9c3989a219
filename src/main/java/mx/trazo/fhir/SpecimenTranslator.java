package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.SpecimenForm;
import mx.trazo.order.Order;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;

/** A container as a Specimen; {@link SpecimenReader} reads them. */
@Singleton
public class SpecimenTranslator {
  /** SNOMED CT codes of the forms, where one is known. */
  static final Map<String, String> SNOMED_OF_FORM =
      Map.of(
          SpecimenForm.PARAFFIN_BLOCK, "1201985008",
          SpecimenForm.UNSTAINED_SLIDE, "430856003",
          SpecimenForm.BONE_MARROW, "396997002",
          SpecimenForm.PERIPHERAL_BLOOD, "119297000");

  /** HL7 v2 table 0371 for what keeps a tube from clotting. */
  static final Map<Anticoagulant, String> V2_OF_ANTICOAGULANT =
      Map.of(
          Anticoagulant.SODIUM_HEPARIN, "HEPN",
          Anticoagulant.LITHIUM_HEPARIN, "HEPL",
          Anticoagulant.EDTA, "EDTK",
          Anticoagulant.ACD, "ACDA",
          Anticoagulant.SODIUM_CITRATE, "C32");

  private final Catalogue catalogue;

  /** Names of forms come from the catalogue. */
  public SpecimenTranslator(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A container of an order, in the state its custody says. */
  public Specimen write(
      mx.trazo.specimen.Specimen node, Order order, Optional<ContainerState> state) {
    var specimen = new Specimen();
    specimen.setId(node.id().value());
    specimen.addIdentifier().setSystem(TrazoUris.LABEL).setValue(node.label().text());
    state.ifPresent(s -> specimen.setStatus(status(s)));
    specimen.setType(type(node.formCode()));
    specimen.setSubject(new Reference("Patient/" + order.patient().value()));
    if (node.parent() != null) {
      specimen.addParent(new Reference("Specimen/" + node.parent().value()));
    }
    order
        .tests()
        .forEach(test ->
            specimen.addRequest(
                new Reference("ServiceRequest/" + FhirIds.ofTest(order.id(), test.id()))));
    collection(specimen, node);
    container(specimen, node);
    if (node.collection().decalcified() != YesNoUnknown.UNKNOWN) {
      specimen.addExtension(
          TrazoUris.DECALCIFIED,
          new CodeType(ServiceRequestTranslator.code(node.collection().decalcified().name())));
    }
    return specimen;
  }

  /** What a container's state means for whoever would use it. */
  static SpecimenStatus status(ContainerState state) {
    return switch (state) {
      case REGISTERED,
          COLLECTED,
          PACKED,
          IN_TRANSIT,
          ARRIVED,
          ON_HOLD,
          ACCEPTED,
          IN_PROCESS,
          AT_READING,
          ARCHIVED,
          RETURN_PACKED,
          RETURNING,
          RETURNED ->
          SpecimenStatus.AVAILABLE;
      case NOT_COLLECTED, WITHDRAWN, MISSING, DISPOSED, RETURN_MISSING ->
          SpecimenStatus.UNAVAILABLE;
      case REJECTED -> SpecimenStatus.UNSATISFACTORY;
    };
  }

  private CodeableConcept type(String formCode) {
    var type = new CodeableConcept();
    var ours = type.addCoding().setSystem(TrazoUris.SPECIMEN_FORM).setCode(formCode);
    catalogue.findForm(formCode).ifPresent(form -> ours.setDisplay(form.name()));
    String snomed = SNOMED_OF_FORM.get(formCode);
    if (snomed != null) {
      type.addCoding().setSystem(TrazoUris.SNOMED).setCode(snomed);
    }
    return type;
  }

  private static void collection(Specimen specimen, mx.trazo.specimen.Specimen node) {
    CollectionData data = node.collection();
    var to = specimen.getCollection();
    if (data.collectedAt() != null) {
      to.setCollected(new DateTimeType(FhirIds.millis(data.collectedAt())));
    }
    if (data.volumeMl() != null) {
      to.setQuantity(
          new Quantity()
              .setValue(data.volumeMl())
              .setUnit("mL")
              .setSystem(TrazoUris.UCUM)
              .setCode("mL"));
    }
    if (data.method() != CollectionMethod.NOT_STATED) {
      to.getMethod()
          .addCoding()
          .setSystem(TrazoUris.COLLECTION_METHOD)
          .setCode(ServiceRequestTranslator.code(data.method().name()));
    }
    if (node.bodySite() != null) {
      to.getBodySite().setText(node.bodySite());
    }
    if (data.fixedAt() != null) {
      to.addExtension(TrazoUris.FIXED_AT, new DateTimeType(FhirIds.millis(data.fixedAt())));
    }
    if (data.fixationEndedAt() != null) {
      to.addExtension(
          TrazoUris.FIXATION_ENDED_AT, new DateTimeType(FhirIds.millis(data.fixationEndedAt())));
    }
    if (data.sectionedOn() != null) {
      to.addExtension(TrazoUris.SECTIONED_ON, new DateType(data.sectionedOn().toString()));
    }
    if (to.isEmpty()) {
      specimen.setCollection(null);
    }
  }

  private static void container(Specimen specimen, mx.trazo.specimen.Specimen node) {
    var container = specimen.addContainer().setDescription(node.designation());
    String device =
        node.kind() == ContainerKind.BLOCK
            ? "434464009"
            : node.kind() == ContainerKind.SLIDE ? "433466003" : null;
    if (device != null) {
      container.getType().addCoding().setSystem(TrazoUris.SNOMED).setCode(device);
    }
    Anticoagulant anticoagulant = node.collection().anticoagulant();
    String code = V2_OF_ANTICOAGULANT.get(anticoagulant);
    if (code != null) {
      container.setAdditive(coded(code));
    } else if (node.collection().fixative() != null) {
      container.setAdditive(new CodeableConcept().setText(node.collection().fixative()));
    }
  }

  private static CodeableConcept coded(String additive) {
    var concept = new CodeableConcept();
    concept.addCoding().setSystem(TrazoUris.V2_ADDITIVE).setCode(additive);
    return concept;
  }
}
