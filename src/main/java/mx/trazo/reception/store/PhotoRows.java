package mx.trazo.reception.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PhotoRows extends GenericRepository<PhotoRow, String> {

  @Query(
      """
      SELECT p.id, p.container_id, p.hash, p.width, p.height, p.taken_by, p.taker_name, p.taken_at
        FROM reception_photo p
        JOIN clinical_order o ON o.id = p.order_id
       WHERE p.container_id = :container
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY p.taken_at, p.id
       LIMIT 50
      """)
  List<PhotoRow> list(String container, String scope);
}
