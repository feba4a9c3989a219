package mx.trazo.tracking;

import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;

/**
 * An accepted container that a test can be read on, and how far the bench came with it for that
 * test. A report needs one of them; the others are worked on when it does not suffice.
 *
 * @param slides how many slides were cut of it for the test; 0 for a tube
 * @param delivered how many of them were brought to whoever reads them
 */
public record HeldContainer(CaseContainer container, int slides, int delivered) {
  /** How far the bench came. */
  public enum Progress {
    /** Nothing was done yet, and it can be. */
    UNTOUCHED,
    /** Something of it is at the bench. */
    AT_BENCH,
    /** All of it is at the reader's. */
    AT_READING,
    /** It is neither here nor there: stored, lent or gone. */
    AWAY
  }

  /** How far the bench came with it. */
  public Progress progress() {
    if (slides > 0) {
      return delivered == slides ? Progress.AT_READING : Progress.AT_BENCH;
    }
    return switch (container.state()) {
      case ACCEPTED -> Progress.UNTOUCHED;
      case IN_PROCESS -> isBlock() ? Progress.UNTOUCHED : Progress.AT_BENCH;
      case AT_READING -> Progress.AT_READING;
      case REGISTERED,
          COLLECTED,
          NOT_COLLECTED,
          WITHDRAWN,
          PACKED,
          IN_TRANSIT,
          MISSING,
          ARRIVED,
          ON_HOLD,
          REJECTED,
          ARCHIVED,
          DISPOSED,
          RETURN_PACKED,
          RETURNING,
          RETURN_MISSING,
          RETURNED ->
          Progress.AWAY;
    };
  }

  private boolean isBlock() {
    return container.kind() == ContainerKind.BLOCK;
  }

  /** Its id. */
  public SpecimenId id() {
    return container.id();
  }

  /** Its place in the case: A1. */
  public String designation() {
    return container.designation();
  }

  /** The number of its label. */
  public String label() {
    return container.label();
  }
}
