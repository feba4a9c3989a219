package mx.trazo.course.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Courses as they are kept. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CourseRows extends GenericRepository<NoteRow, Long> {

  @Query(
      """
      INSERT INTO course (ordered_test_id, order_id, facility_id, laboratory_id, test_code,
                          ordered_at, stand, since, rejected, collected_at, dispatched_at,
                          picked_up_at, received_at, accepted_at, accessioned_at, prepared_at,
                          measured_at, read_at, released_at, viewed_at, agreement_id, state_code)
      VALUES (:test, :order, :facility, :laboratory, :testCode, :orderedAt, :stand, :since,
              :rejected, :collected, :dispatched, :pickedUp, :received, :accepted, :accessioned,
              :prepared, :measured, :read, :released, :viewed,
              (SELECT o.agreement_id FROM clinical_order o WHERE o.id = :order),
              (SELECT f.state_code FROM facility f WHERE f.id = :facility))
      ON DUPLICATE KEY UPDATE
             stand = VALUES(stand), since = VALUES(since), rejected = VALUES(rejected),
             collected_at = VALUES(collected_at), dispatched_at = VALUES(dispatched_at),
             picked_up_at = VALUES(picked_up_at), received_at = VALUES(received_at),
             accepted_at = VALUES(accepted_at), accessioned_at = VALUES(accessioned_at),
             prepared_at = VALUES(prepared_at), measured_at = VALUES(measured_at),
             read_at = VALUES(read_at), released_at = VALUES(released_at),
             viewed_at = VALUES(viewed_at), agreement_id = VALUES(agreement_id),
             state_code = VALUES(state_code)
      """)
  int keep(
      String test,
      String order,
      String facility,
      String laboratory,
      String testCode,
      Instant orderedAt,
      @Nullable String stand,
      @Nullable Instant since,
      boolean rejected,
      @Nullable Instant collected,
      @Nullable Instant dispatched,
      @Nullable Instant pickedUp,
      @Nullable Instant received,
      @Nullable Instant accepted,
      @Nullable Instant accessioned,
      @Nullable Instant prepared,
      @Nullable Instant measured,
      @Nullable Instant read,
      @Nullable Instant released,
      @Nullable Instant viewed);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.test_code,
             c.ordered_at, c.stand IS NOT NULL AS goes_on,
             COALESCE(c.stand, '') <> 'HANDING_OVER' AS delivered, c.rejected + 0 AS rejected, c.collected_at,
             c.dispatched_at, c.picked_up_at, c.received_at, c.accepted_at, c.accessioned_at,
             c.prepared_at, c.measured_at, c.read_at, c.released_at, c.viewed_at
        FROM course c
       WHERE c.ordered_test_id = :test
         AND (c.laboratory_id = :scope OR c.facility_id = :scope)
      """)
  Optional<CourseRow> find(String test, String scope);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.test_code,
             c.ordered_at, c.stand IS NOT NULL AS goes_on,
             COALESCE(c.stand, '') <> 'HANDING_OVER' AS delivered, c.rejected + 0 AS rejected,
             c.collected_at, c.dispatched_at, c.picked_up_at, c.received_at, c.accepted_at,
             c.accessioned_at, c.prepared_at, c.measured_at, c.read_at, c.released_at, c.viewed_at
        FROM course c
       WHERE c.ordered_test_id IN (:tests)
         AND (c.laboratory_id = :scope OR c.facility_id = :scope)
       ORDER BY c.ordered_test_id
       LIMIT 1000
      """)
  List<CourseRow> listByTests(List<String> tests, String scope);

  @Query(
      """
      SELECT c.stand, COUNT(*) AS number
        FROM course c
       WHERE c.laboratory_id = :laboratory
         AND c.stand IS NOT NULL
       GROUP BY c.stand
       ORDER BY c.stand
       LIMIT 50
      """)
  List<StandRow> countOfLaboratory(String laboratory);

  @Query(
      """
      SELECT c.stand, COUNT(*) AS number
        FROM course c
       WHERE c.stand IS NOT NULL
       GROUP BY c.stand
       ORDER BY c.stand
       LIMIT 50
      """)
  List<StandRow> countOfNetwork();

  @Query(
      """
      SELECT c.since
        FROM course c
       WHERE c.laboratory_id = :laboratory
         AND c.stand = :stand
       ORDER BY c.since, c.ordered_test_id
       LIMIT 1 OFFSET :place
      """)
  Optional<Instant> sinceInLaboratory(String laboratory, String stand, long place);

  @Query(
      """
      SELECT c.since
        FROM course c
       WHERE c.stand = :stand
       ORDER BY c.since, c.ordered_test_id
       LIMIT 1 OFFSET :place
      """)
  Optional<Instant> sinceInNetwork(String stand, long place);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.test_code,
             c.ordered_at, c.stand IS NOT NULL AS goes_on,
             COALESCE(c.stand, '') <> 'HANDING_OVER' AS delivered, c.rejected + 0 AS rejected, c.collected_at,
             c.dispatched_at, c.picked_up_at, c.received_at, c.accepted_at, c.accessioned_at,
             c.prepared_at, c.measured_at, c.read_at, c.released_at, c.viewed_at
        FROM course c
       WHERE c.stand = :stand
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND c.since >= :from
         AND (c.since > :from OR c.ordered_test_id > :afterTest)
       ORDER BY c.since, c.ordered_test_id
       LIMIT :limit
      """)
  List<CourseRow> listByStand(
      @Nullable String laboratory, String stand, Instant from, String afterTest, int limit);

  @Query(
      """
      SELECT c.ordered_test_id, c.order_id, c.facility_id, c.laboratory_id, c.test_code,
             c.ordered_at, c.stand IS NOT NULL AS goes_on,
             COALESCE(c.stand, '') <> 'HANDING_OVER' AS delivered, c.rejected + 0 AS rejected, c.collected_at,
             c.dispatched_at, c.picked_up_at, c.received_at, c.accepted_at, c.accessioned_at,
             c.prepared_at, c.measured_at, c.read_at, c.released_at, c.viewed_at
        FROM course c
       WHERE c.released_at >= :from
         AND c.released_at < :until
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
       ORDER BY c.released_at DESC, c.ordered_test_id
       LIMIT :limit
      """)
  List<CourseRow> listReleased(@Nullable String laboratory, Instant from, Instant until, int limit);
}
