package mx.trazo.fhir;

import ca.uhn.fhir.context.FhirContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.fhir.version.KeepVersions;
import mx.trazo.fhir.version.ShownVersion;
import mx.trazo.fhir.version.ShownVersionStore;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Versions of resources that are put together from several rooms: a digest of what is said, so that
 * the same version always means the same content, whichever room changed. Resources whose facts can
 * be put together again as they were at any time have versions of their own; of the others each
 * version is kept when it is first shown, and that is its time.
 */
@Singleton
public class Versions {
  private static final int DIGITS = 16;
  private static final int MOST = 500;

  /** The types of which each version is kept when it is shown. */
  private static final Set<String> KEPT =
      Set.of("Organization", "Patient", "ServiceRequest", "Specimen", "Subscription", "Task");

  private static final int REMEMBERED = 20_000;

  private final KeepVersions keep;
  private final ShownVersionStore store;
  private final Map<String, Instant> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** What versions are kept with. */
  public Versions(KeepVersions keep, ShownVersionStore store) {
    this.keep = keep;
    this.store = store;
  }

  /** The context that HAPI's server uses too; built once, by whoever comes first. */
  static FhirContext context() {
    return FhirContext.forR4Cached();
  }

  /** The same resource with its version. */
  static <R extends Resource> R stamp(R resource) {
    return stamp(resource, "");
  }

  /**
   * The same resource with its version.
   *
   * @param progress something that changes with every change and never goes back to what it was, so
   *     that a resource that says again what it said before has a new version
   */
  static <R extends Resource> R stamp(R resource, String progress) {
    String said = progress + encode(resource);
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

  private static String encode(Resource resource) {
    return context().newJsonParser().encodeResourceToString(resource);
  }

  /** Gives stamped resources the time since which their version is known. */
  void date(List<? extends Resource> shown) {
    Map<String, Instant> times = new HashMap<>();
    List<KeepVersions.Shown> strange = new ArrayList<>();
    for (Resource resource : shown) {
      Instant known = isUndated(resource) ? remembered.get(key(resource)) : null;
      if (known != null) {
        times.put(key(resource), known);
      } else if (isUndated(resource)) {
        strange.add(
            new KeepVersions.Shown(
                address(resource), resource.getMeta().getVersionId(), encode(resource)));
      }
    }
    if (!strange.isEmpty()) {
      times.putAll(keep.keep(strange));
    }
    for (Resource resource : shown) {
      if (isUndated(resource)) {
        Instant at = times.get(key(resource));
        if (at == null) {
          throw new IllegalStateException("a version that was kept is not there");
        }
        setTime(resource, at);
      }
    }
    remembered.putAll(times);
  }

  private static boolean isUndated(Resource resource) {
    return KEPT.contains(resource.fhirType()) && !resource.getMeta().hasLastUpdated();
  }

  /** The versions of a stamped resource that were shown, and what it is now, newest first. */
  <R extends Resource> List<R> list(R current, Class<R> type) {
    date(List.of(current));
    List<R> out = new ArrayList<>();
    out.add(current);
    for (ShownVersion shown : store.list(address(current), MOST)) {
      if (!shown.version().equals(current.getMeta().getVersionId())) {
        R earlier = context().newJsonParser().parseResource(type, shown.json());
        setTime(earlier, shown.shownAt());
        out.add(earlier);
      }
    }
    return out;
  }

  private static void setTime(Resource resource, Instant at) {
    resource.getMeta().setLastUpdatedElement(new InstantType(FhirIds.millis(at)));
  }

  private static String key(Resource resource) {
    return address(resource) + "/" + resource.getMeta().getVersionId();
  }

  private static String address(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
