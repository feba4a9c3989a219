package mx.trazo.tracking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.trazo.custody.ContainerState;

/**
 * Where an order stands as a whole, for whoever asked for it. Declared in the order in which work
 * advances; {@link Elsewhere} says what of it stands in another phase.
 */
public enum OrderPhase {
  /** Nothing was taken yet. */
  AWAITING_COLLECTION,
  /** The hospital called off all of it. */
  WITHDRAWN,
  /** No sample could be taken. */
  NOT_COLLECTED,
  /** At the hospital, to be packed. */
  TO_PACK,
  /** In a box that has not left. */
  PACKED,
  /** With the carrier. */
  IN_TRANSIT,
  /** At the laboratory's door. */
  ARRIVED,
  /** A container should have come and did not. */
  MISSING,
  /** The laboratory waits for something before it decides. */
  ON_HOLD,
  /** All that it sent was rejected: a new sample is needed. */
  REJECTED,
  /** At the bench. */
  IN_PROCESS,
  /** On the desk of whoever reads it. */
  AT_READING,
  /** Some of its reports are released. */
  PARTLY_RELEASED,
  /** All of its reports are released. */
  RELEASED;

  /** Whether what stands there does not go on by itself. */
  public boolean isSetback() {
    return this == WITHDRAWN
        || this == NOT_COLLECTED
        || this == MISSING
        || this == ON_HOLD
        || this == REJECTED;
  }

  /**
   * The phase of an order: its reports say it, else its most advanced container that still goes on;
   * what went wrong says it only when nothing goes on. So an order is never called rejected while
   * one of its blocks is being read.
   *
   * @param containers how many of the containers that travel stand in each state
   * @param tests how many tests were asked for
   * @param released how many of them have a released report
   */
  static OrderPhase of(Map<ContainerState, Integer> containers, int tests, int released) {
    if (tests > 0 && released >= tests) {
      return RELEASED;
    }
    OrderPhase most = null;
    for (OrderPhase phase : count(containers).keySet()) {
      if (most == null || phase.goesFurther(most)) {
        most = phase;
      }
    }
    if (released > 0 && (most == null || !most.isSetback())) {
      return PARTLY_RELEASED;
    }
    return most == null ? AWAITING_COLLECTION : most;
  }

  /**
   * How many of the containers stand in another phase than the order, in the order of phases. What
   * lies at the bench while a slide of it is being read is not elsewhere.
   *
   * @param containers how many of those that the hospital sent stand in each state
   */
  static List<Elsewhere> elsewhere(Map<ContainerState, Integer> containers, OrderPhase order) {
    Map<OrderPhase, Integer> counts = count(containers);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    boolean reported = order == RELEASED || order == PARTLY_RELEASED;
    return counts.entrySet().stream()
        .filter(entry ->
            entry.getKey() != order
                && (!reported || entry.getKey().isSetback())
                && !(order == AT_READING && entry.getKey() == IN_PROCESS))
        .map(entry -> new Elsewhere(entry.getKey(), entry.getValue(), all))
        .toList();
  }

  private static Map<OrderPhase, Integer> count(Map<ContainerState, Integer> containers) {
    Map<OrderPhase, Integer> counts = new EnumMap<>(OrderPhase.class);
    containers.forEach((state, howMany) -> {
      if (howMany > 0) {
        counts.merge(of(state), howMany, Integer::sum);
      }
    });
    return counts;
  }

  private boolean goesFurther(OrderPhase other) {
    return isSetback() == other.isSetback() ? compareTo(other) > 0 : other.isSetback();
  }

  private static OrderPhase of(ContainerState state) {
    return switch (state) {
      case REGISTERED -> AWAITING_COLLECTION;
      case COLLECTED -> TO_PACK;
      case NOT_COLLECTED -> NOT_COLLECTED;
      case WITHDRAWN -> WITHDRAWN;
      case PACKED -> PACKED;
      case IN_TRANSIT -> IN_TRANSIT;
      case MISSING -> MISSING;
      case ARRIVED -> ARRIVED;
      case ON_HOLD -> ON_HOLD;
      case REJECTED -> REJECTED;
      case ACCEPTED,
          IN_PROCESS,
          ARCHIVED,
          DISPOSED,
          RETURN_PACKED,
          RETURNING,
          RETURN_MISSING,
          RETURNED ->
          IN_PROCESS;
      case AT_READING -> AT_READING;
    };
  }
}
