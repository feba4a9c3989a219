package mx.trazo.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.kernel.FacilityId;
import mx.trazo.order.Order;
import mx.trazo.patient.Patient;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one container: who, when, where and how, oldest first.
 *
 * @param patient the record that stands for the patient today; its hospital and the laboratory that
 *     performs the order may read it
 */
public record SpecimenJourney(
    Specimen specimen,
    Order order,
    @Nullable Patient patient,
    ContainerState state,
    List<Moment> moments) {
  /** Written down more than this after it happened counts as late. */
  public static final Duration LATE = Duration.ofMinutes(5);

  /** Copies the list. */
  public SpecimenJourney {
    moments = List.copyOf(moments);
  }

  /** Whether its part is done: it stands at the bench, and every test of its order is reported. */
  public boolean reported() {
    long released = moments.stream().filter(m -> m.kind() == Kind.RELEASED).count();
    return isBenchState(state) && released > 0 && released >= order.tests().size();
  }

  /** Whether a container counts as worked on, until its report says more. */
  static boolean isBenchState(ContainerState state) {
    return state == ContainerState.ACCEPTED
        || state == ContainerState.IN_PROCESS
        || state == ContainerState.AT_READING;
  }

  /** What sort of moment it is. */
  public enum Kind {
    /** A custody event. */
    CUSTODY,
    /** The order was put on record. */
    REGISTERED,
    /** A report of the order was released. */
    RELEASED
  }

  /**
   * One thing that happened.
   *
   * @param event the custody event, or null for another kind of moment
   * @param who the actor's name as it was then, or null when nobody is named
   * @param where the facility, or null while nobody but a carrier had it
   * @param what further words: a box, a step, a test; or null
   * @param place station, desk or shelf, or null
   * @param carrier who carried it, or null
   * @param reason in the words of the laboratory's catalogue, or null
   * @param note what somebody wrote, or null
   * @param skewed whether the device's clock was ahead of the server's
   */
  public record Moment(
      Kind kind,
      @Nullable CustodyEventType event,
      Instant occurredAt,
      Instant recordedAt,
      @Nullable String who,
      @Nullable FacilityId where,
      @Nullable String what,
      @Nullable String place,
      @Nullable String carrier,
      @Nullable String reason,
      @Nullable String note,
      boolean skewed) {
    /** Whether it was written down long after it happened, as without a network. */
    public boolean late() {
      return Duration.between(occurredAt, recordedAt).compareTo(LATE) > 0;
    }
  }
}
