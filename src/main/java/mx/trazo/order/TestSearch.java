package mx.trazo.order;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Which ordered tests somebody looks for, the newest order first. Lists that are empty ask nothing,
 * but for the patients: null asks nothing, and an empty list finds nothing.
 *
 * @param patients of any of these
 * @param codes with any of these codes
 * @param notCodes with none of these codes
 * @param priorities with any of these priorities
 * @param span registered within
 * @param hasPlacerNumber whether the hospital gave its own number; null asks nothing
 * @param hasReplaced whether the order replaces another; null asks nothing
 * @param after only what comes after this one; null for the beginning
 */
public record TestSearch(
    @Nullable List<PatientId> patients,
    List<String> codes,
    List<String> notCodes,
    List<Priority> priorities,
    Span span,
    @Nullable Boolean hasPlacerNumber,
    @Nullable Boolean hasReplaced,
    @Nullable Found after) {

  /** Copies the lists. */
  public TestSearch {
    patients = patients == null ? null : List.copyOf(patients);
    codes = List.copyOf(codes);
    notCodes = List.copyOf(notCodes);
    priorities = List.copyOf(priorities);
  }

  /** Whether a test meets all of it, wherever it stands. */
  public boolean meets(Order order, OrderedTest test) {
    OrderRequest request = order.request();
    return (patients == null || patients.contains(order.patient()))
        && (codes.isEmpty() || codes.contains(test.testCode()))
        && !notCodes.contains(test.testCode())
        && (priorities.isEmpty() || priorities.contains(request.priority()))
        && span.holds(order.registeredAt())
        && (hasPlacerNumber == null || hasPlacerNumber == (request.placerNumber() != null))
        && (hasReplaced == null || hasReplaced == (request.replaces() != null));
  }

  /**
   * A stretch of time with a hole in it.
   *
   * @param from the first moment
   * @param until the first moment after it
   * @param holeFrom the first moment left out; the same as {@code holeUntil} when there is none
   * @param holeUntil the first moment after the hole
   */
  public record Span(Instant from, Instant until, Instant holeFrom, Instant holeUntil) {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    /** Any time. */
    public static final Span ALWAYS = new Span(FIRST, LAST, FIRST, FIRST);

    /** Whether a moment is in it and not in the hole. */
    public boolean holds(Instant at) {
      return !at.isBefore(from)
          && at.isBefore(until)
          && (at.isBefore(holeFrom) || !at.isBefore(holeUntil));
    }

    /** What is in both spans; only one of them may have a hole. */
    public Span and(Span other) {
      boolean own = holeFrom.isBefore(holeUntil);
      return new Span(
          from.isAfter(other.from) ? from : other.from,
          until.isBefore(other.until) ? until : other.until,
          own ? holeFrom : other.holeFrom,
          own ? holeUntil : other.holeUntil);
    }
  }

  /** One that was found, in its place. */
  public record Found(Instant registeredAt, OrderId order, OrderedTestId test) {}
}
