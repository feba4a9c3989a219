package mx.trazo.fhir.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.fhir.version.ShownVersion;
import mx.trazo.fhir.version.ShownVersionStore;

/** Versions in the database. */
@Singleton
class JdbcShownVersionStore implements ShownVersionStore {
  private final ShownVersionRows rows;

  JdbcShownVersionStore(ShownVersionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Collection<ShownVersion> versions) {
    if (!versions.isEmpty()) {
      rows.insertAll(
          versions.stream()
              .map(one ->
                  new ShownVersionRow(
                      one.key(), one.resource(), one.version(), one.shownAt(), one.json()))
              .toList());
    }
  }

  @Override
  public Map<String, Instant> listShown(Collection<String> keys) {
    return rows.listShown(keys.stream().distinct().toList()).stream()
        .collect(
            Collectors.toMap(
                ShownVersionRows.ShownRow::versionKey, ShownVersionRows.ShownRow::shownAt));
  }

  @Override
  public List<ShownVersion> list(String resource, int limit) {
    return rows.list(resource, limit).stream()
        .map(row -> new ShownVersion(row.resourceKey(), row.versionId(), row.shownAt(), row.body()))
        .toList();
  }
}
