package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whose turn it is to add, and which clocks have stopped. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyRows extends GenericRepository<ClockRow, String> {

  @Query(
      """
      SELECT t.turn
        FROM turnaround_tally_turn t
       WHERE t.id = 1
         FOR UPDATE SKIP LOCKED
      """)
  Optional<Long> takeTurn();

  @Query(
      """
      UPDATE turnaround_tally_turn
         SET turn = turn + 1
       WHERE id = 1
      """)
  int turned();

  @Query(
      """
      SELECT t.turn
        FROM turnaround_tally_turn t
       WHERE t.id = 1
      """)
  long turn();

  /** Nobody adds until the transaction ends; waits for whoever does just now. */
  @Query(
      """
      SELECT t.turn
        FROM turnaround_tally_turn t
       WHERE t.id = 1
        LOCK IN SHARE MODE
      """)
  long holdTurn();

  @Query(
      """
      SELECT c.ordered_test_id
        FROM turnaround_clock c
       WHERE c.untallied = 1
       ORDER BY c.stopped_at, c.ordered_test_id
       LIMIT :limit
         FOR UPDATE SKIP LOCKED
      """)
  List<String> lockUntallied(int limit);

  @Query(
      """
      UPDATE turnaround_clock
         SET untallied = NULL
       WHERE ordered_test_id IN (:tests)
      """)
  int tallied(List<String> tests);

  @Query(
      """
      SELECT c.ordered_test_id
        FROM turnaround_clock c
       WHERE c.untallied = 1
         AND c.stopped_at >= :from
         AND c.stopped_at < :until
       ORDER BY c.stopped_at, c.ordered_test_id
       LIMIT :limit
      """)
  List<String> listUntallied(Instant from, Instant until, int limit);
}
