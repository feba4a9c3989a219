package mx.trazo.reception;

import org.jspecify.annotations.Nullable;

/**
 * Why a container did not come, as somebody says it.
 *
 * @param note in words, or null
 */
public record Absence(MissingReason reason, @Nullable String note) {
  private static final int LONGEST = 500;

  /** Takes the note without the blanks around it; an empty one is none. */
  public Absence {
    note = note == null || note.isBlank() ? null : note.strip();
  }

  /** Whether it says enough. */
  public boolean complete() {
    return note == null ? !reason.needsWords() : note.length() <= LONGEST;
  }
}
