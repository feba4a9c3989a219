package mx.trazo.course.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the forecast said, against what the clocks say. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RiskRows extends GenericRepository<RiskRow, String> {

  @Query(
      """
      INSERT INTO risk_call (ordered_test_id, laboratory_id, facility_id, test_code, risk, due_at,
                             missed, cases, called_at, warned_at)
      VALUES (:test, :laboratory, :hospital, :testCode, :risk, :due, :missed, :cases, :calledAt,
              IF(:risk = 'AT_RISK', :calledAt, NULL))
      ON DUPLICATE KEY UPDATE
             warned_at = COALESCE(warned_at, VALUES(warned_at)), risk = VALUES(risk),
             due_at = VALUES(due_at), missed = VALUES(missed), cases = VALUES(cases),
             called_at = VALUES(called_at)
      """)
  int keep(
      String test,
      String laboratory,
      String hospital,
      String testCode,
      String risk,
      Instant due,
      @Nullable Integer missed,
      int cases,
      Instant calledAt);

  @Query(
      """
      SELECT r.ordered_test_id, r.risk, r.due_at
        FROM risk_call r
       WHERE r.ordered_test_id IN (:tests)
       ORDER BY r.ordered_test_id
       LIMIT 1000
      """)
  List<SaidRow> listSaid(List<String> tests);

  @Query(
      """
      UPDATE risk_call r
        JOIN turnaround_clock c ON c.ordered_test_id = r.ordered_test_id
         SET r.risk = NULL
       WHERE r.laboratory_id = :laboratory
         AND r.risk IS NOT NULL
         AND (c.running IS NULL OR c.running <> 1)
      """)
  int settle(String laboratory);

  @Query(
      """
      SELECT COUNT(*)
        FROM risk_call r
        JOIN turnaround_clock c ON c.ordered_test_id = r.ordered_test_id
       WHERE r.risk = 'AT_RISK'
         AND r.due_at >= :now
         AND c.running = 1
         AND (:laboratory IS NULL OR r.laboratory_id = :laboratory)
      """)
  long countAtRisk(@Nullable String laboratory, Instant now);

  @Query(
      """
      SELECT r.ordered_test_id, r.laboratory_id, r.facility_id, r.test_code, r.risk, r.due_at,
             r.missed, r.cases, r.called_at
        FROM risk_call r
        JOIN turnaround_clock c ON c.ordered_test_id = r.ordered_test_id
       WHERE r.risk = 'AT_RISK'
         AND r.due_at >= :from
         AND (r.due_at > :from OR r.ordered_test_id > :afterTest)
         AND c.running = 1
         AND (:laboratory IS NULL OR r.laboratory_id = :laboratory)
       ORDER BY r.due_at, r.ordered_test_id
       LIMIT :limit
      """)
  List<RiskRow> listAtRisk(@Nullable String laboratory, Instant from, String afterTest, int limit);

  @Query(
      """
      SELECT r.ordered_test_id
        FROM risk_call r
       WHERE r.ordered_test_id IN (:tests)
         AND r.risk = 'AT_RISK'
         AND r.due_at >= :now
         AND (:laboratory IS NULL OR r.laboratory_id = :laboratory)
       ORDER BY r.ordered_test_id
       LIMIT 1000
      """)
  List<String> atRisk(List<String> tests, @Nullable String laboratory, Instant now);

  @Query(
      """
      SELECT COUNT(CASE WHEN r.warned_at < c.due_at THEN 1 END) AS warned,
             COUNT(CASE WHEN r.warned_at < c.due_at AND c.stopped_at > c.due_at THEN 1 END)
               AS rightly,
             COUNT(CASE WHEN c.stopped_at > c.due_at THEN 1 END) AS late
        FROM turnaround_clock c
        JOIN risk_call r ON r.ordered_test_id = c.ordered_test_id
       WHERE c.stopped_at >= :since
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
      """)
  HitsRow hits(@Nullable String laboratory, Instant since);
}
