package mx.trazo.patient;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.network.Catalogue;
import mx.trazo.patient.PatientCheck.Failed;
import mx.trazo.patient.PatientCheck.Passed;
import org.jspecify.annotations.Nullable;

/**
 * Registers the patient of an order. The facility's own record with the same CURP, name and birth
 * date is used again; anything less certain makes a new record and leaves the question to a person.
 */
@Singleton
public class RegisterPatient {
  private static final int CANDIDATES = 20;

  private final PatientStore patients;
  private final PatientMatchStore matches;
  private final PatientAudit audit;
  private final Catalogue catalogue;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs to register. */
  public RegisterPatient(
      PatientStore patients,
      PatientMatchStore matches,
      PatientAudit audit,
      Catalogue catalogue,
      Ids ids,
      InstantSource clock) {
    this.patients = patients;
    this.matches = matches;
    this.audit = audit;
    this.catalogue = catalogue;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers or finds the patient in the actor's facility. Of several errors in the entry the
   * first is refused; pages show them all by asking {@link PatientRules} themselves.
   */
  @Transactional
  public Outcome<RegisteredPatient> register(Actor actor, PatientEntry entry) {
    return register(actor, entry, null);
  }

  /**
   * Registers or finds the patient of an order that takes the place of another.
   *
   * @param before the patient of that order: used again when nothing that identifies the person was
   *     changed, also without a CURP; or null
   */
  @Transactional
  public Outcome<RegisteredPatient> register(
      Actor actor, PatientEntry entry, @Nullable PatientId before) {
    if (!PatientAudit.mayRegister(actor)) {
      return Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING);
    }
    Instant now = clock.instant();
    LocalDate today = now.atZone(catalogue.getFacility(actor.facility()).zone()).toLocalDate();
    return switch (PatientRules.check(entry, today)) {
      case Failed(var errors) -> new Outcome.Refused<>(errors.getFirst().refusal());
      case Passed(var checked) -> Outcome.done(registerChecked(actor, checked, before, now));
    };
  }

  private RegisteredPatient registerChecked(
      Actor actor, CheckedPatient checked, @Nullable PatientId before, Instant now) {
    FacilityScope scope = actor.scope();
    Optional<Patient> same =
        before == null
            ? Optional.empty()
            : patients.find(scope, before).filter(record -> isUnchanged(record, checked));
    List<Patient> holders = same.isPresent() ? List.of() : holders(scope, checked);
    Optional<Patient> known = same.or(() -> sameRecord(holders, checked.identity()));
    if (known.isPresent()) {
      audit.read(actor, known.get().id(), now);
      return new RegisteredPatient(known.get(), true, List.of(), checked.warnings());
    }
    var patient =
        new Patient(
            new PatientId(ids.next()),
            actor.facility(),
            checked.curp(),
            checked.nss(),
            checked.recordNumber(),
            checked.name(),
            checked.birthDate(),
            checked.sex(),
            checked.birthState(),
            checked.residenceState(),
            checked.residenceMunicipality(),
            checked.externalRegistryId(),
            0,
            null);
    List<PatientMatch> alike = findDuplicates(scope, patient, holders, now);
    List<PatientWarning> warnings = warningsOf(scope, checked, alike);
    patients.insert(scope, patient, actor.account(), now);
    alike.forEach(match -> matches.insertMatch(scope, match));
    audit.written(actor, patient.id(), now);
    return new RegisteredPatient(patient, false, alike, warnings);
  }

  /**
   * The facility's records under the CURP. Who registers it for the first time claims it; whoever
   * comes at the same moment waits for that and then sees the record.
   */
  private List<Patient> holders(FacilityScope scope, CheckedPatient checked) {
    Curp curp = checked.curp();
    if (curp == null || curp.isGeneric()) {
      return List.of();
    }
    List<Patient> holders = patients.listByCurp(scope, curp, CANDIDATES);
    boolean asIs =
        sameRecord(holders, checked.identity()).isPresent() || patients.claimCurp(scope, curp);
    return asIs ? holders : patients.listByCurp(scope, curp, CANDIDATES);
  }

  private static boolean isUnchanged(Patient record, CheckedPatient checked) {
    return MatchRules.unchanged(record.identity(), checked.identity())
        && Objects.equals(record.nss(), checked.nss())
        && Objects.equals(record.recordNumber(), checked.recordNumber());
  }

  private static Optional<Patient> sameRecord(List<Patient> holders, Identity identity) {
    return holders.stream()
        .filter(other -> MatchRules.sameRecord(other.identity(), identity))
        .findFirst();
  }

  private List<PatientMatch> findDuplicates(
      FacilityScope scope, Patient patient, List<Patient> holders, Instant now) {
    var candidates = new ArrayList<Patient>(holders);
    for (Patient similar : patients.listSimilar(scope, patient.identity(), CANDIDATES)) {
      if (candidates.stream().noneMatch(c -> c.id().equals(similar.id()))) {
        candidates.add(similar);
      }
    }
    var found = new ArrayList<PatientMatch>();
    for (Patient candidate : candidates) {
      MatchGrade grade = MatchRules.compare(candidate.identity(), patient.identity());
      if (grade != MatchGrade.NONE) {
        found.add(new PatientMatch(ids.next(), candidate.id(), patient.id(), grade, now, null));
      }
    }
    return found;
  }

  private List<PatientWarning> warningsOf(
      FacilityScope scope, CheckedPatient checked, List<PatientMatch> alike) {
    var warnings = new ArrayList<>(checked.warnings());
    Nss nss = checked.nss();
    if (nss != null && !patients.listByNss(scope, nss, 1).isEmpty()) {
      warnings.add(PatientWarning.NSS_SHARED);
    }
    if (alike.stream().anyMatch(match -> match.grade() == MatchGrade.STRONG)) {
      warnings.add(PatientWarning.CURP_SHARED);
    }
    return warnings;
  }
}
