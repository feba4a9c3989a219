package mx.trazo.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Resource;

/**
 * Versions of resources that are put together from several rooms: a digest of what is said, so that
 * the same version always means the same content, whichever room changed.
 */
final class Versions {
  private static final int DIGITS = 16;

  private Versions() {}

  /** The context that HAPI's server uses too; built once, by whoever comes first. */
  static FhirContext context() {
    return FhirContext.forR4Cached();
  }

  /** The same resource with its version. */
  static <R extends Resource> R stamp(R resource) {
    String said = context().newJsonParser().encodeResourceToString(resource);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      String version = HexFormat.of().formatHex(digest).substring(0, DIGITS);
      resource.getMeta().setVersionId(version);
      resource.setId(resource.getIdElement().withVersion(version).toVersionless());
      return resource;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
