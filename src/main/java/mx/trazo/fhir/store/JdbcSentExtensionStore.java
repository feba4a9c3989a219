package mx.trazo.fhir.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.fhir.sent.SentExtensionStore;
import mx.trazo.fhir.sent.SentExtensions;
import mx.trazo.kernel.FacilityScope;

/** Unknown extensions in the database. */
@Singleton
class JdbcSentExtensionStore implements SentExtensionStore {
  private final SentExtensionRows rows;

  JdbcSentExtensionStore(SentExtensionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(FacilityScope scope, Collection<SentExtensions> sent, Instant at) {
    List<SentExtensionRow> said =
        sent.stream()
            .filter(one -> !one.json().isEmpty())
            .map(one ->
                new SentExtensionRow(one.resource(), scope.facility().value(), at, one.json()))
            .toList();
    if (!said.isEmpty()) {
      rows.insertAll(said);
    }
  }

  @Override
  public Map<String, String> list(Collection<String> resources) {
    return resources.isEmpty()
        ? Map.of()
        : rows.list(List.copyOf(resources)).stream()
            .collect(Collectors.toMap(SentExtensionRow::resourceKey, SentExtensionRow::body));
  }
}
