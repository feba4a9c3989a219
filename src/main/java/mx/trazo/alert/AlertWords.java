package mx.trazo.alert;

import mx.trazo.tracking.ConcernKind;

/** The words that belong to the system. */
public interface AlertWords {
  /** What is told where a facility has no words of its own. */
  AlertTemplate template(ConcernKind kind);

  /** What stands before the subject when nobody took note. */
  String escalated();

  /** What stands below the list when it is longer than what is shown; more: how many. */
  String more(int more);

  /** Where to look, with the address of the pages. */
  String where();

  /** What stands in a line where something has no name. */
  String unnamed();
}
