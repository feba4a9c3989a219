package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgressRows extends GenericRepository<ProgressRow, String> {

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
       WHERE o.facility_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listNewest(String scope, int limit);

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
        JOIN clinical_order b ON b.id = :before AND b.facility_id = :scope
       WHERE o.facility_id = :scope
         AND o.registered_at <= b.registered_at
         AND (o.registered_at < b.registered_at OR o.id < b.id)
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listBefore(String scope, String before, int limit);

  @Query(
      """
      SELECT o.id
        FROM (SELECT DISTINCT c.order_id
                FROM turnaround_clock c
               WHERE c.facility_id = :scope
                 AND c.running = 1
                 AND c.due_at < :now) f
        JOIN clinical_order o ON o.id = f.order_id
        LEFT JOIN clinical_order b ON b.id = :before AND b.facility_id = :scope
       WHERE o.facility_id = :scope
         AND (:before IS NULL
              OR o.registered_at < b.registered_at
              OR (o.registered_at = b.registered_at AND o.id < b.id))
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listLate(String scope, Instant now, @Nullable String before, int limit);

  @Query(
      """
      SELECT o.id
        FROM (SELECT DISTINCT r.order_id
                FROM recollection r
                JOIN container_custody c ON c.container_id = r.rejected_id AND c.state = 'REJECTED'
               WHERE r.hospital_id = :scope) f
        JOIN clinical_order o ON o.id = f.order_id
        LEFT JOIN clinical_order b ON b.id = :before AND b.facility_id = :scope
       WHERE o.facility_id = :scope
         AND (:before IS NULL
              OR o.registered_at < b.registered_at
              OR (o.registered_at = b.registered_at AND o.id < b.id))
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listRejected(String scope, @Nullable String before, int limit);

  @Query(
      """
      SELECT o.id
        FROM (SELECT DISTINCT r.order_id
                FROM recollection r
                JOIN container_custody c ON c.container_id = r.rejected_id AND c.state = 'REJECTED'
               WHERE r.hospital_id = :scope
                 AND NOT EXISTS (SELECT 1 FROM clinical_order n WHERE n.replaces_id = r.order_id)
                 AND NOT EXISTS (SELECT 1
                                   FROM recollection_decline d
                                  WHERE d.rejected_id = r.rejected_id)) f
        JOIN clinical_order o ON o.id = f.order_id
        LEFT JOIN clinical_order b ON b.id = :before AND b.facility_id = :scope
       WHERE o.facility_id = :scope
         AND (:before IS NULL
              OR o.registered_at < b.registered_at
              OR (o.registered_at = b.registered_at AND o.id < b.id))
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listAskedAgain(String scope, @Nullable String before, int limit);

  @Query(
      """
      SELECT DISTINCT c.order_id
        FROM turnaround_clock c
       WHERE c.order_id IN (:orders)
         AND c.facility_id = :scope
         AND c.running = 1
         AND c.due_at < :now
       ORDER BY c.order_id
       LIMIT 1000
      """)
  List<String> listLateAmong(String scope, List<String> orders, Instant now);

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
       WHERE o.patient_id IN (:patients)
         AND o.facility_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listOfPatients(String scope, List<String> patients, int limit);

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
       WHERE o.facility_id = :scope
         AND o.placer_number = :number
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByPlacerNumber(String scope, String number, int limit);

  @Query(
      """
      SELECT o.id
        FROM accession a
        JOIN clinical_order o ON o.id = a.order_id
       WHERE a.laboratory_id IN (:laboratories)
         AND a.number = :number
         AND o.facility_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByAccession(String scope, List<String> laboratories, String number, int limit);

  @Query(
      """
      SELECT o.id
        FROM specimen s
        JOIN clinical_order o ON o.id = s.order_id
       WHERE s.label_number = :label
         AND o.facility_id = :scope
       ORDER BY o.id
       LIMIT 1
      """)
  List<String> listByLabel(String scope, String label);

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
       WHERE o.replaces_id = :order
         AND o.facility_id = :scope
       ORDER BY o.registered_at, o.id
       LIMIT 20
      """)
  List<String> listReplacing(String scope, String order);

  @Query(
      """
      SELECT o.id, o.laboratory_id, o.patient_id, a.number AS accession, o.placer_number,
             o.priority, o.agreement_standing, o.registered_at
        FROM clinical_order o
        LEFT JOIN accession a ON a.order_id = o.id
       WHERE o.id IN (:orders)
         AND o.facility_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT 1000
      """)
  List<ProgressRow> listOrders(String scope, List<String> orders);

  @Query(
      """
      SELECT t.order_id, t.test_code, w.state, w.moved_at
        FROM ordered_test t
        JOIN clinical_order o ON o.id = t.order_id
        LEFT JOIN work_item w ON w.ordered_test_id = t.id
       WHERE t.order_id IN (:orders)
         AND o.facility_id = :scope
       ORDER BY t.order_id, t.ordinal
       LIMIT 5000
      """)
  List<TestRow> listTests(String scope, List<String> orders);

  @Query(
      """
      SELECT c.order_id, c.state, COUNT(*) AS how_many,
             COUNT(CASE WHEN s.facility_id = c.origin_id THEN 1 END) AS from_hospital,
             MIN(s.viable_until) AS viable_until
        FROM container_custody c
        JOIN specimen s ON s.id = c.container_id
       WHERE c.order_id IN (:orders)
         AND c.origin_id = :scope
         AND s.sent = TRUE
       GROUP BY c.order_id, c.state
       ORDER BY c.order_id, c.state
       LIMIT 5000
      """)
  List<StateCountRow> listStates(String scope, List<String> orders);

  @Query(
      """
      SELECT s.id, s.order_id, s.laboratory_id, s.label_number, s.designation, s.form_code,
             s.collected_at, s.viable_until
        FROM clinical_order o
        JOIN container_custody c ON c.order_id = o.id
        JOIN specimen s ON s.id = c.container_id
       WHERE o.facility_id = :scope
         AND o.registered_at >= :since
         AND c.state = :state
         AND s.sent = TRUE
       ORDER BY s.viable_until IS NULL, s.viable_until, s.registered_at, s.designation, s.id
       LIMIT :limit
      """)
  List<WaitingRow> listByState(String scope, String state, Instant since, int limit);

  /** A test of an order with the work on it, if any. */
  @Introspected
  record TestRow(
      String orderId, String testCode, @Nullable String state, @Nullable Instant movedAt) {}

  /** How many containers of an order stand in a state. */
  @Introspected
  record StateCountRow(
      String orderId, String state, int howMany, int fromHospital, @Nullable Instant viableUntil) {}

  /** A sample that waits for somebody. */
  @Introspected
  record WaitingRow(
      String id,
      String orderId,
      String laboratoryId,
      String labelNumber,
      String designation,
      String formCode,
      @Nullable Instant collectedAt,
      @Nullable Instant viableUntil) {}
}
