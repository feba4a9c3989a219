package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What needs somebody and was not told to a rule yet. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConcernRows extends GenericRepository<ConcernRow, String> {

  /** Two halves, so that each is found by an index of its own. */
  @Query(
      """
      SELECT c.ordered_test_id AS subject_id, c.due_at AS occurrence,
             COALESCE(n.number, RIGHT(o.id, 8)) AS name, c.order_id, c.ordered_test_id, c.test_code,
             c.facility_id AS hospital_id, o.priority = 'URGENT' AS urgent
        FROM (SELECT h.ordered_test_id, h.due_at, h.order_id, h.test_code, h.facility_id
                FROM turnaround_clock h
               WHERE h.facility_id = :facility
                 AND h.running = 1
                 AND h.due_at >= COALESCE(:from, h.due_at)
                 AND h.due_at <= :until
               UNION
              SELECT l.ordered_test_id, l.due_at, l.order_id, l.test_code, l.facility_id
                FROM turnaround_clock l
               WHERE l.laboratory_id = :facility
                 AND l.running = 1
                 AND l.due_at >= COALESCE(:from, l.due_at)
                 AND l.due_at <= :until) c
        JOIN clinical_order o ON o.id = c.order_id
        LEFT JOIN accession n ON n.order_id = c.order_id
       WHERE NOT EXISTS (SELECT 1
                           FROM alert a
                          WHERE a.rule_id = :rule
                            AND a.subject_id = c.ordered_test_id
                            AND a.occurrence = c.due_at)
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT :limit
      """)
  List<ConcernRow> listClocks(
      String facility, String rule, @Nullable Instant from, Instant until, int limit);

  @Query(
      """
      SELECT c.ordered_test_id AS subject_id, c.due_at AS occurrence,
             COALESCE(n.number, RIGHT(o.id, 8)) AS name, c.order_id, c.ordered_test_id, c.test_code,
             c.facility_id AS hospital_id, o.priority = 'URGENT' AS urgent
        FROM turnaround_clock c
        JOIN clinical_order o ON o.id = c.order_id
        LEFT JOIN accession n ON n.order_id = c.order_id
       WHERE c.running = 1
         AND c.due_at >= COALESCE(:from, c.due_at)
         AND c.due_at <= :until
         AND NOT EXISTS (SELECT 1
                           FROM alert a
                          WHERE a.rule_id = :rule
                            AND a.subject_id = c.ordered_test_id
                            AND a.occurrence = c.due_at)
       ORDER BY c.due_at, c.ordered_test_id
       LIMIT :limit
      """)
  List<ConcernRow> listClocksAnywhere(
      String rule, @Nullable Instant from, Instant until, int limit);

  @Query(
      """
      SELECT u.id AS subject_id, u.from_at AS occurrence,
             COALESCE(n.number, RIGHT(o.id, 8)) AS name, c.order_id, c.ordered_test_id, c.test_code,
             c.facility_id AS hospital_id, o.priority = 'URGENT' AS urgent
        FROM turnaround_pause u
        JOIN turnaround_clock c ON c.ordered_test_id = u.ordered_test_id
        JOIN clinical_order o ON o.id = c.order_id
        LEFT JOIN accession n ON n.order_id = c.order_id
       WHERE u.until_at IS NULL
         AND u.from_at <= :until
         AND (:facility IS NULL OR c.facility_id = :facility OR c.laboratory_id = :facility)
         AND NOT EXISTS (SELECT 1
                           FROM alert a
                          WHERE a.rule_id = :rule
                            AND a.subject_id = u.id
                            AND a.occurrence = u.from_at)
       ORDER BY u.from_at, u.id
       LIMIT :limit
      """)
  List<ConcernRow> listPaused(@Nullable String facility, String rule, Instant until, int limit);

  /**
   * At the bench it still needs the sample; what waits only to be read does not. What ended long
   * ago can be helped by nobody.
   */
  @Query(
      """
      SELECT s.id AS subject_id, s.viable_until AS occurrence, s.label_number AS name, s.order_id,
             NULL AS ordered_test_id, NULL AS test_code, o.facility_id AS hospital_id,
             o.priority = 'URGENT' AS urgent
        FROM specimen s
        JOIN container_custody c ON c.container_id = s.id
        JOIN clinical_order o ON o.id = s.order_id
       WHERE s.viable_until > :from
         AND s.viable_until <= :until
         AND s.sent = 1
         AND (c.state IN ('COLLECTED', 'PACKED', 'IN_TRANSIT', 'MISSING', 'ARRIVED', 'ON_HOLD')
              OR (c.state IN ('ACCEPTED', 'IN_PROCESS')
                  AND EXISTS (SELECT 1
                                FROM work_item w
                               WHERE w.order_id = s.order_id
                                 AND w.state = 'OPEN')))
         AND (:facility IS NULL OR s.origin_id = :facility OR s.laboratory_id = :facility)
         AND NOT EXISTS (SELECT 1
                           FROM alert a
                          WHERE a.rule_id = :rule
                            AND a.subject_id = s.id
                            AND a.occurrence = s.viable_until)
       ORDER BY s.viable_until, s.id
       LIMIT :limit
      """)
  List<ConcernRow> listEnding(
      @Nullable String facility, String rule, Instant from, Instant until, int limit);

  /** A message of a rule about undelivered messages is left out: it would tell of itself. */
  @Query(
      """
      SELECT f.subject_id, f.occurrence, '' AS name, NULL AS order_id, NULL AS ordered_test_id,
             NULL AS test_code, NULL AS hospital_id, FALSE AS urgent
        FROM (SELECT m.id AS subject_id, m.failed_at AS occurrence, m.facility_id
                FROM alert_message m
                JOIN alert_notice i ON i.id = m.notice_id
                JOIN alert_rule r ON r.id = i.rule_id AND r.kind <> 'DELIVERY_FAILED'
               WHERE m.failed_at <= :until
               UNION ALL
              SELECT s.id, s.failing_since, s.facility_id
                FROM subscription s
               WHERE s.status <> 'OFF'
                 AND s.removed_at IS NULL
                 AND s.failing_since <= :until) f
       WHERE (:facility IS NULL OR f.facility_id = :facility)
         AND NOT EXISTS (SELECT 1
                           FROM alert a
                          WHERE a.rule_id = :rule
                            AND a.subject_id = f.subject_id
                            AND a.occurrence = f.occurrence)
       ORDER BY f.occurrence, f.subject_id
       LIMIT :limit
      """)
  List<ConcernRow> listUndelivered(
      @Nullable String facility, String rule, Instant until, int limit);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.handed_at
        FROM shipment s
       WHERE s.status = 'IN_TRANSIT'
         AND s.handed_at <= :until
         AND (:facility IS NULL OR s.sender_id = :facility OR s.receiver_id = :facility)
         AND NOT EXISTS (SELECT 1
                           FROM alert a
                          WHERE a.rule_id = :rule
                            AND a.subject_id = s.id
                            AND a.occurrence = s.handed_at)
       ORDER BY s.handed_at, s.id
       LIMIT :limit
      """)
  List<UnderWayRow> listUnderWay(@Nullable String facility, String rule, Instant until, int limit);

  @Query(
      """
      SELECT t.order_id, t.id AS ordered_test_id
        FROM ordered_test t
       WHERE t.order_id = :order
       ORDER BY t.id
       LIMIT :limit
      """)
  List<TestOfOrderRow> listTests(String order, int limit);

  @Query(
      """
      SELECT DISTINCT t.order_id, t.id AS ordered_test_id
        FROM shipment_item i
        JOIN specimen s ON s.id = i.container_id
        JOIN ordered_test t ON t.order_id = s.order_id
       WHERE i.shipment_id = :shipment
         AND i.removed_at IS NULL
       ORDER BY t.order_id, t.id
       LIMIT :limit
      """)
  List<TestOfOrderRow> listTestsInBox(String shipment, int limit);
}
