package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.patient.PersonName;

/** Finds cases of the actor's laboratory by what somebody on the telephone can say. */
@Singleton
public class FindCases {
  /** Most cases answered; whoever gets this many should type more. */
  public static final int LIMIT = 40;

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NUMBER = 40;

  private final CaseSearchStore cases;

  /** Reads only. */
  public FindCases(CaseSearchStore cases) {
    this.cases = cases;
  }

  /**
   * The cases, newest first.
   *
   * @param typed the laboratory's or the hospital's number, a CURP, an NSS or the beginning of a
   *     name of three letters at least; the generic CURP finds nobody
   */
  @Transactional
  public List<FoundCase> find(Actor actor, String typed) {
    String text = typed.strip();
    FacilityScope scope = actor.scope();
    if (text.isEmpty()) {
      return List.of();
    }
    if (Curp.problemOf(text).isEmpty()) {
      Curp curp = Curp.of(text);
      return curp.isGeneric() ? List.of() : cases.listByCurp(scope, curp, LIMIT);
    }
    if (Nss.problemOf(text).isEmpty()) {
      List<FoundCase> found = cases.listByNss(scope, Nss.of(text), LIMIT);
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (text.length() <= LONGEST_NUMBER && text.chars().anyMatch(Character::isDigit)) {
      List<FoundCase> numbered = cases.listByAccession(scope, text.toUpperCase(Locale.ROOT), LIMIT);
      return numbered.isEmpty() ? cases.listByPlacerNumber(scope, text, LIMIT) : numbered;
    }
    String folded = PersonName.fold(text.replace(',', ' '));
    return folded.length() < SHORTEST_NAME ? List.of() : cases.listByName(scope, folded, LIMIT);
  }
}
