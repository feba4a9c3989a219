package mx.trazo.fhir.version;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps each version of a resource the first time that it is shown, and tells since when it is
 * known. That moment only moves forward, whenever the things that a resource is put together from
 * happened: a client that asks what is new since its last visit misses nothing that was written
 * down late.
 */
@Singleton
public class KeepVersions {
  private final ShownVersionStore store;
  private final InstantSource clock;

  /** What the use case works with. */
  public KeepVersions(ShownVersionStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What is about to be shown: type and id, version, and the resource without its time. */
  public record Shown(String resource, String version, String json) {
    /** What no other version of any resource has. */
    public String key() {
      return resource + "/" + version;
    }
  }

  /** Since when each of the versions is known, by its key; new ones are kept. */
  @Transactional
  public Map<String, Instant> keep(List<Shown> shown) {
    List<String> keys = shown.stream().map(Shown::key).distinct().toList();
    Map<String, Instant> known = store.listShown(keys);
    if (known.size() == keys.size()) {
      return known;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return add(shown, known, now) ? whole(keys, known, now) : store.listShown(keys);
  }

  private static Map<String, Instant> whole(
      List<String> keys, Map<String, Instant> known, Instant now) {
    Map<String, Instant> out = new HashMap<>(known);
    keys.forEach(key -> out.putIfAbsent(key, now));
    return out;
  }

  /** False when somebody else showed one of them first. */
  private boolean add(List<Shown> shown, Map<String, Instant> known, Instant now) {
    Map<String, ShownVersion> fresh = new LinkedHashMap<>();
    for (Shown one : shown) {
      if (!known.containsKey(one.key())) {
        fresh.put(one.key(), new ShownVersion(one.resource(), one.version(), now, one.json()));
      }
    }
    return store.add(fresh.values()) == fresh.size();
  }
}
