package mx.trazo.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/** Hospitals' blocks at laboratories over all rooms, read only. */
public interface LoanLedgerStore {
  /**
   * Blocks at the laboratory, those due first first.
   *
   * @param hospital only this one's, or null for everybody's
   * @param today which day it is at a laboratory
   */
  List<LentBlock> listAt(
      FacilityScope laboratory,
      @Nullable FacilityId hospital,
      Function<FacilityId, LocalDate> today,
      int limit);

  /** The hospital's blocks at laboratories, those due first first. */
  List<LentBlock> listOf(FacilityScope hospital, Function<FacilityId, LocalDate> today, int limit);

  /** One block, also when its loan is over. */
  Optional<LentBlock> find(
      FacilityScope scope, SpecimenId block, Function<FacilityId, LocalDate> today);

  /** How many of the laboratory's loans were due before the day. */
  long countOverdue(FacilityScope laboratory, LocalDate today);

  /** The hospitals of which the laboratory has blocks, in no order. */
  List<FacilityId> listHospitals(FacilityScope laboratory);
}
