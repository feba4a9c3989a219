package mx.trazo.turnaround;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;

/**
 * Finished work of a window, all of it and divided in several ways; each division adds up to all.
 *
 * @param byAgreement under no agreement stands under empty
 * @param byWeek by Monday; the first and the last may lie in the window only in part
 */
public record FinishedGroups(
    FinishedWork all,
    Map<String, FinishedWork> byTest,
    Map<FacilityId, FinishedWork> byLaboratory,
    Map<Optional<AgreementId>, FinishedWork> byAgreement,
    Map<MexicanState, FinishedWork> byState,
    Map<FacilityId, FinishedWork> byHospital,
    Map<LocalDate, FinishedWork> byWeek) {
  /** Copies. */
  public FinishedGroups {
    byTest = Map.copyOf(byTest);
    byLaboratory = Map.copyOf(byLaboratory);
    byAgreement = Map.copyOf(byAgreement);
    byState = Map.copyOf(byState);
    byHospital = Map.copyOf(byHospital);
    byWeek = Map.copyOf(byWeek);
  }
}
