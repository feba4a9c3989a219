package mx.trazo.access;

import java.time.Instant;
import java.util.regex.Pattern;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The number on the card of a person. It says who, and proves nothing.
 *
 * @param code the letter U and twelve digits
 * @param replacedAt when another card took its place, or null while it works
 */
public record Badge(
    String code,
    AccountId account,
    AccountId issuedBy,
    Instant issuedAt,
    @Nullable Instant replacedAt) {
  private static final Pattern FORM = Pattern.compile("U[0-9]{12}");

  /** Whether a text has the form of a badge's number. */
  public static boolean looksRight(String code) {
    return FORM.matcher(code).matches();
  }
}
