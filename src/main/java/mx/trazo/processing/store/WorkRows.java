package mx.trazo.processing.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkRows extends GenericRepository<WorkRow, String> {

  @Query(
      """
      SELECT p.family, p.ordinal, p.code, p.name, p.kind, p.container
        FROM processing_step p
       ORDER BY p.family, p.ordinal
       LIMIT 200
      """)
  List<StepRow> listSteps();

  @Query(
      """
      SELECT s.stain
        FROM processing_stain s
       WHERE s.test_code = :testCode
       ORDER BY s.ordinal
       LIMIT 60
      """)
  List<String> listStains(String testCode);

  @Query(
      """
      INSERT INTO work_item (ordered_test_id, order_id, laboratory_id, test_code, family, state,
                             opened_at, moved_at)
      VALUES (:test, :order, :laboratory, :testCode, :family, 'OPEN', :at, :at)
      ON DUPLICATE KEY UPDATE moved_at = moved_at
      """)
  int open(
      String test, String order, String laboratory, String testCode, String family, Instant at);

  @Query(
      """
      SELECT w.ordered_test_id, w.order_id, w.laboratory_id, w.test_code, w.family, w.state,
             w.opened_at, w.moved_at
        FROM work_item w
        JOIN clinical_order o ON o.id = w.order_id
       WHERE w.order_id = :order
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY w.opened_at, w.ordered_test_id
       LIMIT 200
      """)
  List<WorkRow> listOf(String order, String scope);

  @Query(
      """
      SELECT w.ordered_test_id, w.order_id, w.laboratory_id, w.test_code, w.family, w.state,
             w.opened_at, w.moved_at
        FROM work_item w
        JOIN clinical_order o ON o.id = w.order_id
       WHERE w.ordered_test_id = :test
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
      """)
  Optional<WorkRow> find(String test, String scope);

  @Query(
      """
      SELECT w.ordered_test_id, w.order_id, w.laboratory_id, w.test_code, w.family, w.state,
             w.opened_at, w.moved_at
        FROM work_item w
       WHERE w.laboratory_id = :scope
         AND w.state = :state
       ORDER BY w.opened_at, w.ordered_test_id
       LIMIT :limit
      """)
  List<WorkRow> listByState(String scope, String state, int limit);

  @Query(
      """
      UPDATE work_item
         SET state = :state, moved_at = :at
       WHERE ordered_test_id = :test
         AND laboratory_id = :scope
      """)
  int move(String test, String state, Instant at, String scope);

  @Query(
      """
      INSERT INTO work_step (container_id, order_id, laboratory_id, step_code, done_by, doer_name,
                             done_at)
      VALUES (:container, :order, :scope, :step, :doneBy, :doerName, :at)
      """)
  int insertStep(
      String container,
      String order,
      String step,
      String doneBy,
      String doerName,
      Instant at,
      String scope);

  @Query(
      """
      DELETE FROM work_step
       WHERE container_id = :container
         AND step_code = :step
         AND laboratory_id = :scope
      """)
  int removeStep(String container, String step, String scope);

  @Query(
      """
      SELECT s.container_id, s.order_id, s.step_code, s.done_by, s.doer_name, s.done_at
        FROM work_step s
        JOIN clinical_order o ON o.id = s.order_id
       WHERE s.order_id = :order
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY s.done_at, s.id
       LIMIT 2000
      """)
  List<DoneRow> listDone(String order, String scope);

  @Query(
      """
      SELECT s.container_id, s.order_id, s.step_code, s.done_by, s.doer_name, s.done_at
        FROM work_step s
        JOIN clinical_order o ON o.id = s.order_id
       WHERE s.container_id = :container
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY s.done_at, s.id
       LIMIT 200
      """)
  List<DoneRow> listDoneOn(String container, String scope);
}
