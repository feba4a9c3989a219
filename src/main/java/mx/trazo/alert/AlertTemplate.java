package mx.trazo.alert;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.Refusal;

/**
 * The words of a kind of alert, with places in brackets: {@code [cuantos]} in all of them, and in
 * the line {@code [estudio]}, {@code [folio]}, {@code [unidad]} and {@code [hora]}.
 *
 * @param subject the subject of the mail and the words of short messages
 * @param intro what stands above the list
 * @param line one for each alert
 */
public record AlertTemplate(String subject, String intro, String line) {
  /** Longest subject, in characters. */
  public static final int LONGEST_SUBJECT = 150;

  /** Longest text above the list, in characters. */
  public static final int LONGEST_INTRO = 1_000;

  /** Longest line, in characters. */
  public static final int LONGEST_LINE = 300;

  private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]]{0,40})\\]");
  private static final Set<String> OF_ALL = Set.of("cuantos");
  private static final Set<String> OF_LINE =
      Set.of("cuantos", "estudio", "folio", "unidad", "hora");

  /** Why these words cannot be used, if they cannot. */
  Optional<Refusal> check() {
    return lengths()
        .or(() -> places(subject, OF_ALL))
        .or(() -> places(intro, OF_ALL))
        .or(() -> places(line, OF_LINE));
  }

  private Optional<Refusal> lengths() {
    boolean fit =
        fits(subject, LONGEST_SUBJECT) && fits(intro, LONGEST_INTRO) && fits(line, LONGEST_LINE);
    return fit
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                AlertRefusal.ALERT_TEXT_LENGTH,
                String.valueOf(LONGEST_SUBJECT),
                String.valueOf(LONGEST_INTRO),
                String.valueOf(LONGEST_LINE)));
  }

  private static boolean fits(String text, int most) {
    return !text.isBlank() && text.length() <= most;
  }

  private static Optional<Refusal> places(String text, Set<String> known) {
    Matcher found = PLACE.matcher(text);
    while (found.find()) {
      if (!known.contains(found.group(1))) {
        return Optional.of(Refusal.of(AlertRefusal.ALERT_TEXT_PLACE, found.group()));
      }
    }
    return Optional.empty();
  }

  /** A text with its places filled; what is put in is not looked at again. */
  static String fill(String text, Map<String, String> facts) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
  }
}
