package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** A test is asked for a container when its order has it and the catalogue does it on its form. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BoxContentsRows extends GenericRepository<BoxContentsRow, String> {

  @Query(
      """
      SELECT c.shipment_id, c.kind, c.test_codes, COUNT(*) AS number
        FROM (SELECT i.shipment_id, s.kind,
                     (SELECT GROUP_CONCAT(t.test_code ORDER BY t.ordinal)
                        FROM ordered_test t
                       WHERE t.order_id = s.order_id
                         AND EXISTS (SELECT 1
                                       FROM test_specimen_rule r
                                      WHERE r.test_code = t.test_code
                                        AND r.form_code = s.form_code)) AS test_codes
                FROM shipment h
                JOIN shipment_item i ON i.shipment_id = h.id
                JOIN specimen s ON s.id = i.container_id
               WHERE h.id IN (:boxes)
                 AND h.receiver_id = :scope
                 AND i.removed_at IS NULL) c
       GROUP BY c.shipment_id, c.kind, c.test_codes
       ORDER BY c.shipment_id, c.kind, c.test_codes
       LIMIT 2000
      """)
  List<BoxContentsRow> listContents(String scope, List<String> boxes);

  @Query(
      """
      SELECT s.id AS container_id, GROUP_CONCAT(t.test_code ORDER BY t.ordinal) AS test_codes
        FROM specimen s
        JOIN ordered_test t ON t.order_id = s.order_id
       WHERE s.id IN (:containers)
         AND s.laboratory_id = :scope
         AND EXISTS (SELECT 1
                       FROM test_specimen_rule r
                      WHERE r.test_code = t.test_code
                        AND r.form_code = s.form_code)
       GROUP BY s.id
       ORDER BY s.id
       LIMIT 2000
      """)
  List<AskedTestsRow> listTests(String scope, List<String> containers);

  @Query(
      """
      SELECT s.id AS container_id
        FROM specimen s
        JOIN clinical_order o ON o.id = s.order_id
       WHERE s.id IN (:containers)
         AND s.laboratory_id = :scope
         AND o.priority = 'URGENT'
       ORDER BY s.id
       LIMIT 2000
      """)
  List<UrgentRow> listUrgent(String scope, List<String> containers);
}
