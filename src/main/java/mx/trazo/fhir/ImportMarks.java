package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.trazo.fhir.sent.ImportedStore;
import org.hl7.fhir.r4.model.Resource;

/**
 * Says of resources that came from another node where they came from, in {@code meta.source}. A
 * node to which nothing ever came is asked once in a minute whether that is still so.
 */
@Singleton
public class ImportMarks {
  private static final Duration BELIEVED = Duration.ofMinutes(1);

  private final ImportedStore store;
  private final InstantSource clock;
  private volatile boolean any;
  private volatile Instant askAgain = Instant.MIN;

  /** Reads what was kept. */
  public ImportMarks(ImportedStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Something came from another node just now. */
  void arrived() {
    any = true;
  }

  /** Marks those that came from elsewhere. */
  void mark(List<? extends Resource> shown) {
    if (shown.isEmpty() || !isAny()) {
      return;
    }
    Map<String, String> sources =
        store.sources(shown.stream().map(ImportMarks::address).distinct().toList());
    for (Resource resource : shown) {
      String source = sources.get(address(resource));
      if (source != null) {
        resource.getMeta().setSource(source);
      }
    }
  }

  private boolean isAny() {
    if (!any) {
      Instant now = clock.instant();
      if (now.isBefore(askAgain)) {
        return false;
      }
      any = store.isAny();
      askAgain = now.plus(BELIEVED);
    }
    return any;
  }

  private static String address(Resource resource) {
    return resource.fhirType()
        + "/"
        + Objects.requireNonNullElse(resource.getIdElement().getIdPart(), "");
  }
}
