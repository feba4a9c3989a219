package mx.trazo.custody;

import java.util.List;
import mx.trazo.kernel.Fact;

/**
 * Events were appended; told for every event there is.
 *
 * @param before the states the containers had
 * @param after the states they have now, in the same order
 */
public record CustodyMoved(
    List<CustodyState> before, List<CustodyState> after, List<CustodyEvent> events)
    implements Fact {
  /** Copies the lists. */
  public CustodyMoved {
    before = List.copyOf(before);
    after = List.copyOf(after);
    events = List.copyOf(events);
  }
}
