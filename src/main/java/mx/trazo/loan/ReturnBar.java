package mx.trazo.loan;

import java.util.Collection;
import java.util.Optional;
import mx.trazo.processing.WorkState;

/** Why a block may not go home yet. */
public enum ReturnBar {
  /** A test of its order is still at the bench. */
  WORK_OPEN,
  /** All work is done, but a report is being read, signed or amended. */
  REPORT_OPEN;

  /**
   * What bars the way of a block.
   *
   * @param work of every test of its order
   * @param unsettled how many reports of the order wait for a signature
   */
  public static Optional<ReturnBar> of(Collection<WorkState> work, long unsettled) {
    if (work.contains(WorkState.OPEN)) {
      return Optional.of(WORK_OPEN);
    }
    return work.contains(WorkState.AT_READING) || unsettled > 0
        ? Optional.of(REPORT_OPEN)
        : Optional.empty();
  }
}
