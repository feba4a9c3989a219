package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The statements on fhir_imported. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportedRows extends GenericRepository<ImportedRow, String> {

  @Query(
      """
      INSERT INTO fhir_imported (resource_key, facility_id, import_id, imported_by, imported_at,
                                 source, said_hash, source_recorded_at, source_hash)
      VALUES (:resourceKey, :facilityId, :importId, :importedBy, :importedAt,
              :source, :saidHash, :sourceRecordedAt, :sourceHash)
      """)
  void insertAll(Iterable<ImportedRow> rows);

  @Query(
      """
      SELECT i.resource_key, i.facility_id, i.import_id, i.imported_by, i.imported_at, i.source,
             i.said_hash, i.source_recorded_at, i.source_hash
        FROM fhir_imported i
       WHERE i.facility_id = :facility
         AND i.source IN (:sources)
       ORDER BY i.resource_key, i.source
       LIMIT 1000
      """)
  List<ImportedRow> listBySource(String facility, List<String> sources);

  @Query(
      """
      SELECT i.resource_key, i.facility_id, i.import_id, i.imported_by, i.imported_at, i.source,
             i.said_hash, i.source_recorded_at, i.source_hash
        FROM fhir_imported i
       WHERE i.resource_key IN (:resources)
       ORDER BY i.resource_key, i.source
       LIMIT 1000
      """)
  List<ImportedRow> list(List<String> resources);

  @Query(
      """
      SELECT i.resource_key
        FROM fhir_imported i
       ORDER BY i.resource_key, i.source
       LIMIT 1
      """)
  Optional<String> findAny();
}
