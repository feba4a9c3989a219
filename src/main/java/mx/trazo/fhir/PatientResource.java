package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Ulid;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.patient.PatientStore;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** Reads the patients of the actor's own facility, and those whose orders it performs. */
@Singleton
public class PatientResource implements OfferedResource {
  private static final int MOST = 50;

  private final PatientStore patients;
  private final OrderStore orders;
  private final OrderResources resources;
  private final ReadTrail trail;

  /** What it reads with. */
  public PatientResource(
      PatientStore patients, OrderStore orders, OrderResources resources, ReadTrail trail) {
    this.patients = patients;
    this.orders = orders;
    this.resources = resources;
    this.trail = trail;
  }

  @Override
  public Class<Patient> getResourceType() {
    return Patient.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy(
            "identifier",
            "token",
            "system|value, with the system of the CURP, NSS or file number"));
  }

  @Override
  public String documentation() {
    return "Records of the account's own facility and, by id, of those whose orders it performs. A known record with the same CURP, name and"
        + " birth date is used again; nothing in it is changed by an order.";
  }

  /** One record. */
  @Read
  public Patient read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    if (!Ulid.looksRight(id.getIdPart())) {
      throw RefusedException.notFound();
    }
    var wanted = new PatientId(id.getIdPart());
    return patients
        .find(actor.scope(), wanted)
        .or(() -> ofOrder(actor, wanted))
        .map(record -> {
          trail.read(actor, "PATIENT", record.id().value());
          return resources.patient(record);
        })
        .orElseThrow(RefusedException::notFound);
  }

  /** The record of a patient for whom the actor's laboratory performs an order. */
  private Optional<mx.trazo.patient.Patient> ofOrder(Actor actor, PatientId id) {
    return orders
        .findKeeperOf(actor.scope(), id)
        .flatMap(keeper -> patients.find(new FacilityScope(keeper), id));
  }

  /** The records with an identifier. */
  @Search
  public List<Patient> search(
      @RequiredParam(name = "identifier") TokenParam identifier, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    return list(actor.scope(), identifier).stream()
        .map(record -> {
          trail.read(actor, "PATIENT", record.id().value());
          return resources.patient(record);
        })
        .toList();
  }

  private List<mx.trazo.patient.Patient> list(FacilityScope scope, TokenParam identifier) {
    Tokens.requirePlain(identifier);
    String value = identifier.getValue();
    return switch (identifier.getSystem() == null ? "" : identifier.getSystem()) {
      case TrazoUris.CURP ->
          Curp.problemOf(value).isPresent() || Curp.of(value).isGeneric()
              ? List.of()
              : patients.listByCurp(scope, Curp.of(value), MOST);
      case TrazoUris.NSS ->
          Nss.problemOf(value).isPresent()
              ? List.of()
              : patients.listByNss(scope, Nss.of(value), MOST);
      case TrazoUris.RECORD_NUMBER -> patients.listByRecordNumber(scope, value, MOST);
      default -> List.of();
    };
  }
}
