package mx.trazo.custody;

import org.jspecify.annotations.Nullable;

/**
 * The particulars of an event; each may be missing.
 *
 * @param context what it happened with: a shipment's id, a parent container's id, a step's code
 * @param place station, desk or shelf
 * @param carrier who carries it, for a departure
 * @param reason code of a reason, for what failed, was rejected or held
 * @param note what somebody wrote; printed on reports when it came with an acceptance
 */
public record EventDetail(
    @Nullable String context,
    @Nullable String place,
    @Nullable String carrier,
    @Nullable String reason,
    @Nullable String note) {
  /** Nothing particular. */
  public static final EventDetail NONE = new EventDetail(null, null, null, null, null);

  /** Only a context. */
  public static EventDetail in(String context) {
    return new EventDetail(context, null, null, null, null);
  }

  /** A reason and, possibly, a note. */
  public static EventDetail because(@Nullable String reason, @Nullable String note) {
    return new EventDetail(null, null, null, reason, note);
  }
}
