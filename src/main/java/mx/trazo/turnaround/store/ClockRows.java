package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Clocks. Late is never stored: it is {@code due_at} against {@code stopped_at} or now, the same
 * comparison that {@link mx.trazo.turnaround.Clock} makes.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClockRows extends GenericRepository<ClockRow, String> {

  @Query(
      """
      INSERT INTO turnaround_clock (ordered_test_id, order_id, facility_id, laboratory_id,
                                    agreement_id, test_code, policy_id, started_at, due_at, running,
                                    watched)
      VALUES (:test, :order, :facility, :laboratory, :agreement, :testCode, :policy, :startedAt,
              :dueAt, 1, IF(:dueAt IS NULL, NULL, 1))
      ON DUPLICATE KEY UPDATE started_at = started_at
      """)
  int start(
      String test,
      String order,
      String facility,
      String laboratory,
      @Nullable String agreement,
      String testCode,
      @Nullable String policy,
      Instant startedAt,
      @Nullable Instant dueAt);

  @Query(
      """
      UPDATE turnaround_clock
         SET stopped_at = :at, running = NULL, untallied = 1
       WHERE ordered_test_id = :test
         AND laboratory_id = :scope
         AND stopped_at IS NULL
      """)
  int stop(String test, String scope, Instant at);

  @Query(
      """
      UPDATE turnaround_clock
         SET stopped_at = :at, running = NULL, untallied = 1, due_at = :dueAt
       WHERE ordered_test_id = :test
         AND laboratory_id = :scope
         AND stopped_at IS NULL
      """)
  int stopPaused(String test, String scope, Instant at, @Nullable Instant dueAt);

  /** A due time that was looked at and moves is looked at again. */
  @Query(
      """
      UPDATE turnaround_clock
         SET watched = IF(due_at <=> :dueAt, watched, 1), due_at = :dueAt, running = :running
       WHERE ordered_test_id = :test
         AND laboratory_id = :scope
         AND stopped_at IS NULL
      """)
  int settle(String test, String scope, int running, @Nullable Instant dueAt);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.ordered_test_id = :test
         AND c.laboratory_id = :scope
         FOR UPDATE
      """)
  Optional<ClockRow> lock(String test, String scope);

  @Query(
      """
      SELECT c.ordered_test_id
        FROM turnaround_clock c
       WHERE c.watched = 1
         AND c.due_at < :now
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT :limit
         FOR UPDATE SKIP LOCKED
      """)
  List<String> lockPassed(Instant now, int limit);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.ordered_test_id IN (:tests)
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT 1000
      """)
  List<ClockRow> listAny(List<String> tests);

  @Query(
      """
      UPDATE turnaround_clock
         SET watched = NULL
       WHERE ordered_test_id IN (:tests)
      """)
  int looked(List<String> tests);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.ordered_test_id = :test
         AND (c.laboratory_id = :scope OR c.facility_id = :scope)
      """)
  Optional<ClockRow> find(String test, String scope);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.order_id = :order
         AND (c.laboratory_id = :scope OR c.facility_id = :scope)
       ORDER BY c.started_at, c.ordered_test_id
       LIMIT 100
      """)
  List<ClockRow> listOf(String order, String scope);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.ordered_test_id IN (:tests)
         AND (c.laboratory_id = :scope OR c.facility_id = :scope)
       ORDER BY c.started_at, c.ordered_test_id
       LIMIT 1000
      """)
  List<ClockRow> listByTests(List<String> tests, String scope);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.due_at IS NOT NULL
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT :limit
      """)
  List<ClockRow> listPromised(@Nullable String laboratory, @Nullable String hospital, int limit);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.running = :running
         AND c.due_at IS NULL
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
       ORDER BY c.ordered_test_id
       LIMIT :limit
      """)
  List<ClockRow> listDueless(
      int running, @Nullable String laboratory, @Nullable String hospital, int limit);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.agreement_id,
             c.test_code, c.policy_id, c.started_at, c.stopped_at
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.due_at < :before
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT :limit
      """)
  List<ClockRow> listDueBefore(
      @Nullable String laboratory, @Nullable String hospital, Instant before, int limit);

  @Query(
      """
      SELECT c.test_code,
             COUNT(c.due_at) AS promised,
             COUNT(CASE WHEN c.stopped_at <= c.due_at THEN 1 END) AS kept,
             COUNT(CASE WHEN c.due_at IS NULL THEN 1 END) AS unpromised
        FROM turnaround_clock c
       WHERE c.stopped_at >= :from
         AND c.stopped_at < :to
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
       GROUP BY c.test_code
       ORDER BY c.test_code
       LIMIT 200
      """)
  List<OnTimeRow> listOnTime(
      @Nullable String laboratory, @Nullable String hospital, Instant from, Instant to);

  @Query(
      """
      SELECT TIMESTAMPDIFF(SECOND, c.started_at, c.stopped_at) AS taken
        FROM turnaround_clock c
       WHERE c.stopped_at >= :since
         AND c.test_code = :testCode
         AND c.laboratory_id = :laboratory
       ORDER BY c.stopped_at DESC, c.ordered_test_id
       LIMIT 1000
      """)
  List<Long> listTaken(String laboratory, String testCode, Instant since);
}
