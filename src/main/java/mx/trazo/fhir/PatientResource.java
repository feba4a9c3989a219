package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.fhir.sent.RegisterSentPatient;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Ulid;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientStore;
import mx.trazo.patient.RegisteredPatient;
import org.hl7.fhir.r4.model.Patient;

/** Patients of the actor's own facility, and by id those whose orders it performs. */
@Singleton
public class PatientResource extends FhirResource<Patient> {
  private final PatientStore patients;
  private final PatientIdentifiers identifiers;
  private final RegisterSentPatient register;
  private final OrderStore orders;
  private final OrderResources resources;
  private final Versions versions;
  private final ReadTrail trail;
  private final Profiles profiles;

  /** What it reads and writes with. */
  public PatientResource(
      PatientStore patients,
      PatientIdentifiers identifiers,
      RegisterSentPatient register,
      OrderStore orders,
      OrderResources resources,
      Versions versions,
      ReadTrail trail,
      Profiles profiles) {
    this.patients = patients;
    this.identifiers = identifiers;
    this.register = register;
    this.orders = orders;
    this.resources = resources;
    this.versions = versions;
    this.trail = trail;
    this.profiles = profiles;
  }

  @Override
  public Class<Patient> getResourceType() {
    return Patient.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("_id", "token", "one id or several"),
        new SearchBy(
            "identifier",
            "token",
            "system|value, with the system of the CURP, NSS or file number, or the value alone"));
  }

  @Override
  public boolean creates() {
    return true;
  }

  @Override
  public List<Operation> operations() {
    return List.of(EverythingCall.OPERATION);
  }

  @Override
  public String documentation() {
    return "Records of the account's own facility and, by id, of those whose orders it performs. A"
        + " known record with the same CURP, name and birth date is used again; nothing in it is"
        + " changed by what is sent. If-None-Exist may name an identifier of the patient sent.";
  }

  @Override
  Optional<Patient> find(Actor actor, String id) {
    return record(actor, id).map(record -> written(actor, record));
  }

  @Override
  Page search(Actor actor, Asked asked) {
    List<Map<PatientId, mx.trazo.patient.Patient>> wanted = new ArrayList<>();
    for (List<String> ids : SearchValues.ids(asked, "_id", "Patient")) {
      wanted.add(
          PatientIdentifiers.byId(ids.stream().flatMap(id -> record(actor, id).stream()).toList()));
    }
    for (List<SearchValues.Token> any : SearchValues.tokens(asked, "identifier")) {
      wanted.add(PatientIdentifiers.byId(identifiers.list(actor.scope(), any)));
    }
    return Page.of(
        Limits.common(wanted, "_id, identifier").stream()
            .map(record -> written(actor, record))
            .toList(),
        asked);
  }

  @Override
  List<Patient> versions(Actor actor, Patient current) {
    return versions.list(current, Patient.class);
  }

  /** Registers a patient, unless the condition of the request finds one. */
  @Create
  public MethodOutcome create(@ResourceParam Patient patient, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    var issues = new Issues();
    SentElements.check(patient, "Patient", issues);
    String condition = details.getHeader("If-None-Exist");
    List<mx.trazo.patient.Patient> there =
        condition == null
            ? List.of()
            : identifiers.listMeeting(actor.scope(), condition, patient, "Patient", issues);
    var entry = PatientTranslator.read(patient, "Patient", issues);
    profiles.check(patient, Profiles.PATIENT, issues);
    issues.demandNone();
    if (!there.isEmpty()) {
      return outcome(written(actor, there.getFirst()), false);
    }
    return switch (register.register(actor, entry, KeptExtensions.unknown(patient))) {
      case Outcome.Done<RegisteredPatient>(var done) ->
          outcome(resources.patient(done.patient()), !done.reused());
      case Outcome.Refused<RegisteredPatient>(var refusal) ->
          throw RefusedException.of(refusal, "Patient" + RefusedElement.ofPatient(refusal.code()));
    };
  }

  private MethodOutcome outcome(Patient patient, boolean created) {
    versions.date(List.of(patient));
    var id = patient.getIdElement().withVersion(patient.getMeta().getVersionId());
    return new MethodOutcome(id, created)
        .setResource(patient)
        .setOperationOutcome(Outcomes.stored(created));
  }

  private Optional<mx.trazo.patient.Patient> record(Actor actor, String id) {
    if (!Ulid.looksRight(id)) {
      return Optional.empty();
    }
    var wanted = new PatientId(id);
    return patients.find(actor.scope(), wanted).or(() -> ofOrder(actor, wanted));
  }

  /** The record of a patient for whom the actor's laboratory performs an order. */
  private Optional<mx.trazo.patient.Patient> ofOrder(Actor actor, PatientId id) {
    return orders
        .findKeeperOf(actor.scope(), id)
        .flatMap(keeper -> patients.find(new FacilityScope(keeper), id));
  }

  private Patient written(Actor actor, mx.trazo.patient.Patient record) {
    trail.read(actor, "PATIENT", record.id().value());
    return resources.patient(record);
  }
}
