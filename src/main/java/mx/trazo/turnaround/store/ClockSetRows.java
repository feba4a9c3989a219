package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the clocks behind a figure stand; each list begins after a place. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClockSetRows extends GenericRepository<ClockRow, String> {

  @Query(
      """
      SELECT c.ordered_test_id, c.due_at AS at
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.due_at >= :from
         AND (:before IS NULL OR c.due_at < :before)
         AND (c.due_at > :from OR c.ordered_test_id > :afterTest)
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT :limit
      """)
  List<ClockPlaceRow> listPromised(
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      Instant from,
      @Nullable Instant before,
      String afterTest,
      int limit);

  @Query(
      """
      SELECT c.ordered_test_id, c.due_at AS at
        FROM turnaround_clock c
       WHERE c.running = :running
         AND c.due_at IS NULL
         AND c.ordered_test_id > :afterTest
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
       ORDER BY c.ordered_test_id
       LIMIT :limit
      """)
  List<ClockPlaceRow> listDueless(
      int running,
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      String afterTest,
      int limit);

  @Query(
      """
      SELECT c.ordered_test_id, c.stopped_at AS at
        FROM turnaround_clock c
       WHERE c.stopped_at >= :from
         AND c.stopped_at <= :before
         AND (c.stopped_at < :before OR c.ordered_test_id > :afterTest)
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
         AND (:promised = (c.due_at IS NOT NULL))
         AND (:kept IS NULL OR :kept = (c.stopped_at <= c.due_at))
       ORDER BY c.stopped_at DESC, c.ordered_test_id
       LIMIT :limit
      """)
  List<ClockPlaceRow> listFinished(
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      boolean promised,
      @Nullable Boolean kept,
      Instant from,
      Instant before,
      String afterTest,
      int limit);

  @Query(
      """
      SELECT COUNT(*)
        FROM turnaround_clock c
       WHERE c.stopped_at >= :from
         AND c.stopped_at < :until
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
         AND (:promised = (c.due_at IS NOT NULL))
         AND (:kept IS NULL OR :kept = (c.stopped_at <= c.due_at))
      """)
  long countFinished(
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      boolean promised,
      @Nullable Boolean kept,
      Instant from,
      Instant until);

  @Query(
      """
      SELECT FLOOR(TIMESTAMPDIFF(MICROSECOND, :now, c.due_at) / 3600000000) AS hour,
             COUNT(*) AS number
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.due_at IS NOT NULL
       GROUP BY hour
       ORDER BY hour
       LIMIT 100000
      """)
  List<HourCountRow> countByHourOfNetwork(Instant now);

  @Query(
      """
      SELECT FLOOR(TIMESTAMPDIFF(MICROSECOND, :now, c.due_at) / 3600000000) AS hour,
             COUNT(*) AS number
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.due_at IS NOT NULL
         AND c.laboratory_id = :laboratory
       GROUP BY hour
       ORDER BY hour
       LIMIT 100000
      """)
  List<HourCountRow> countByHourOfLaboratory(String laboratory, Instant now);

  @Query(
      """
      SELECT COUNT(*)
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.due_at >= :from
         AND (:until IS NULL OR c.due_at < :until)
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
      """)
  long countDue(
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      Instant from,
      @Nullable Instant until);

  /** Those that a pause holds; few, so that one question serves every view. */
  @Query(
      """
      SELECT c.test_code, COUNT(*) AS open_clocks, 0 AS due_soon, 0 AS late, 0 AS unpromised,
             COUNT(CASE WHEN c.started_at < :then THEN 1 END) AS open_then, 0 AS soon_then,
             0 AS late_then
        FROM turnaround_clock c
       WHERE c.running = 2
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
       GROUP BY c.test_code
       ORDER BY c.test_code
       LIMIT 1000
      """)
  List<TestCountRow> countHeld(
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      Instant then);

  /** What ran at a moment and was finished since. */
  @Query(
      """
      SELECT c.test_code, 0 AS open_clocks, 0 AS due_soon, 0 AS late, 0 AS unpromised,
             COUNT(*) AS open_then,
             COUNT(CASE WHEN c.due_at >= :then AND c.due_at < :soonThen THEN 1 END) AS soon_then,
             COUNT(CASE WHEN c.due_at < :then THEN 1 END) AS late_then
        FROM turnaround_clock c
       WHERE c.stopped_at >= :then
         AND c.started_at < :then
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
         AND (:testCode IS NULL OR c.test_code = :testCode)
       GROUP BY c.test_code
       ORDER BY c.test_code
       LIMIT 1000
      """)
  List<TestCountRow> countStoppedSince(
      @Nullable String laboratory,
      @Nullable String hospital,
      @Nullable String testCode,
      Instant then,
      Instant soonThen);

  @Query(
      """
      SELECT c.test_code,
             COUNT(*) AS open_clocks,
             COUNT(CASE WHEN c.due_at >= :now AND c.due_at < :soon THEN 1 END) AS due_soon,
             COUNT(CASE WHEN c.due_at < :now THEN 1 END) AS late,
             COUNT(CASE WHEN c.due_at IS NULL THEN 1 END) AS unpromised,
             COUNT(CASE WHEN c.started_at < :then THEN 1 END) AS open_then,
             COUNT(CASE WHEN c.started_at < :then AND c.due_at >= :then
                         AND c.due_at < :soonThen THEN 1 END) AS soon_then,
             COUNT(CASE WHEN c.started_at < :then AND c.due_at < :then THEN 1 END) AS late_then
        FROM turnaround_clock c
       WHERE c.running = 1
         AND (:testCode IS NULL OR c.test_code = :testCode)
       GROUP BY c.test_code
       ORDER BY c.test_code
       LIMIT 1000
      """)
  List<TestCountRow> countOfNetwork(
      @Nullable String testCode, Instant now, Instant soon, Instant then, Instant soonThen);

  @Query(
      """
      SELECT c.test_code,
             COUNT(*) AS open_clocks,
             COUNT(CASE WHEN c.due_at >= :now AND c.due_at < :soon THEN 1 END) AS due_soon,
             COUNT(CASE WHEN c.due_at < :now THEN 1 END) AS late,
             COUNT(CASE WHEN c.due_at IS NULL THEN 1 END) AS unpromised,
             COUNT(CASE WHEN c.started_at < :then THEN 1 END) AS open_then,
             COUNT(CASE WHEN c.started_at < :then AND c.due_at >= :then
                         AND c.due_at < :soonThen THEN 1 END) AS soon_then,
             COUNT(CASE WHEN c.started_at < :then AND c.due_at < :then THEN 1 END) AS late_then
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.laboratory_id = :laboratory
         AND (:testCode IS NULL OR c.test_code = :testCode)
       GROUP BY c.test_code
       ORDER BY c.test_code
       LIMIT 1000
      """)
  List<TestCountRow> countOfLaboratory(
      String laboratory,
      @Nullable String testCode,
      Instant now,
      Instant soon,
      Instant then,
      Instant soonThen);

  @Query(
      """
      SELECT c.test_code,
             COUNT(*) AS open_clocks,
             COUNT(CASE WHEN c.due_at >= :now AND c.due_at < :soon THEN 1 END) AS due_soon,
             COUNT(CASE WHEN c.due_at < :now THEN 1 END) AS late,
             COUNT(CASE WHEN c.due_at IS NULL THEN 1 END) AS unpromised,
             COUNT(CASE WHEN c.started_at < :then THEN 1 END) AS open_then,
             COUNT(CASE WHEN c.started_at < :then AND c.due_at >= :then
                         AND c.due_at < :soonThen THEN 1 END) AS soon_then,
             COUNT(CASE WHEN c.started_at < :then AND c.due_at < :then THEN 1 END) AS late_then
        FROM turnaround_clock c
       WHERE c.running = 1
         AND c.facility_id = :hospital
         AND (:testCode IS NULL OR c.test_code = :testCode)
       GROUP BY c.test_code
       ORDER BY c.test_code
       LIMIT 1000
      """)
  List<TestCountRow> countOfHospital(
      String hospital,
      @Nullable String testCode,
      Instant now,
      Instant soon,
      Instant then,
      Instant soonThen);
}
