package mx.trazo.notification.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The statements on {@code notice}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticeRows extends GenericRepository<NoticeRow, String> {

  void saveAll(Iterable<NoticeRow> rows);

  @Query(
      """
      SELECT n.subscription_id, n.number, n.focus, n.happened_at
        FROM notice n
        JOIN subscription s ON s.id = n.subscription_id
       WHERE n.subscription_id = :id
         AND s.facility_id = :scope
         AND n.number BETWEEN :from AND :to
       ORDER BY n.number
       LIMIT :limit
      """)
  List<NoticeRow> list(String scope, String id, long from, long to, int limit);

  @Query(
      """
      DELETE FROM notice
       WHERE happened_at < :before
         AND EXISTS (
           SELECT 1
             FROM subscription s
            WHERE s.id = notice.subscription_id
              AND (s.status = 'OFF' OR s.delivered >= notice.number))
       ORDER BY happened_at
       LIMIT 1000
      """)
  int forget(Instant before);
}
