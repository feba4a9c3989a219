package mx.trazo.result;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything that people put into a released version: each field with its length
 * before it, so that no two contents give the same bytes. What rules derive stays out, or a new
 * rule would make old reports look forged.
 */
final class ContentHash {
  private final MessageDigest digest = sha256();

  private ContentHash() {}

  /** Hash of the version, without the hash it may carry. */
  static String of(ReportVersion version) {
    var hash = new ContentHash();
    hash.add(version.report().value());
    hash.add(String.valueOf(version.number()));
    hash.add(version.values().kind().name());
    hash.add(version.conclusion());
    version.notes().forEach(hash::add);
    Amendment amendment = version.amendment();
    hash.add(amendment == null ? null : amendment.kind().name());
    hash.add(amendment == null ? null : amendment.reason());
    hash.add(version.entered());
    hash.add(version.verified());
    hash.add(version.released());
    for (Observation row : Observations.of(version.values())) {
      if (Observations.derived(row)) {
        continue;
      }
      hash.add(row.subject().value());
      hash.add(row.code());
      hash.add(row.name());
      hash.add(row.qualifier());
      hash.add(row.number() == null ? null : row.number().toPlainString());
      hash.add(row.below() ? "<" : null);
      hash.add(row.coded());
      hash.add(row.text());
      hash.add(row.unit());
    }
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  /** Hash of a file. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private void add(@Nullable Signature signature) {
    add(signature == null ? null : signature.account().value());
    add(signature == null ? null : signature.name());
    add(signature == null ? null : signature.cedula());
    add(signature == null ? null : signature.at().toString());
  }

  private void add(@Nullable String field) {
    if (field == null) {
      digest.update(ByteBuffer.allocate(4).putInt(-1).array());
      return;
    }
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
