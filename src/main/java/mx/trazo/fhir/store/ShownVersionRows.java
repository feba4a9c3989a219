package mx.trazo.fhir.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The statements on fhir_version. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ShownVersionRows extends GenericRepository<ShownVersionRow, String> {
  @Query(
      """
      SELECT v.version_key, v.shown_at
        FROM fhir_version v
       WHERE v.version_key IN (:keys)
       ORDER BY v.version_key
       LIMIT 1000
      """)
  List<ShownRow> listShown(List<String> keys);

  @Query(
      """
      SELECT v.version_key, v.resource_key, v.version_id, v.shown_at, v.body
        FROM fhir_version v
       WHERE v.resource_key = :resource
       ORDER BY v.shown_at DESC, v.version_key DESC
       LIMIT :limit
      """)
  List<ShownVersionRow> list(String resource, int limit);

  /** When a version was shown first. */
  @Introspected
  record ShownRow(String versionKey, Instant shownAt) {}
}
