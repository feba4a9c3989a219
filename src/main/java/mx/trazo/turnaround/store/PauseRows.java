package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Pauses; whoever changes some holds the row of their clock. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PauseRows extends GenericRepository<PauseRow, String> {

  @Query(
      """
      INSERT INTO turnaround_pause (id, ordered_test_id, reason, owner, author_id, from_at,
                                    evidence, noted_at)
      VALUES (:id, :test, :reason, :owner, :author, :fromAt, :evidence, :notedAt)
      """)
  int add(
      String id,
      String test,
      String reason,
      String owner,
      String author,
      Instant fromAt,
      String evidence,
      Instant notedAt);

  @Query(
      """
      UPDATE turnaround_pause
         SET until_at = :untilAt, ended_by = :endedBy
       WHERE id = :id
         AND ordered_test_id = :test
         AND until_at IS NULL
      """)
  int end(String id, String test, Instant untilAt, String endedBy);

  @Query(
      """
      UPDATE turnaround_pause
         SET until_at = GREATEST(from_at, :untilAt)
       WHERE ordered_test_id = :test
         AND until_at IS NULL
      """)
  int endAll(String test, Instant untilAt);

  @Query(
      """
      SELECT u.id, u.ordered_test_id, u.reason, u.owner, u.author_id, u.from_at, u.until_at,
             u.evidence, u.ended_by, u.noted_at
        FROM turnaround_pause u
       WHERE u.ordered_test_id IN (:tests)
       ORDER BY u.ordered_test_id, u.from_at, u.id
       LIMIT 100000
      """)
  List<PauseRow> listOf(List<String> tests);

  /** As they are now, also for a transaction that began to read before. */
  @Query(
      """
      SELECT u.id, u.ordered_test_id, u.reason, u.owner, u.author_id, u.from_at, u.until_at,
             u.evidence, u.ended_by, u.noted_at
        FROM turnaround_pause u
       WHERE u.ordered_test_id = :test
       ORDER BY u.from_at, u.id
       LIMIT 10000
         FOR UPDATE
      """)
  List<PauseRow> lockOf(String test);
}
