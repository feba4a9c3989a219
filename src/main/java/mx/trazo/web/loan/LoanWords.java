package mx.trazo.web.loan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.trazo.tracking.LentBlock;
import mx.trazo.web.edge.Frame;

/** How a loan stands, in words and colours. */
public final class LoanWords {
  /** From so many days before it is due a loan is marked. */
  private static final long SOON = 3;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag("es-MX"));

  private LoanWords() {}

  /** A day: 12 may 2026. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** How long until it is due, or since when it is overdue. */
  public static String due(Frame frame, LentBlock block) {
    if (block.overdue()) {
      return frame.t("loan.overdue", -block.daysLeft());
    }
    return block.daysLeft() == 0 ? frame.t("loan.today") : frame.t("loan.left", block.daysLeft());
  }

  /** The colour of that. */
  public static String tone(LentBlock block) {
    if (block.overdue()) {
      return "bad";
    }
    return block.daysLeft() <= SOON ? "warn" : "info";
  }

  /** Why it may not go, or that it may. */
  public static String bar(Frame frame, LentBlock block) {
    if (block.lost()) {
      return frame.t("loan.lost");
    }
    if (!block.atHand()) {
      return frame.t("state." + block.state().name());
    }
    if (block.bar() == null) {
      return frame.t("loan.mayGo");
    }
    return block.mayGo() ? frame.t("loan.granted") : frame.t("loan.bar." + block.bar().name());
  }

  /** The colour of that. */
  public static String barTone(LentBlock block) {
    if (block.lost()) {
      return "bad";
    }
    if (!block.atHand()) {
      return "info";
    }
    return block.mayGo() ? "ok" : "warn";
  }
}
