package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkboardRows extends GenericRepository<WorkLineRow, String> {

  @Query(
      """
      SELECT w.ordered_test_id, w.order_id, a.number AS accession, w.test_code, w.family, w.state,
             o.facility_id, w.laboratory_id, o.priority,
             (SELECT p.name
                FROM work_step s
                JOIN processing_step p ON p.code = s.step_code
               WHERE s.order_id = w.order_id
                 AND p.family = w.family
                 AND (w.state <> 'AT_READING' OR p.kind = 'READ')
               ORDER BY s.done_at DESC, s.id DESC
               LIMIT 1) AS last_step,
             w.opened_at
        FROM work_item w
        JOIN clinical_order o ON o.id = w.order_id
        LEFT JOIN accession a ON a.order_id = w.order_id
       WHERE w.laboratory_id = :scope
         AND w.state = :state
       ORDER BY o.priority DESC, w.opened_at, w.ordered_test_id
       LIMIT :limit
      """)
  List<WorkLineRow> listLines(String scope, String state, int limit);

  @Query(
      """
      SELECT w.ordered_test_id, w.order_id, a.number AS accession, w.test_code, w.family, w.state,
             o.facility_id, w.laboratory_id, o.priority,
             (SELECT p.name
                FROM work_step s
                JOIN processing_step p ON p.code = s.step_code
               WHERE s.order_id = w.order_id
                 AND p.family = w.family
                 AND (w.state <> 'AT_READING' OR p.kind = 'READ')
               ORDER BY s.done_at DESC, s.id DESC
               LIMIT 1) AS last_step,
             w.opened_at
        FROM work_item w
        JOIN clinical_order o ON o.id = w.order_id
        LEFT JOIN accession a ON a.order_id = w.order_id
       WHERE w.ordered_test_id IN (:tests)
         AND w.laboratory_id = :scope
       ORDER BY w.ordered_test_id
       LIMIT 500
      """)
  List<WorkLineRow> listLinesOf(String scope, List<String> tests);

  @Query(
      """
      SELECT w.ordered_test_id, w.order_id, a.number AS accession, w.test_code, w.family, w.state,
             o.facility_id, w.laboratory_id, o.priority,
             (SELECT p.name
                FROM work_step s
                JOIN processing_step p ON p.code = s.step_code
               WHERE s.order_id = w.order_id
                 AND p.family = w.family
                 AND (w.state <> 'AT_READING' OR p.kind = 'READ')
               ORDER BY s.done_at DESC, s.id DESC
               LIMIT 1) AS last_step,
             w.opened_at
        FROM work_item w
        JOIN clinical_order o ON o.id = w.order_id
        LEFT JOIN accession a ON a.order_id = w.order_id
       WHERE w.ordered_test_id IN (:tests)
       ORDER BY w.ordered_test_id
       LIMIT 500
      """)
  List<WorkLineRow> listLinesAnywhere(List<String> tests);

  @Query(
      """
      SELECT s.order_id, s.id AS container_id, s.kind, s.designation, s.label_number, c.state,
             s.viable_until
        FROM specimen s
        JOIN container_custody c ON c.container_id = s.id
       WHERE s.order_id IN (:orders)
         AND s.laboratory_id = :scope
         AND s.kind <> 'SLIDE'
       ORDER BY s.order_id, s.designation
       LIMIT 2000
      """)
  List<CaseContainerRow> listContainers(String scope, List<String> orders);

  @Query(
      """
      SELECT w.ordered_test_id, s.parent_id AS container_id, COUNT(*) AS slides,
             COUNT(CASE WHEN EXISTS (SELECT 1
                                       FROM work_step d
                                       JOIN processing_step p ON p.code = d.step_code
                                      WHERE d.container_id = s.id
                                        AND p.family = w.family
                                        AND p.kind = 'READ')
                        THEN 1 END) AS delivered
        FROM specimen s
        JOIN work_item w ON w.order_id = s.order_id
        JOIN processing_stain t ON t.test_code = w.test_code AND t.stain = s.stain
       WHERE s.order_id IN (:orders)
         AND s.laboratory_id = :scope
         AND w.laboratory_id = :scope
         AND s.kind = 'SLIDE'
         AND s.parent_id IS NOT NULL
       GROUP BY w.ordered_test_id, s.parent_id
       ORDER BY w.ordered_test_id, s.parent_id
       LIMIT 2000
      """)
  List<CutRow> listCuts(String scope, List<String> orders);

  @Query(
      """
      SELECT w.test_code, w.state, COUNT(*) AS number
        FROM work_item w
       WHERE w.laboratory_id = :scope
         AND w.state IN ('OPEN', 'AT_READING')
       GROUP BY w.test_code, w.state
       ORDER BY w.test_code, w.state
       LIMIT 500
      """)
  List<TallyRow> tally(String scope);

  @Query(
      """
      SELECT w.test_code, w.state, COUNT(*) AS number
        FROM facility f
        JOIN work_item w ON w.laboratory_id = f.id
       WHERE f.kind = 'LABORATORY'
         AND w.state IN ('OPEN', 'AT_READING')
       GROUP BY w.test_code, w.state
       ORDER BY w.test_code, w.state
       LIMIT 500
      """)
  List<TallyRow> tallyAnywhere();

  @Query(
      """
      SELECT c.container_id, c.label_number, s.designation, c.kind, c.state, c.origin_id,
             c.last_occurred_at AS since, s.viable_until,
             (SELECT r.name
                FROM reception_decision d
                JOIN reception_reason r ON r.code = d.reason
               WHERE d.container_id = c.container_id
               ORDER BY d.decided_at DESC, d.id DESC
               LIMIT 1) AS reason
        FROM container_custody c
        JOIN specimen s ON s.id = c.container_id
       WHERE c.laboratory_id = :scope
         AND c.state = :state
         AND c.last_occurred_at IS NOT NULL
       ORDER BY c.last_occurred_at, c.container_id
       LIMIT :limit
      """)
  List<WaitingRow> listWaiting(String scope, String state, int limit);
}
