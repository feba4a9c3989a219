package mx.trazo.tracking;

import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;

/** Looks for cases that were sent to the laboratory of the scope, newest first. */
public interface CaseSearchStore {
  /** By the beginning of the laboratory's number. */
  List<FoundCase> listByAccession(FacilityScope laboratory, String beginning, int limit);

  /** By the hospital's own number. */
  List<FoundCase> listByPlacerNumber(FacilityScope laboratory, String number, int limit);

  /** By CURP. */
  List<FoundCase> listByCurp(FacilityScope laboratory, Curp curp, int limit);

  /** By social security number. */
  List<FoundCase> listByNss(FacilityScope laboratory, Nss nss, int limit);

  /**
   * By the beginning of a name, surnames or given names first.
   *
   * @param folded as {@link mx.trazo.patient.PersonName#fold} writes it
   */
  List<FoundCase> listByName(FacilityScope laboratory, String folded, int limit);
}
