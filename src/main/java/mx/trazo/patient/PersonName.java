package mx.trazo.patient;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as written in their papers: accents, Ñ and long compound names are kept as they
 * were typed.
 *
 * @param secondSurname null when the person has none
 */
public record PersonName(String given, String firstSurname, @Nullable String secondSurname) {
  /** Longest part we keep; the national exchange guides cut at 50, papers do not. */
  public static final int MAX_PART = 100;

  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}'’.\\-/ ]+");

  /** Refuses parts that {@link #tidy} and {@link #allowed} would not let through. */
  public PersonName {
    if (!allowed(given)
        || !allowed(firstSurname)
        || (secondSurname != null && !allowed(secondSurname))) {
      throw new IllegalArgumentException("not a person's name");
    }
  }

  /** One part without blanks around or doubled, in Unicode's composed form. */
  public static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** Whether a tidied part is not empty, not too long and made of letters. */
  public static boolean allowed(String part) {
    return part.length() <= MAX_PART && ALLOWED.matcher(part).matches();
  }

  /** The second surname. */
  public Optional<String> findSecondSurname() {
    return Optional.ofNullable(secondSurname);
  }

  /** As people say it: given name, then surnames, as typed. */
  public String spoken() {
    return secondSurname == null
        ? given + " " + firstSurname
        : given + " " + firstSurname + " " + secondSurname;
  }

  /** As lists and labels write it: surnames first, upper case, the form of NOM-024. */
  public String surnameFirst() {
    String surnames = secondSurname == null ? firstSurname : firstSurname + " " + secondSurname;
    return (surnames + ", " + given).toUpperCase(Locale.forLanguageTag("es-MX"));
  }

  /** Surnames, then given name, folded by {@link #fold}, for searching by prefix. */
  public String surnameKey() {
    return fold(
        secondSurname == null
            ? firstSurname + " " + given
            : firstSurname + " " + secondSurname + " " + given);
  }

  /** Given name, then surnames, folded by {@link #fold}, for searching by prefix. */
  public String givenKey() {
    return fold(spoken());
  }

  /** Whether both write the same name; a second surname known on one side only does not differ. */
  public boolean sameAs(PersonName other) {
    return fold(given).equals(fold(other.given))
        && fold(firstSurname).equals(fold(other.firstSurname))
        && (secondSurname == null
            || other.secondSurname == null
            || fold(secondSurname).equals(fold(other.secondSurname)));
  }

  /** The words of the name, folded, each once. */
  public Set<String> words() {
    return new LinkedHashSet<>(List.of(surnameKey().split(" ")));
  }

  /**
   * The words of a folded text, the longest first: it says most, so a search begins with it.
   *
   * @return at least one word, perhaps empty
   */
  public static List<String> longestFirst(String folded) {
    return Stream.of(folded.split(" "))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Whether every word of a folded text begins some word of the name. */
  public boolean answersTo(String folded) {
    return Stream.of(folded.split(" "))
        .allMatch(typed -> words().stream().anyMatch(word -> word.startsWith(typed)));
  }

  /**
   * A text for comparing: upper case, without accents, Ñ as N, because systems without Ñ write it
   * so; hyphens, dots and apostrophes as blanks.
   */
  public static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("['’.\\-/]", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
