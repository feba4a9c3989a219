package mx.trazo.web.printing;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.printer.PrintState;
import mx.trazo.specimen.label.printer.QueuedLabel;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** How the pages of printers say things. */
public final class PrintingWords {
  private final Sentences sentences;
  private final FacilityId reader;

  PrintingWords(Sentences sentences, FacilityId reader) {
    this.sentences = sentences;
    this.reader = reader;
  }

  /** Day and time in the reader's zone. */
  public String when(@Nullable Instant instant) {
    return instant == null ? "—" : sentences.dayAndTime(instant, reader);
  }

  /** The key of a label's state. */
  public static String state(QueuedLabel label) {
    return label.verifiedAt() != null ? "print.state.VERIFIED" : "print.state." + label.state();
  }

  /** The colour of a label's state. */
  public static String tone(QueuedLabel label) {
    if (label.verifiedAt() != null) {
      return "ok";
    }
    PrintState state = label.state();
    return switch (state) {
      case QUEUED -> "";
      case SENDING, PRINTED -> "info";
      case UNSURE -> "warn";
      case FAILED -> "bare";
    };
  }

  /** Whether a copy may be asked for. */
  public static boolean again(QueuedLabel label) {
    return label.content() != null
        && label.verifiedAt() == null
        && (label.state() == PrintState.UNSURE || label.state() == PrintState.PRINTED);
  }
}
