package mx.trazo.course;

import java.util.Arrays;
import java.util.Optional;
import mx.trazo.turnaround.Milestone;
import mx.trazo.turnaround.Owner;
import mx.trazo.turnaround.Phase;
import org.jspecify.annotations.Nullable;

/** What a test that goes on waits for, in the order of its way. */
public enum Stand {
  /** Nobody took the sample, or nobody said so. */
  TO_COLLECT(null),
  /** The hospital packs it. */
  PACKING(Phase.PACKING),
  /** The courier takes the box. */
  WAITING_FOR_COURIER(Phase.WAITING_FOR_COURIER),
  /** The box arrives. */
  TRANSPORT(Phase.TRANSPORT),
  /** The laboratory looks at what came. */
  CHECKING(Phase.CHECKING),
  /** The case gets its number. */
  ACCESSIONING(Phase.ACCESSIONING),
  /** Sections are cut, cells prepared. */
  PREPARATION(Phase.PREPARATION),
  /** It is stained, or acquired by the cytometer. */
  MEASUREMENT(Phase.MEASUREMENT),
  /** It is stained or acquired, and the bench has not delivered all of it to be read. */
  HANDING_OVER(Phase.READING),
  /** A specialist reads it. */
  READING(Phase.READING),
  /** It is checked, signed and released. */
  RELEASING(Phase.RELEASING),
  /** Somebody at the hospital opens the report. */
  WAITING_FOR_EYES(Phase.WAITING_FOR_EYES);

  private final @Nullable Phase phase;

  Stand(@Nullable Phase phase) {
    this.phase = phase;
  }

  /**
   * What comes after the last milestone that is known; after none, the collection.
   *
   * @param delivered whether the bench has given it out of its hands
   */
  public static Optional<Stand> after(@Nullable Milestone reached, boolean delivered) {
    return Arrays.stream(values())
        .filter(one -> reached == (one.phase == null ? null : one.phase.from()))
        .filter(one -> one != (delivered ? HANDING_OVER : READING))
        .findFirst();
  }

  /** Whose turn it is. */
  public Owner owner() {
    return phase == null ? Owner.HOSPITAL : phase.owner();
  }
}
