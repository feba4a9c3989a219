package mx.trazo.order.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportRows extends GenericRepository<ImportRow, String> {

  void save(ImportRow row);

  @Query(
      """
      UPDATE order_import
         SET registered = registered + :registered,
             repeated = repeated + :repeated,
             refused = refused + :refused
       WHERE id = :id
         AND facility_id = :scope
         AND finished_at IS NULL
      """)
  int count(String id, String scope, int registered, int repeated, int refused);

  @Query(
      """
      UPDATE order_import
         SET finished_at = :at
       WHERE id = :id
         AND facility_id = :scope
         AND finished_at IS NULL
      """)
  int finish(String id, String scope, Instant at);

  @Query(
      """
      SELECT i.id, i.facility_id, i.source_hash, i.total, i.registered, i.repeated, i.refused,
             i.started_by, i.started_at, i.finished_at
        FROM order_import i
       WHERE i.id = :id
         AND i.facility_id = :scope
       ORDER BY i.id
       LIMIT 1
      """)
  Optional<ImportRow> find(String id, String scope);

  @Query(
      """
      SELECT i.id, i.facility_id, i.source_hash, i.total, i.registered, i.repeated, i.refused,
             i.started_by, i.started_at, i.finished_at
        FROM order_import i
       WHERE i.facility_id = :scope
       ORDER BY i.started_at DESC, i.id DESC
       LIMIT :limit
      """)
  List<ImportRow> listNewest(String scope, int limit);
}
