package mx.trazo.course.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was served under an agreement in some months. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ServedRows extends GenericRepository<ReasonCountRow, String> {

  @Query(
      """
      SELECT o.reason, COUNT(DISTINCT COALESCE(m.curp, p.curp, m.id, p.id)) AS number
        FROM course c
        JOIN clinical_order o ON o.id = c.order_id
        JOIN patient p ON p.id = o.patient_id
        LEFT JOIN patient m ON m.id = p.merged_into
       WHERE c.released_at >= :from
         AND c.released_at < :until
         AND c.agreement_id = :agreement
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
       GROUP BY o.reason
       ORDER BY o.reason
       LIMIT 20
      """)
  List<ReasonCountRow> countDiagnosed(
      String agreement, @Nullable String laboratory, Instant from, Instant until);

  /** What was corrected lately was also released lately for the last time. */
  @Query(
      """
      SELECT COUNT(DISTINCT COALESCE(m.curp, p.curp, m.id, p.id))
        FROM report r
        JOIN report_version v
          ON v.report_id = r.id
         AND v.amendment_kind = 'CORRECTED'
         AND v.released_at >= :from
         AND v.released_at < :until
        JOIN clinical_order o ON o.id = r.order_id
        JOIN patient p ON p.id = o.patient_id
        LEFT JOIN patient m ON m.id = p.merged_into
       WHERE r.last_released_at >= :from
         AND o.agreement_id = :agreement
         AND (:laboratory IS NULL OR r.laboratory_id = :laboratory)
      """)
  long countCorrected(String agreement, @Nullable String laboratory, Instant from, Instant until);

  @Query(
      """
      SELECT t.test_code, COUNT(*) AS came, SUM(IF(a.decision = 'REJECT', 1, 0)) AS rejected
        FROM arrival a
        JOIN ordered_test t ON t.order_id = a.order_id AND t.reflex_of IS NULL
       WHERE a.arrived_at >= :from
         AND a.arrived_at < :until
         AND a.agreement_id = :agreement
         AND (:laboratory IS NULL OR a.laboratory_id = :laboratory)
       GROUP BY t.test_code
       ORDER BY t.test_code
       LIMIT 1000
      """)
  List<TestSamplesRow> countByTest(
      String agreement, @Nullable String laboratory, Instant from, Instant until);
}
