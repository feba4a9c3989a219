package mx.trazo.fhir.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.fhir.sent.Imported;
import mx.trazo.fhir.sent.ImportedStore;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/** What came from another node, in the database. */
@Singleton
class JdbcImportedStore implements ImportedStore {
  private static final int AT_ONCE = 500;

  private final ImportedRows rows;

  JdbcImportedStore(ImportedRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(
      FacilityScope scope, String number, AccountId by, Instant at, Collection<Imported> imported) {
    List<ImportedRow> all =
        imported.stream()
            .map(one ->
                new ImportedRow(
                    one.source(),
                    one.resource(),
                    scope.facility().value(),
                    number,
                    by.value(),
                    at,
                    one.said(),
                    one.recordedAt(),
                    one.hash()))
            .toList();
    for (List<ImportedRow> some : parts(all)) {
      rows.insertAll(some);
    }
  }

  @Override
  public List<Imported> listBySource(FacilityScope scope, Collection<String> sources) {
    List<Imported> out = new ArrayList<>();
    for (List<String> some : parts(List.copyOf(sources))) {
      rows.listBySource(scope.facility().value(), some).forEach(row -> out.add(imported(row)));
    }
    return out;
  }

  @Override
  @Unscoped("whoever asks has just read the resource itself within its facility")
  public Map<String, String> sources(Collection<String> resources) {
    Map<String, String> out = new HashMap<>();
    for (List<String> some : parts(List.copyOf(resources))) {
      rows.list(some).forEach(row -> out.put(row.resourceKey(), row.source()));
    }
    return out;
  }

  @Override
  @Unscoped("speaks of the node, not of rows")
  public boolean isAny() {
    return rows.findAny().isPresent();
  }

  private static Imported imported(ImportedRow row) {
    return new Imported(
        row.resourceKey(), row.source(), row.saidHash(), row.sourceRecordedAt(), row.sourceHash());
  }

  private static <T> List<List<T>> parts(List<T> all) {
    List<List<T>> out = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      out.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return out;
  }
}
