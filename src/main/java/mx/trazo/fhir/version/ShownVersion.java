package mx.trazo.fhir.version;

import java.time.Instant;

/**
 * One version of a resource as it was shown for the first time.
 *
 * @param resource type and id, like {@code Patient/01ARZ3NDEKTSV4RRFFQ69G5FAV}
 * @param version the version's own name
 * @param shownAt when it was shown first, in whole milliseconds
 * @param json the resource without that time
 */
public record ShownVersion(String resource, String version, Instant shownAt, String json) {
  /** What no other version of any resource has. */
  public String key() {
    return resource + "/" + version;
  }
}
