package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Of some alerts those whose cause is gone. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SettledRows extends GenericRepository<ConcernRow, String> {

  @Query(
      """
      SELECT a.id
        FROM alert a
       WHERE a.id IN (:alerts)
         AND NOT EXISTS (SELECT 1
                           FROM turnaround_clock c
                          WHERE c.ordered_test_id = a.subject_id
                            AND c.running = 1
                            AND c.due_at = a.occurrence)
       ORDER BY a.id
       LIMIT 1000
      """)
  List<String> listClocks(List<String> alerts);

  @Query(
      """
      SELECT a.id
        FROM alert a
       WHERE a.id IN (:alerts)
         AND NOT EXISTS (SELECT 1
                           FROM turnaround_pause u
                          WHERE u.id = a.subject_id
                            AND u.until_at IS NULL)
       ORDER BY a.id
       LIMIT 1000
      """)
  List<String> listPaused(List<String> alerts);

  @Query(
      """
      SELECT a.id
        FROM alert a
       WHERE a.id IN (:alerts)
         AND NOT EXISTS (SELECT 1
                           FROM shipment s
                          WHERE s.id = a.subject_id
                            AND s.status = 'IN_TRANSIT')
       ORDER BY a.id
       LIMIT 1000
      """)
  List<String> listUnderWay(List<String> alerts);

  @Query(
      """
      SELECT a.id
        FROM alert a
       WHERE a.id IN (:alerts)
         AND NOT EXISTS (SELECT 1
                           FROM specimen s
                           JOIN container_custody c ON c.container_id = s.id
                          WHERE s.id = a.subject_id
                            AND s.viable_until = a.occurrence
                            AND (c.state IN ('COLLECTED', 'PACKED', 'IN_TRANSIT', 'MISSING',
                                             'ARRIVED', 'ON_HOLD')
                                 OR (c.state IN ('ACCEPTED', 'IN_PROCESS')
                                     AND EXISTS (SELECT 1
                                                   FROM work_item w
                                                  WHERE w.order_id = s.order_id
                                                    AND w.state = 'OPEN'))))
       ORDER BY a.id
       LIMIT 1000
      """)
  List<String> listEnding(List<String> alerts);

  @Query(
      """
      SELECT a.id
        FROM alert a
       WHERE a.id IN (:alerts)
         AND NOT EXISTS (SELECT 1
                           FROM alert_message m
                          WHERE m.id = a.subject_id
                            AND m.failed_at = a.occurrence)
         AND NOT EXISTS (SELECT 1
                           FROM subscription s
                          WHERE s.id = a.subject_id
                            AND s.status <> 'OFF'
                            AND s.removed_at IS NULL
                            AND s.failing_since = a.occurrence)
       ORDER BY a.id
       LIMIT 1000
      """)
  List<String> listUndelivered(List<String> alerts);
}
