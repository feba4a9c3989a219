package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.Order;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/** One test of an order as a ServiceRequest; {@link ServiceRequestReader} reads them. */
@Singleton
public class ServiceRequestTranslator {
  private static final String REQUESTER = "solicitante";

  private final Catalogue catalogue;
  private final Organizations organizations;

  /** Names come from the catalogue. */
  public ServiceRequestTranslator(Catalogue catalogue, Organizations organizations) {
    this.catalogue = catalogue;
    this.organizations = organizations;
  }

  /**
   * One test of an order.
   *
   * @param sent the containers that travel
   * @param replaced the order that this one replaces, or null
   */
  public ServiceRequest write(
      Order order, OrderedTest test, List<SpecimenId> sent, @Nullable Order replaced) {
    OrderRequest asked = order.request();
    var request = new ServiceRequest();
    request.setId(FhirIds.ofTest(order.id(), test.id()));
    if (asked.placerNumber() != null) {
      request.setRequisition(placer(asked.placerNumber()));
    }
    request.setStatus(ServiceRequestStatus.ACTIVE);
    request.setIntent(ServiceRequestIntent.ORDER);
    request.setPriority(
        switch (asked.priority()) {
          case ROUTINE -> ServiceRequestPriority.ROUTINE;
          case URGENT -> ServiceRequestPriority.URGENT;
        });
    var code = request.getCode().addCoding().setSystem(TrazoUris.TEST).setCode(test.testCode());
    catalogue.findTest(test.testCode()).ifPresent(known -> code.setDisplay(known.name()));
    request.setSubject(new Reference("Patient/" + order.patient().value()));
    request.setAuthoredOnElement(new DateTimeType(FhirIds.millis(order.registeredAt())));
    request.addContained(requester(order));
    request.setRequester(new Reference("#" + REQUESTER));
    request.addPerformer(organizations.of(asked.laboratory(), order.registeredAt()));
    clinical(request, asked);
    sent.forEach(id -> request.addSpecimen(new Reference("Specimen/" + id.value())));
    if (test.reflexOf() != null) {
      request.addBasedOn(
          new Reference("ServiceRequest/" + FhirIds.ofTest(order.id(), test.reflexOf())));
    }
    if (replaced != null) {
      replaced.tests().stream()
          .filter(earlier -> earlier.testCode().equals(test.testCode()))
          .findFirst()
          .ifPresent(earlier ->
              request.addReplaces(
                  new Reference("ServiceRequest/" + FhirIds.ofTest(replaced.id(), earlier.id()))));
    }
    return request;
  }

  private static Identifier placer(String number) {
    var placer = new Identifier().setSystem(TrazoUris.PLACER_NUMBER).setValue(number);
    placer.getType().addCoding().setSystem(TrazoUris.V2_IDENTIFIER_TYPE).setCode("PLAC");
    return placer;
  }

  private PractitionerRole requester(Order order) {
    var role = new PractitionerRole();
    role.setId(REQUESTER);
    role.setPractitioner(new Reference().setDisplay(order.request().physician()));
    role.setOrganization(organizations.of(order.facility(), order.registeredAt()));
    return role;
  }

  private static void clinical(ServiceRequest request, OrderRequest asked) {
    ClinicalData data = asked.clinical();
    if (asked.reason() != OrderReason.DIAGNOSIS) {
      request
          .addReasonCode()
          .addCoding()
          .setSystem(TrazoUris.REASON)
          .setCode(code(asked.reason().name()));
    }
    if (data.diagnosisCode() != null) {
      request
          .addReasonCode()
          .addCoding()
          .setSystem(TrazoUris.ICD_10)
          .setCode(FhirIds.withDot(data.diagnosisCode()));
    }
    if (data.question() != null) {
      request.addReasonCode().setText(data.question());
    }
    if (data.bodySite() != null) {
      request.addBodySite().setText(data.bodySite());
    }
    if (data.biRads() != null) {
      request.addExtension(TrazoUris.BI_RADS, new CodeType(data.biRads()));
    }
    if (data.laterality() != Laterality.NOT_STATED) {
      request.addExtension(TrazoUris.LATERALITY, new CodeType(code(data.laterality().name())));
    }
    if (data.neoadjuvant() != YesNoUnknown.UNKNOWN) {
      request.addExtension(TrazoUris.NEOADJUVANT, new CodeType(code(data.neoadjuvant().name())));
    }
  }

  /** A constant's name as a FHIR code. */
  static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The order that a reference to one of its tests belongs to. */
  static Optional<OrderId> orderOf(Reference reference) {
    String id = reference.getReferenceElement().getIdPart();
    return "ServiceRequest".equals(reference.getReferenceElement().getResourceType()) && id != null
        ? FhirIds.readTest(id).map(FhirIds.TestOfOrder::order)
        : Optional.empty();
  }

  /** The priority of a request; urgent covers everything faster than routine. */
  static Priority priority(ServiceRequest request) {
    return request.getPriority() == null || request.getPriority() == ServiceRequestPriority.ROUTINE
        ? Priority.ROUTINE
        : Priority.URGENT;
  }
}
