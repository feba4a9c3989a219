package mx.trazo.custody;

import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * Where a container stands again once its last event was taken back; kept in the context of the
 * event that does so, so that state stays a fold over events that never change.
 *
 * @param holder who has it again, or null when a carrier does
 */
public record UndoneTo(ContainerState state, @Nullable FacilityId holder) {
  private static final String BETWEEN = " ";

  /** As the event's context carries it. */
  String text() {
    return holder == null ? state.name() : state.name() + BETWEEN + holder.value();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when the event says nothing of the kind
   */
  static UndoneTo of(EventDetail detail) {
    String text = Optional.ofNullable(detail.context()).orElse("");
    int gap = text.indexOf(BETWEEN);
    return gap < 0
        ? new UndoneTo(ContainerState.valueOf(text), null)
        : new UndoneTo(
            ContainerState.valueOf(text.substring(0, gap)),
            new FacilityId(text.substring(gap + 1)));
  }
}
