package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ResultListRows extends GenericRepository<ResultListRow, String> {

  @Query(
      """
      SELECT r.id, r.order_id, r.ordered_test_id, r.laboratory_id, r.kind, r.status, r.released,
             r.last_released_at, o.patient_id, a.number AS accession, p.opener_name, p.opened_at
        FROM report r
        JOIN clinical_order o ON o.id = r.order_id
        LEFT JOIN accession a ON a.order_id = r.order_id
        LEFT JOIN report_opening p ON p.report_id = r.id AND p.version = r.released
       WHERE r.facility_id = :scope
         AND r.released > 0
         AND (:before IS NULL
              OR r.last_released_at < :before
              OR (r.last_released_at = :before AND r.id < :beforeId))
         AND (:kind = '' OR r.kind = :kind)
         AND (:unopened = FALSE OR p.report_id IS NULL)
         AND (:critical = FALSE
              OR EXISTS (SELECT 1
                           FROM critical_notice n
                           LEFT JOIN critical_acknowledgement k ON k.notice_id = n.id
                           LEFT JOIN critical_notice l ON l.replaces_id = n.id
                          WHERE n.report_id = r.id
                            AND k.notice_id IS NULL
                            AND l.id IS NULL))
       ORDER BY r.last_released_at DESC, r.id DESC
       LIMIT :limit
      """)
  List<ResultListRow> listReleased(
      String scope,
      String kind,
      boolean unopened,
      boolean critical,
      @Nullable Instant before,
      @Nullable String beforeId,
      int limit);

  @Query(
      """
      SELECT r.id, r.order_id, r.ordered_test_id, r.laboratory_id, r.kind, r.status, r.released,
             r.last_released_at, o.patient_id, a.number AS accession, p.opener_name, p.opened_at
        FROM report r
        JOIN clinical_order o ON o.id = r.order_id
        LEFT JOIN accession a ON a.order_id = r.order_id
        LEFT JOIN report_opening p ON p.report_id = r.id AND p.version = r.released
       WHERE r.order_id IN (:orders)
         AND r.facility_id = :scope
         AND r.released > 0
       ORDER BY r.last_released_at DESC, r.id DESC
       LIMIT :limit
      """)
  List<ResultListRow> listOfOrders(String scope, List<String> orders, int limit);

  @Query(
      """
      SELECT COUNT(*)
        FROM (SELECT r.id
                FROM report r
                LEFT JOIN report_opening p ON p.report_id = r.id AND p.version = r.released
               WHERE r.facility_id = :scope
                 AND r.last_released_at IS NOT NULL
                 AND p.report_id IS NULL
               ORDER BY r.last_released_at DESC, r.id DESC
               LIMIT 100) unopened
      """)
  int countUnopened(String scope);

  @Query(
      """
      SELECT r.ordered_test_id, r.stage, v.entered_at, v.verified_at
        FROM report r
        JOIN report_version v ON v.report_id = r.id AND v.number = r.latest
       WHERE r.ordered_test_id IN (:tests)
         AND r.facility_id = :scope
         AND r.released = 0
       ORDER BY r.ordered_test_id
       LIMIT 500
      """)
  List<DraftRow> listDrafts(String scope, List<String> tests);

  @Query(
      """
      SELECT b.contact
        FROM specimen s
        JOIN shipment_item i ON i.container_id = s.id
        JOIN shipment b ON b.id = i.shipment_id
       WHERE s.order_id = :order
         AND (b.sender_id = :scope OR b.receiver_id = :scope)
         AND i.removed_at IS NULL
         AND b.contact IS NOT NULL
         AND b.handed_at IS NOT NULL
       ORDER BY b.handed_at DESC, b.id DESC
       LIMIT 1
      """)
  Optional<String> findContact(String scope, String order);

  /** Where a draft stands. */
  @Introspected
  record DraftRow(
      String orderedTestId, String stage, Instant enteredAt, @Nullable Instant verifiedAt) {}
}
