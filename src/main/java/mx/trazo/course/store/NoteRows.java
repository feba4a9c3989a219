package mx.trazo.course.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Orders to which something happened, and what the other rooms know of their ways. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRows extends GenericRepository<NoteRow, Long> {

  @Query("INSERT INTO course_note (order_id) VALUES (:order)")
  int add(String order);

  @Query(
      """
      SELECT t.id
        FROM course_turn t
       WHERE t.id = 1
         FOR UPDATE SKIP LOCKED
      """)
  Optional<Integer> takeTurn();

  @Query(
      """
      SELECT n.id, n.order_id
        FROM course_note n
       ORDER BY n.id
       LIMIT :most
         FOR UPDATE SKIP LOCKED
      """)
  List<NoteRow> lock(int most);

  @Query("DELETE FROM course_note WHERE id IN (:ids)")
  int forget(List<Long> ids);

  /**
   * What is known of the tests of these orders. A test that another test's result asked for was
   * never sent: its way begins with the acceptance. A container that was taken back out of the
   * laboratory's hands by undoing did not arrive.
   */
  @Query(
      """
      SELECT t.id AS ordered_test_id, t.order_id, o.facility_id, o.laboratory_id, t.test_code,
             COALESCE(t.added_at, o.registered_at) AS ordered_at,
             IF(r.first_released_at IS NOT NULL,
                NOT EXISTS (SELECT 1 FROM report_opening p WHERE p.report_id = r.id),
                IF(k.ordered_test_id IS NOT NULL,
                   k.stopped_at IS NULL,
                   EXISTS (SELECT 1
                             FROM container_custody c
                             JOIN specimen s ON s.id = c.container_id
                            WHERE c.order_id = t.order_id
                              AND s.sent = 1
                              AND c.state IN ('REGISTERED', 'COLLECTED', 'PACKED', 'IN_TRANSIT',
                                              'ARRIVED', 'ON_HOLD', 'ACCEPTED', 'IN_PROCESS',
                                              'AT_READING')))) AS goes_on,
             NOT EXISTS (SELECT 1
                           FROM work_item i
                          WHERE i.ordered_test_id = t.id
                            AND i.state = 'OPEN') AS delivered,
             (k.ordered_test_id IS NULL
              AND EXISTS (SELECT 1
                            FROM container_custody c
                           WHERE c.order_id = t.order_id
                             AND c.state = 'REJECTED')) AS rejected,
             IF(t.reflex_of IS NOT NULL, NULL,
                (SELECT MIN(s.collected_at)
                   FROM specimen s
                  WHERE s.order_id = t.order_id
                    AND s.sent = 1)) AS collected_at,
             IF(t.reflex_of IS NOT NULL, NULL,
                (SELECT MIN(b.closed_at)
                   FROM specimen s
                   JOIN shipment_item i ON i.container_id = s.id
                   JOIN shipment b ON b.id = i.shipment_id
                  WHERE s.order_id = t.order_id
                    AND i.removed_at IS NULL
                    AND b.sender_id = o.facility_id
                    AND b.cancelled_at IS NULL)) AS dispatched_at,
             IF(t.reflex_of IS NOT NULL, NULL,
                (SELECT MIN(b.handed_at)
                   FROM specimen s
                   JOIN shipment_item i ON i.container_id = s.id
                   JOIN shipment b ON b.id = i.shipment_id
                  WHERE s.order_id = t.order_id
                    AND i.removed_at IS NULL
                    AND b.sender_id = o.facility_id
                    AND b.cancelled_at IS NULL)) AS picked_up_at,
             IF(t.reflex_of IS NOT NULL, NULL,
                (SELECT MIN(e.occurred_at)
                   FROM container_custody c
                   JOIN custody_event e ON e.container_id = c.container_id
                  WHERE c.order_id = t.order_id
                    AND e.type = 'ARRIVED'
                    AND c.state NOT IN ('REGISTERED', 'COLLECTED', 'PACKED', 'IN_TRANSIT',
                                        'MISSING'))) AS received_at,
             k.started_at AS accepted_at,
             IF(t.reflex_of IS NOT NULL, NULL, a.given_at) AS accessioned_at,
             (SELECT MIN(w.done_at)
                FROM work_item i
                JOIN processing_step p ON p.family = i.family AND p.ordinal = 1
                JOIN work_step w ON w.order_id = i.order_id AND w.step_code = p.code
               WHERE i.ordered_test_id = t.id) AS prepared_at,
             (SELECT MIN(w.done_at)
                FROM work_item i
                JOIN processing_step p ON p.family = i.family AND p.ordinal = 2
                JOIN work_step w ON w.order_id = i.order_id AND w.step_code = p.code
               WHERE i.ordered_test_id = t.id) AS measured_at,
             r.created_at AS read_at,
             r.first_released_at AS released_at,
             (SELECT MIN(p.opened_at)
                FROM report_opening p
               WHERE p.report_id = r.id) AS viewed_at
        FROM ordered_test t
        JOIN clinical_order o ON o.id = t.order_id
        LEFT JOIN turnaround_clock k ON k.ordered_test_id = t.id
        LEFT JOIN accession a ON a.order_id = t.order_id
        LEFT JOIN report r ON r.ordered_test_id = t.id
       WHERE t.order_id IN (:orders)
       ORDER BY t.id
       LIMIT 10000
      """)
  List<CourseRow> read(List<String> orders);
}
