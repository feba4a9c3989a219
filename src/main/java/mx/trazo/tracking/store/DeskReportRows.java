package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeskReportRows extends GenericRepository<DeskReportRow, String> {

  @Query(
      """
      SELECT r.ordered_test_id, a.number AS accession, t.test_code, r.facility_id, r.stage, r.latest,
             r.released, r.last_released_at, r.reflex_ready_at,
             COALESCE(v.released_name, v.verified_name, v.entered_name) AS signed_by,
             COALESCE(v.released_at, v.verified_at, v.entered_at) AS signed_at
        FROM report r
        JOIN ordered_test t ON t.id = r.ordered_test_id
        JOIN report_version v ON v.report_id = r.id AND v.number = r.latest
        LEFT JOIN accession a ON a.order_id = r.order_id
       WHERE r.laboratory_id = :scope
         AND r.stage IN ('ENTERED', 'VERIFIED')
       ORDER BY r.created_at, r.id
       LIMIT :limit
      """)
  List<DeskReportRow> listUnreleased(String scope, int limit);

  @Query(
      """
      SELECT r.ordered_test_id, a.number AS accession, t.test_code, r.facility_id, r.stage, r.latest,
             r.released, r.last_released_at, r.reflex_ready_at,
             COALESCE(v.released_name, v.verified_name, v.entered_name) AS signed_by,
             COALESCE(v.released_at, v.verified_at, v.entered_at) AS signed_at
        FROM report r
        JOIN ordered_test t ON t.id = r.ordered_test_id
        JOIN report_version v ON v.report_id = r.id AND v.number = r.latest
        LEFT JOIN accession a ON a.order_id = r.order_id
       WHERE r.laboratory_id = :scope
         AND r.last_released_at IS NOT NULL
       ORDER BY r.last_released_at DESC, r.id DESC
       LIMIT :limit
      """)
  List<DeskReportRow> listReleased(String scope, int limit);

  @Query(
      """
      SELECT r.ordered_test_id, a.number AS accession, t.test_code, r.facility_id, r.stage, r.latest,
             r.released, r.last_released_at, r.reflex_ready_at,
             COALESCE(v.released_name, v.verified_name, v.entered_name) AS signed_by,
             COALESCE(v.released_at, v.verified_at, v.entered_at) AS signed_at
        FROM report r
        JOIN ordered_test t ON t.id = r.ordered_test_id
        JOIN report_version v ON v.report_id = r.id AND v.number = r.latest
        LEFT JOIN accession a ON a.order_id = r.order_id
       WHERE r.order_id = :order
         AND r.laboratory_id = :scope
       ORDER BY r.created_at, r.id
       LIMIT 20
      """)
  List<DeskReportRow> listOfOrder(String scope, String order);

  @Query(
      """
      SELECT r.ordered_test_id, a.number AS accession, t.test_code, r.facility_id, r.stage, r.latest,
             r.released, r.last_released_at, r.reflex_ready_at,
             COALESCE(v.released_name, v.verified_name, v.entered_name) AS signed_by,
             COALESCE(v.released_at, v.verified_at, v.entered_at) AS signed_at
        FROM report r
        JOIN ordered_test t ON t.id = r.ordered_test_id
        JOIN report_version v ON v.report_id = r.id AND v.number = r.latest
        LEFT JOIN accession a ON a.order_id = r.order_id
       WHERE r.laboratory_id = :scope
         AND r.reflex_ready_at IS NOT NULL
       ORDER BY r.reflex_ready_at, r.id
       LIMIT :limit
      """)
  List<DeskReportRow> listLackingReflex(String scope, int limit);
}
