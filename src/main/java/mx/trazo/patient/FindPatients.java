package mx.trazo.patient;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;

/** Finds records of the actor's own facility by what a clerk has at hand. */
@Singleton
public class FindPatients {
  /** Most records answered; whoever gets this many should type more. */
  public static final int LIMIT = 25;

  private static final int SHORTEST_NAME = 2;

  private final PatientStore patients;

  /** Reads from the store only. */
  public FindPatients(PatientStore patients) {
    this.patients = patients;
  }

  /**
   * The records for a typed CURP, NSS, file number, or words of a name or their beginnings, in any
   * order and case and without accents; none for a single letter. The generic CURP finds nobody.
   * Absorbed records are left out.
   */
  @Transactional
  public Outcome<List<Patient>> find(Actor actor, String typed) {
    return PatientAudit.mayRegister(actor)
        ? Outcome.done(search(actor.scope(), typed.strip()))
        : Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING);
  }

  private List<Patient> search(FacilityScope scope, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (Curp.problemOf(text).isEmpty()) {
      Curp curp = Curp.of(text);
      return curp.isGeneric() ? List.of() : patients.listByCurp(scope, curp, LIMIT);
    }
    if (Nss.problemOf(text).isEmpty()) {
      List<Patient> found = patients.listByNss(scope, Nss.of(text), LIMIT);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Patient> byNumber = patients.listByRecordNumber(scope, text, LIMIT);
    String words = PersonName.fold(text.replace(',', ' '));
    return !byNumber.isEmpty() || words.length() < SHORTEST_NAME
        ? byNumber
        : patients.listByName(scope, words, LIMIT);
  }
}
