package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The statements on fhir_extension. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SentExtensionRows extends GenericRepository<SentExtensionRow, String> {
  // IGNORE: of two first orders for one new patient the first says what is kept.
  @Query(
      """
      INSERT IGNORE INTO fhir_extension (resource_key, facility_id, received_at, body)
      VALUES (:resourceKey, :facilityId, :receivedAt, :body)
      """)
  void insertAll(Iterable<SentExtensionRow> rows);

  @Query(
      """
      SELECT e.resource_key, e.facility_id, e.received_at, e.body
        FROM fhir_extension e
       WHERE e.resource_key IN (:resources)
       ORDER BY e.resource_key
       LIMIT 1000
      """)
  List<SentExtensionRow> list(List<String> resources);
}
