package mx.trazo.tracking;

import mx.trazo.patient.PersonName;
import mx.trazo.result.CriticalFile;
import org.jspecify.annotations.Nullable;

/**
 * A released report in a hospital's list.
 *
 * @param critical the last notice about it, or null
 */
public record ResultLine(ResultFigures figures, PersonName name, @Nullable CriticalFile critical) {
  /** Whether nobody at the hospital opened its last version. */
  public boolean unopened() {
    return figures.openedAt() == null;
  }

  /** Whether somebody at the hospital still has to acknowledge it. */
  public boolean waits() {
    return critical != null && critical.open();
  }
}
