package mx.trazo.fhir.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
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
  /**
   * IGNORE: two readers of something new keep it once, and the account may only insert. By hand,
   * because a batch does not tell how many rows it added.
   */
  private static final String ADD =
      """
      INSERT IGNORE INTO fhir_version (version_key, resource_key, version_id, shown_at, body)
      VALUES (?, ?, ?, ?, ?)\
      """;

  private final ShownVersionRows rows;
  private final JdbcOperations jdbc;

  JdbcShownVersionStore(ShownVersionRows rows, JdbcOperations jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public int add(Collection<ShownVersion> versions) {
    if (versions.isEmpty()) {
      return 0;
    }
    return jdbc.prepareStatement(
        ADD + ", (?, ?, ?, ?, ?)".repeat(versions.size() - 1),
        statement -> {
          int at = 1;
          for (ShownVersion one : versions) {
            statement.setString(at++, one.key());
            statement.setString(at++, one.resource());
            statement.setString(at++, one.version());
            statement.setTimestamp(at++, Timestamp.from(one.shownAt()));
            statement.setString(at++, one.json());
          }
          return statement.executeUpdate();
        });
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
