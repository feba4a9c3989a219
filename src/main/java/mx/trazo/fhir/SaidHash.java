package mx.trazo.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Resource;

/** Recognises a resource that says the same again, whatever its server says of its version. */
final class SaidHash {
  private SaidHash() {}

  /** SHA-256 of a resource without its metadata, in hexadecimal. */
  static String of(Resource resource) {
    Resource bare = resource.copy();
    bare.setMeta(null);
    // what was parsed carries its version in its id, which is written as metadata again
    bare.setId(resource.getIdElement().getIdPart());
    String json = Versions.context().newJsonParser().encodeResourceToString(bare);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
