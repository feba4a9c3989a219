package mx.trazo.notification;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Narrows a topic: a change passes when it has one of the values.
 *
 * @param values the step, event or status by the name of its enum, or the id of what it is about
 */
public record Filter(By by, SortedSet<String> values) {
  /** Copies the values. */
  public Filter {
    values = new TreeSet<>(values);
  }

  /** What of a change is compared. */
  public enum By {
    /** The step, the custody event or the status of the report. */
    CODE,
    /** The container or the ordered test. */
    ABOUT
  }

  /** Whether a change passes. */
  public boolean passes(Change change) {
    return values.contains(
        switch (by) {
          case CODE -> change.code();
          case ABOUT -> change.about();
        });
  }
}
