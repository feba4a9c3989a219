package mx.trazo.web.laboratory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.trazo.tracking.WorkLine;
import mx.trazo.turnaround.ClockPlace;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.ClockSet;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list behind a figure of the board; nothing of any patient.
 *
 * @param testCode only of this test, or null for all
 * @param span which hours, of {@link ClockSet#DUE}; null otherwise
 * @param total how many there are on all pages
 * @param continued whether it is not the first page
 * @param next where the next page begins, or null on the last
 */
public record BoardList(
    ClockSet set,
    @Nullable String testCode,
    @Nullable DueSpan span,
    Instant readAt,
    boolean network,
    long total,
    List<Line> lines,
    boolean continued,
    @Nullable ClockPlace next) {
  /** Copies the list. */
  public BoardList {
    lines = List.copyOf(lines);
  }

  /**
   * One clock.
   *
   * @param reading empty when nobody promised anything
   * @param work null when the laboratory never worked on it here, as with what was brought in whole
   */
  public record Line(
      TurnaroundClock clock, Optional<ClockReading> reading, @Nullable WorkLine work) {
    /** The colour of what its clock says; the words always stand beside it. */
    public String tone() {
      if (reading.isEmpty() || reading.get().held()) {
        return "";
      }
      ClockReading read = reading.get();
      if (read.late()) {
        return "bad";
      }
      return !read.stopped() && read.remaining().compareTo(DueLine.SOON) < 0 ? "warn" : "ok";
    }
  }

  /** The set that a word in an address stands for. */
  static Optional<ClockSet> setOf(@Nullable String word) {
    return Arrays.stream(ClockSet.values()).filter(set -> word(set).equals(word)).findFirst();
  }

  /** The address of a list. */
  public static String address(ClockSet set, @Nullable String testCode) {
    return "/tablero/lista?de="
        + word(set)
        + (testCode == null
            ? ""
            : "&estudio=" + URLEncoder.encode(testCode, StandardCharsets.UTF_8));
  }

  /** The address of the list of what falls due in some hours. */
  public static String address(DueSpan span) {
    return "/tablero/lista?de=" + word(ClockSet.DUE) + "&entre=" + span.text();
  }

  /** The address of this list's first page. */
  public String first() {
    return span == null ? address(set, testCode) : address(span);
  }

  /** The address of the page after this one; there is one. */
  public String after() {
    return first() + "&despues=" + (next == null ? "" : next.text());
  }

  /** A word of the address: people see it and send it on. */
  private static String word(ClockSet set) {
    return switch (set) {
      case OPEN -> "en-proceso";
      case SOON -> "por-vencer";
      case LATE -> "vencidos";
      case DUE -> "vencen";
      case UNPROMISED -> "sin-meta";
      case FINISHED -> "terminados";
      case KEPT -> "a-tiempo";
      case BROKEN -> "tarde";
      case UNCOUNTED -> "terminados-sin-meta";
    };
  }
}
