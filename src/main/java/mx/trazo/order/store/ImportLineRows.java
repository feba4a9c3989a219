package mx.trazo.order.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportLineRows extends GenericRepository<ImportLineRow, String> {

  void saveAll(Iterable<ImportLineRow> rows);

  @Query(
      """
      SELECT l.import_id, l.line, l.outcome, l.client_key, l.order_id, l.refusal
        FROM order_import_line l
        JOIN order_import i ON i.id = l.import_id
       WHERE l.import_id = :id
         AND i.facility_id = :scope
         AND l.order_id IS NULL
       ORDER BY l.line
       LIMIT :limit
      """)
  List<ImportLineRow> listRefused(String id, String scope, int limit);
}
