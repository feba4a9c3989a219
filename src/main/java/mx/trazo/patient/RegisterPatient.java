package mx.trazo.patient;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.network.Catalogue;
import mx.trazo.patient.PatientCheck.Failed;
import mx.trazo.patient.PatientCheck.Passed;

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
    if (!PatientAudit.mayRegister(actor)) {
      return Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING);
    }
    Instant now = clock.instant();
    LocalDate today = now.atZone(catalogue.getFacility(actor.facility()).zone()).toLocalDate();
    return switch (PatientRules.check(entry, today)) {
      case Failed(var errors) -> new Outcome.Refused<>(errors.getFirst().refusal());
      case Passed(var checked) -> Outcome.done(registerChecked(actor, checked, now));
    };
  }

  private RegisteredPatient registerChecked(Actor actor, CheckedPatient checked, Instant now) {
    FacilityScope scope = actor.scope();
    Optional<Patient> known = findSameRecord(scope, checked);
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
    List<PatientMatch> alike = findDuplicates(scope, patient, now);
    List<PatientWarning> warnings = warningsOf(scope, checked, alike);
    patients.insert(scope, patient, actor.account(), now);
    alike.forEach(match -> matches.insertMatch(scope, match));
    audit.written(actor, patient.id(), now);
    return new RegisteredPatient(patient, false, alike, warnings);
  }

  private Optional<Patient> findSameRecord(FacilityScope scope, CheckedPatient checked) {
    Curp curp = checked.curp();
    if (curp == null || curp.isGeneric()) {
      return Optional.empty();
    }
    Optional<Patient> known = sameRecord(scope, curp, checked.identity());
    boolean first = known.isEmpty() && patients.claimCurp(scope, curp);
    return known.isPresent() || first ? known : sameRecord(scope, curp, checked.identity());
  }

  private Optional<Patient> sameRecord(FacilityScope scope, Curp curp, Identity identity) {
    return patients.listByCurp(scope, curp, CANDIDATES).stream()
        .filter(other -> MatchRules.sameRecord(other.identity(), identity))
        .findFirst();
  }

  private List<PatientMatch> findDuplicates(FacilityScope scope, Patient patient, Instant now) {
    var candidates = new ArrayList<Patient>();
    Curp curp = patient.curp();
    if (curp != null && !curp.isGeneric()) {
      candidates.addAll(patients.listByCurp(scope, curp, CANDIDATES));
    }
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
