package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReportRows extends GenericRepository<ReportRow, String> {

  @Query(
      """
      INSERT IGNORE INTO report (id, ordered_test_id, order_id, facility_id, laboratory_id, kind,
                                 status, stage, latest, released, verification_code, created_at)
      VALUES (:id, :test, :order, :facility, :laboratory, :kind, :status, :stage, 1, 0, :code, :at)
      """)
  int insert(
      String id,
      String test,
      String order,
      String facility,
      String laboratory,
      String kind,
      String status,
      String stage,
      String code,
      Instant at);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.ordered_test_id = :test
         AND r.laboratory_id = :scope
         FOR UPDATE
      """)
  Optional<ReportRow> lockByTest(String test, String scope);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.ordered_test_id = :test
         AND (r.laboratory_id = :scope OR (r.facility_id = :scope AND r.released > 0))
      """)
  Optional<ReportRow> findByTest(String test, String scope);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.ordered_test_id IN (:tests)
         AND (r.laboratory_id = :scope OR (r.facility_id = :scope AND r.released > 0))
       ORDER BY r.ordered_test_id
       LIMIT 1000
      """)
  List<ReportRow> listByTests(List<String> tests, String scope);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.id = :id
         AND (r.laboratory_id = :scope OR (r.facility_id = :scope AND r.released > 0))
      """)
  Optional<ReportRow> find(String id, String scope);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.verification_code = :code
         AND r.released > 0
      """)
  Optional<ReportRow> findIssued(String code);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.order_id = :order
         AND (r.laboratory_id = :scope OR (r.facility_id = :scope AND r.released > 0))
       ORDER BY r.created_at, r.id
       LIMIT 100
      """)
  List<ReportRow> listOf(String order, String scope);

  @Query(
      """
      SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
             r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
             r.last_released_at, r.created_at
        FROM report r
       WHERE r.laboratory_id = :scope
         AND r.stage = :stage
       ORDER BY r.created_at, r.id
       LIMIT :limit
      """)
  List<ReportRow> listByStage(String scope, String stage, int limit);

  @Query(
      """
      (SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
              r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
              r.last_released_at, r.created_at
         FROM report r
        WHERE r.facility_id = :scope
          AND r.last_released_at >= :since
        ORDER BY r.last_released_at, r.id
        LIMIT :limit)
      UNION
      (SELECT r.id, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id, r.kind, r.status,
              r.stage, r.latest, r.released, r.verification_code, r.first_released_at,
              r.last_released_at, r.created_at
         FROM report r
        WHERE r.laboratory_id = :scope
          AND r.last_released_at >= :since
        ORDER BY r.last_released_at, r.id
        LIMIT :limit)
      ORDER BY last_released_at, id
      LIMIT :limit
      """)
  List<ReportRow> listReleasedSince(String scope, Instant since, int limit);

  @Query(
      """
      UPDATE report
         SET status = :status, stage = :stage, latest = :latest, released = :released,
             first_released_at = :firstReleasedAt, last_released_at = :lastReleasedAt
       WHERE id = :id
         AND laboratory_id = :scope
      """)
  int update(
      String id,
      String scope,
      String status,
      String stage,
      int latest,
      int released,
      @Nullable Instant firstReleasedAt,
      @Nullable Instant lastReleasedAt);

  @Query(
      """
      UPDATE report
         SET reflex_ready_at = :since
       WHERE ordered_test_id = :test
         AND laboratory_id = :scope
         AND released > 0
      """)
  void noteReflexReady(String test, String scope, Instant since);

  @Query(
      """
      UPDATE report
         SET reflex_ready_at = NULL
       WHERE id = :id
         AND laboratory_id = :scope
      """)
  void noteReflexAdded(String id, String scope);
}
