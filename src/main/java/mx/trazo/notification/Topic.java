package mx.trazo.notification;

import java.util.Set;

/** What somebody may ask to be told about. */
public enum Topic {
  /** A test of an order came on record or is at another step. */
  ORDER_STATE,
  /** Something happened to a container. */
  CUSTODY,
  /** A report was released or amended. */
  RESULT,
  /** The promised time passed without a result. */
  BREACH,
  /** A rule of the facility found something that needs somebody. */
  ALERT;

  /** What it can be narrowed by. */
  public Set<Filter.By> filters() {
    return switch (this) {
      case ORDER_STATE -> Set.of(Filter.By.CODE, Filter.By.ABOUT);
      case CUSTODY, RESULT -> Set.of(Filter.By.CODE, Filter.By.ABOUT);
      case BREACH, ALERT -> Set.of(Filter.By.ABOUT);
    };
  }
}
