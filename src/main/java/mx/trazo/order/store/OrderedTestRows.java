package mx.trazo.order.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderedTestRows extends GenericRepository<OrderedTestRow, String> {

  void saveAll(Iterable<OrderedTestRow> rows);

  @Query(
      """
      SELECT t.id, t.order_id, t.ordinal, t.test_code, t.reflex_of, t.added_at
        FROM ordered_test t
       WHERE t.order_id IN (:orderIds)
       ORDER BY t.order_id, t.ordinal, t.id
       LIMIT 4000
      """)
  List<OrderedTestRow> listOf(List<String> orderIds);

  @Query(
      """
      INSERT INTO ordered_test (id, order_id, ordinal, test_code, reflex_of, added_at)
      SELECT :id, o.id, (SELECT COUNT(*) FROM ordered_test x WHERE x.order_id = o.id), :testCode,
             :reflexOf, :addedAt
        FROM clinical_order o
       WHERE o.id = :orderId
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
      """)
  int append(
      String id,
      String orderId,
      String testCode,
      String reflexOf,
      java.time.Instant addedAt,
      String scope);
}
