package mx.trazo.specimen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Recognises the same referral sent again. */
final class ReferralHash {
  private ReferralHash() {}

  /** SHA-256 over everything the sender said; records write themselves out field by field. */
  static String of(Referral referral) {
    try {
      byte[] said = referral.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
