package mx.trazo.notification.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on the outbox. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRows extends GenericRepository<ChangeRow, Long> {

  @Query(
      """
      INSERT INTO notification_change (facility_id, topic, focus, about, code, happened_at)
      VALUES (:facility, :topic, :focus, :about, :code, :at)
      """)
  int add(String facility, String topic, String focus, String about, String code, Instant at);

  @Query(
      """
      SELECT c.id
        FROM notification_change c
       ORDER BY c.id
       LIMIT 1
      """)
  Optional<Long> first();

  @Query(
      """
      SELECT t.id
        FROM notification_turn t
       WHERE t.id = 1
         FOR UPDATE
      """)
  Optional<Integer> takeTurn();

  @Query(
      """
      SELECT c.id, c.facility_id, c.topic, c.focus, c.about, c.code, c.happened_at
        FROM notification_change c
       ORDER BY c.id
       LIMIT :limit
      """)
  List<ChangeRow> list(int limit);

  @Query(
      """
      DELETE FROM notification_change
       WHERE id IN (:ids)
      """)
  int remove(List<Long> ids);
}
