package mx.trazo.custody.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StateRows extends GenericRepository<StateRow, String> {

  void saveAll(Iterable<StateRow> rows);

  @Query(
      """
      SELECT c.container_id, c.label_number, c.order_id, c.kind, c.origin_id, c.laboratory_id,
             c.state, c.sequence, c.holder_id, c.head_hash, c.last_type, c.last_occurred_at
        FROM container_custody c
       WHERE c.container_id IN (:containers)
         AND (c.origin_id = :scope OR c.laboratory_id = :scope)
       ORDER BY c.container_id
       LIMIT 1000
         FOR UPDATE
      """)
  List<StateRow> lockAll(List<String> containers, String scope);

  @Query(
      """
      SELECT c.container_id, c.label_number, c.order_id, c.kind, c.origin_id, c.laboratory_id,
             c.state, c.sequence, c.holder_id, c.head_hash, c.last_type, c.last_occurred_at
        FROM container_custody c
       WHERE c.container_id IN (:containers)
         AND (c.origin_id = :scope OR c.laboratory_id = :scope)
       ORDER BY c.container_id
       LIMIT 1000
      """)
  List<StateRow> list(List<String> containers, String scope);
}
