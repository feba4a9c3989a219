package mx.trazo.specimen.label;

import java.util.Optional;

/**
 * What a symbol says, in the alphabet 0-9 A-Z that every keyboard layout leaves alone. Containers
 * carry twelve digits; everything else a letter before twelve digits, whose check digit also covers
 * the letter.
 */
public sealed interface LabelCode {

  /** A labelled container: specimen, block, slide or tube. */
  record SpecimenCode(LabelNumber number) implements LabelCode {
    @Override
    public String text() {
      return LabelLetter.NONE.write(number);
    }
  }

  /** A box on its way; letter E (embarque). */
  record BoxCode(LabelNumber number) implements LabelCode {
    @Override
    public String text() {
      return LabelLetter.BOX.write(number);
    }
  }

  /** A rack or another place inside a laboratory; letter G (gradilla). */
  record RackCode(LabelNumber number) implements LabelCode {
    @Override
    public String text() {
      return LabelLetter.RACK.write(number);
    }
  }

  /** The badge of a person; letter U. It says who, and proves nothing. */
  record UserCode(LabelNumber number) implements LabelCode {
    @Override
    public String text() {
      return LabelLetter.USER.write(number);
    }
  }

  /** An order on the control sheet; letter X. */
  record ControlCode(ControlOrder order) implements LabelCode {
    @Override
    public String text() {
      return LabelLetter.CONTROL.write(order.number());
    }
  }

  /** What stands in the symbol and in the database: 12 or 13 characters. */
  String text();

  /** The same in groups of four that are easy to read aloud; only for eyes. */
  default String grouped() {
    String text = text();
    int digits = text.length() - LabelNumber.LENGTH;
    var out = new StringBuilder(16).append(text, 0, digits);
    for (int i = digits; i < text.length(); i += 4) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(text, i, i + 4);
    }
    return out.toString();
  }

  /** Reads exactly the form that {@link #text} writes. */
  static Optional<LabelCode> parse(String text) {
    for (LabelLetter letter : LabelLetter.values()) {
      if (text.startsWith(letter.letter())) {
        String digits = text.substring(letter.letter().length());
        if (LabelNumber.fits(digits) && letter.accepts(digits)) {
          return under(letter, LabelNumber.ofDigits(digits));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LabelCode> under(LabelLetter letter, LabelNumber number) {
    return switch (letter) {
      case NONE -> Optional.of(new SpecimenCode(number));
      case BOX -> Optional.of(new BoxCode(number));
      case RACK -> Optional.of(new RackCode(number));
      case USER -> Optional.of(new UserCode(number));
      case CONTROL -> ControlOrder.find(number).map(ControlCode::new);
    };
  }
}
