package mx.trazo.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Refusal;

/** What a new password must be: long enough and not what anybody would try first. */
final class PasswordRule {
  /** Least characters (OWASP ASVS 6.2.1 asks for at least 8; we ask for more, with no symbols). */
  static final int SHORTEST = 12;

  /** Most characters, so that hashing stays bounded. */
  static final int LONGEST = 128;

  private static final int FEWEST_DIFFERENT = 4;
  private static final Set<String> OBVIOUS = load();

  private PasswordRule() {}

  /** Why the password is not taken, if it is not. */
  static Optional<Refusal> judge(String password, String username) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return no(AccessRefusal.PASSWORD_TOO_SHORT, Integer.toString(SHORTEST));
    }
    if (length > LONGEST) {
      return no(AccessRefusal.PASSWORD_TOO_LONG, Integer.toString(LONGEST));
    }
    return isObvious(password, username)
        ? no(AccessRefusal.PASSWORD_TOO_OBVIOUS)
        : Optional.empty();
  }

  private static boolean isObvious(String password, String username) {
    String plain = plain(password);
    String letters = plain.replaceAll("[^a-z]", "");
    return plain.chars().distinct().count() <= FEWEST_DIFFERENT
        || isStaircase(plain)
        || OBVIOUS.contains(plain)
        || OBVIOUS.contains(letters)
        || (!username.isEmpty() && plain.contains(plain(username)));
  }

  /** Whether every character follows or precedes the one before by one: 123456789012. */
  private static boolean isStaircase(String text) {
    int steps = 0;
    for (int i = 1; i < text.length(); i++) {
      int step = Math.abs(text.charAt(i) - text.charAt(i - 1));
      if (step == 1 || step == 9) {
        steps++;
      }
    }
    return steps >= text.length() - 2;
  }

  /** Small letters without accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static Set<String> load() {
    try (InputStream in = PasswordRule.class.getResourceAsStream("obvious-passwords.txt")) {
      if (in == null) {
        throw new IllegalStateException("obvious-passwords.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PasswordRule::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Refusal> no(AccessRefusal code, String... facts) {
    return Optional.of(Refusal.of(code, facts));
  }
}
