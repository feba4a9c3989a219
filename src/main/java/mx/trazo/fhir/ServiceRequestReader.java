package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.YesNoUnknown;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.jspecify.annotations.Nullable;

/** Reads a ServiceRequest of a transaction; {@link ServiceRequestTranslator} writes them. */
@Singleton
public class ServiceRequestReader {
  private final Catalogue catalogue;
  private final Organizations organizations;

  /** Facilities are looked up in the catalogue. */
  public ServiceRequestReader(Catalogue catalogue, Organizations organizations) {
    this.catalogue = catalogue;
    this.organizations = organizations;
  }

  /** What a request asks for, or nothing when something was added to the issues. */
  Optional<AskedTest> read(
      OrderBundle bundle, OrderBundle.Entry entry, Actor actor, Issues issues) {
    var request = (ServiceRequest) entry.resource();
    String at = entry.at();
    checkStatus(request, at, issues);
    if (!bundle.namesPatient(request.getSubject())) {
      issues.add(at + ".subject", FhirRefusal.FHIR_REFERENCE, "Patient");
    }
    String test = Reading.code(request.getCode(), TrazoUris.TEST).orElse(null);
    if (test == null) {
      issues.wrong(at, "code", TrazoUris.TEST);
    }
    String requisition = requisition(request, at, issues);
    FacilityId laboratory = laboratory(request, test, at, actor, issues);
    String physician = physician(request, at, actor, issues);
    ClinicalData clinical = clinical(request, at, issues);
    OrderReason reason = reason(request, at, issues);
    OrderId replaces = replaces(request, at, issues);
    List<OrderBundle.Entry> specimens = new ArrayList<>();
    for (int i = 0; i < request.getSpecimen().size(); i++) {
      Optional<OrderBundle.Entry> found =
          bundle.resolve(request.getSpecimen().get(i), Specimen.class);
      if (found.isEmpty()) {
        issues.add(at + ".specimen[" + i + "]", FhirRefusal.FHIR_REFERENCE, "Specimen");
      }
      found.ifPresent(specimens::add);
    }
    if (test == null || requisition == null || laboratory == null || physician == null) {
      return Optional.empty();
    }
    var header =
        new AskedTest.Header(
            requisition,
            laboratory,
            reason,
            ServiceRequestTranslator.priority(request),
            physician,
            clinical,
            replaces);
    return Optional.of(new AskedTest(at, test, header, specimens));
  }

  private static void checkStatus(ServiceRequest request, String at, Issues issues) {
    if (request.getStatus() != ServiceRequestStatus.ACTIVE) {
      issues.wrong(at, "status", "active");
    }
    if (request.getIntent() != ServiceRequestIntent.ORDER) {
      issues.wrong(at, "intent", "order");
    }
    if (request.getDoNotPerform()) {
      issues.wrong(at, "doNotPerform", "false");
    }
  }

  /** The hospital's own number of the request; without requisition, its placer number. */
  private static @Nullable String requisition(ServiceRequest request, String at, Issues issues) {
    Identifier number = request.getRequisition();
    String element = "requisition";
    if (number.getValue() == null) {
      number =
          request.getIdentifier().stream()
              .filter(own -> TrazoUris.PLACER_NUMBER.equals(own.getSystem()))
              .findFirst()
              .orElse(number);
    }
    if (number.getValue() == null) {
      issues.missing(at, element);
      return null;
    }
    if (!TrazoUris.PLACER_NUMBER.equals(number.getSystem())) {
      issues.wrong(at, element, "system " + TrazoUris.PLACER_NUMBER);
      return null;
    }
    return number.getValue();
  }

  /** The laboratory named, or the only one that could be meant. */
  private @Nullable FacilityId laboratory(
      ServiceRequest request, @Nullable String test, String at, Actor actor, Issues issues) {
    if (request.getPerformer().isEmpty() && test != null) {
      Facility own = catalogue.getFacility(actor.facility());
      List<Facility> possible = catalogue.listLaboratoriesFor(own, test);
      if (possible.size() == 1) {
        return possible.getFirst().id();
      }
    }
    Optional<Facility> named =
        request.getPerformer().size() == 1
            ? organizations.find(request.getPerformerFirstRep())
            : Optional.empty();
    if (named.isEmpty()) {
      issues.wrong(at, "performer", TrazoUris.CLUES + " / " + TrazoUris.FACILITY);
      return null;
    }
    return named.get().id();
  }

  private @Nullable String physician(
      ServiceRequest request, String at, Actor actor, Issues issues) {
    Reference requester = request.getRequester();
    String name = Reading.text(requester.getDisplay());
    switch (requester.getResource()) {
      case PractitionerRole role -> {
        name = Reading.text(role.getPractitioner().getDisplay());
        boolean named = role.getOrganization().hasIdentifier();
        boolean own =
            organizations
                .find(role.getOrganization())
                .filter(facility -> facility.id().equals(actor.facility()))
                .isPresent();
        if (named && !own) {
          issues.wrong(at, "requester.organization", "CLUES");
        }
      }
      case Practitioner practitioner ->
          name = practitioner.getNameFirstRep().getNameAsSingleString();
      case null, default -> {}
    }
    name = Reading.text(name);
    if (name == null) {
      issues.missing(at, "requester");
    }
    return name;
  }

  private static ClinicalData clinical(ServiceRequest request, String at, Issues issues) {
    String diagnosis = null;
    String question = null;
    for (CodeableConcept reason : request.getReasonCode()) {
      Optional<String> code = Reading.code(reason, TrazoUris.ICD_10);
      diagnosis = code.map(c -> c.replace(".", "").toUpperCase(Locale.ROOT)).orElse(diagnosis);
      question = reason.hasText() ? Reading.text(reason.getText()) : question;
    }
    Optional<YesNoUnknown> neoadjuvant =
        Reading.answer(Reading.code(request.getExtension(), TrazoUris.NEOADJUVANT, at, issues));
    if (neoadjuvant.isEmpty()) {
      issues.wrong(at, "extension", "yes, no, unknown");
    }
    return new ClinicalData(
        diagnosis,
        Reading.code(request.getExtension(), TrazoUris.BI_RADS, at, issues),
        Reading.words(request.getBodySiteFirstRep()),
        laterality(request, at, issues),
        neoadjuvant.orElse(YesNoUnknown.UNKNOWN),
        question);
  }

  private static Laterality laterality(ServiceRequest request, String at, Issues issues) {
    String code = Reading.code(request.getExtension(), TrazoUris.LATERALITY, at, issues);
    return switch (code == null ? "not-stated" : code) {
      case "left" -> Laterality.LEFT;
      case "right" -> Laterality.RIGHT;
      case "bilateral" -> Laterality.BILATERAL;
      case "not-stated" -> Laterality.NOT_STATED;
      default -> {
        issues.wrong(at, "extension", "left, right, bilateral, not-stated");
        yield Laterality.NOT_STATED;
      }
    };
  }

  private static OrderReason reason(ServiceRequest request, String at, Issues issues) {
    for (CodeableConcept reason : request.getReasonCode()) {
      Optional<String> code = Reading.code(reason, TrazoUris.REASON);
      if (code.isPresent()) {
        switch (code.get()) {
          case "diagnosis" -> {
            return OrderReason.DIAGNOSIS;
          }
          case "follow-up" -> {
            return OrderReason.FOLLOW_UP;
          }
          case "relapse" -> {
            return OrderReason.RELAPSE;
          }
          default -> issues.wrong(at, "reasonCode", "diagnosis, follow-up, relapse");
        }
      }
    }
    return OrderReason.DIAGNOSIS;
  }

  private static @Nullable OrderId replaces(ServiceRequest request, String at, Issues issues) {
    if (!request.hasReplaces()) {
      return null;
    }
    Optional<OrderId> order = ServiceRequestTranslator.orderOf(request.getReplacesFirstRep());
    if (order.isEmpty()) {
      issues.add(at + ".replaces", FhirRefusal.FHIR_REFERENCE, "ServiceRequest");
    }
    return order.orElse(null);
  }
}
