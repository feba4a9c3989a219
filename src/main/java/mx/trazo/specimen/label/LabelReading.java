package mx.trazo.specimen.label;

import java.util.Optional;
import mx.trazo.kernel.Refusal;

/**
 * What a scanner, a camera or a person at a keyboard delivered. A damaged code is never taken for
 * another one: nothing is repaired, only what devices add around a code is taken off.
 */
public sealed interface LabelReading {
  /** More characters than this are not looked at. */
  int LONGEST = 64;

  /** One of our codes, check digit verified. */
  record Read(LabelCode code) implements LabelReading {}

  /**
   * Perhaps one of ours, but not readable.
   *
   * @param text what arrived, cleaned and at most {@link #LONGEST} characters
   */
  record Damaged(LabelDamage damage, String text) implements LabelReading {
    /** The "no" with its facts. */
    public Refusal refusal() {
      return damage == LabelDamage.EMPTY
          ? Refusal.of(damage.refusal())
          : Refusal.of(damage.refusal(), text);
    }
  }

  /**
   * Well written, but of another system: perhaps an alias that a sender gave us.
   *
   * @param text what arrived, in upper case; may be a personal identifier such as a CURP
   */
  record Foreign(String text) implements LabelReading {
    /** The "no"; its fact shows only the ends of the text, which may be personal. */
    public Refusal refusal() {
      return Refusal.of(LabelRefusal.LABEL_FOREIGN, shortened());
    }

    private String shortened() {
      return text.length() <= 7
          ? text
          : text.substring(0, 3) + "…" + text.substring(text.length() - 2);
    }
  }

  /** Reads what arrived; never throws. */
  static LabelReading read(String raw) {
    String text = ScannedText.clean(raw);
    if (text.isEmpty()) {
      return new Damaged(LabelDamage.EMPTY, "");
    }
    if (text.length() > LONGEST) {
      return new Damaged(LabelDamage.TOO_LONG, text.substring(0, LONGEST));
    }
    String joined = ScannedText.withoutGaps(text);
    if (ScannedText.OURS.matcher(joined).matches()) {
      return verified(joined);
    }
    if (ScannedText.DOUBLED.matcher(joined).matches()) {
      return new Damaged(LabelDamage.DOUBLED, joined);
    }
    if (ScannedText.NEARLY_OURS.matcher(joined).matches()) {
      return new Damaged(LabelDamage.LENGTH, joined);
    }
    if (ScannedText.OTHER_LAYOUT.matcher(text).find()) {
      return new Damaged(LabelDamage.KEYBOARD, text);
    }
    return new Foreign(text);
  }

  private static LabelReading verified(String text) {
    Optional<LabelCode> code = LabelCode.parse(text);
    if (code.isPresent()) {
      return new Read(code.get());
    }
    String digits = text.substring(text.length() - LabelNumber.LENGTH);
    boolean order = text.startsWith(LabelLetter.CONTROL.letter());
    return order && LabelLetter.CONTROL.accepts(digits)
        ? new Damaged(LabelDamage.UNKNOWN_ORDER, text)
        : new Damaged(LabelDamage.CHECK_DIGIT, text);
  }
}
