package mx.trazo.specimen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Recognises the same referral sent again: by what the sender said, not by the record that it led
 * to, which is another one the second time when the first time made it.
 */
final class ReferralHash {
  private ReferralHash() {}

  /** SHA-256 over everything the sender said; records write themselves out field by field. */
  static String of(Referral referral) {
    try {
      Object patient =
          referral.patient().equals(Referral.NOBODY) ? referral.onFile() : referral.patient();
      String text =
          "Referral[patient="
              + patient
              + ", order="
              + referral.order()
              + ", specimens="
              + referral.specimens()
              + "]";
      byte[] said = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
