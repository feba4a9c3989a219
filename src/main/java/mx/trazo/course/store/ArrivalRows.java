package mx.trazo.course.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Samples that came to a laboratory's door. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ArrivalRows extends GenericRepository<TurnedAwayRow, String> {

  @Query(
      """
      DELETE a
        FROM arrival a
        JOIN container_custody c ON c.container_id = a.container_id
       WHERE a.order_id IN (:orders)
         AND c.state IN ('REGISTERED', 'COLLECTED', 'NOT_COLLECTED', 'WITHDRAWN', 'PACKED', 'IN_TRANSIT',
                         'ARRIVED', 'MISSING')
      """)
  int removeUndone(List<String> orders);

  @Query(
      """
      INSERT INTO arrival (container_id, order_id, patient_id, facility_id, laboratory_id,
                           agreement_id, state_code, form_code, arrived_at, decision, reason)
      SELECT s.id, o.id, o.patient_id, o.facility_id, d.laboratory_id, o.agreement_id,
             f.state_code, s.form_code,
             (SELECT MIN(x.decided_at)
                FROM reception_decision x
               WHERE x.container_id = s.id),
             d.decision, d.reason
        FROM container_custody c
        JOIN specimen s ON s.id = c.container_id
        JOIN clinical_order o ON o.id = s.order_id
        JOIN facility f ON f.id = o.facility_id
        JOIN reception_decision d
          ON d.id = (SELECT y.id
                       FROM reception_decision y
                      WHERE y.container_id = s.id
                      ORDER BY y.decided_at DESC, y.id DESC
                      LIMIT 1)
       WHERE c.order_id IN (:orders)
         AND s.sent = 1
         AND c.state NOT IN ('REGISTERED', 'COLLECTED', 'NOT_COLLECTED', 'WITHDRAWN', 'PACKED', 'IN_TRANSIT',
                             'ARRIVED', 'MISSING')
      ON DUPLICATE KEY UPDATE
             patient_id = VALUES(patient_id), laboratory_id = VALUES(laboratory_id),
             form_code = VALUES(form_code), arrived_at = VALUES(arrived_at),
             decision = VALUES(decision), reason = VALUES(reason)
      """)
  int keep(List<String> orders);

  @Query(
      """
      SELECT a.facility_id, a.state_code, a.form_code, a.decision, a.reason, COUNT(*) AS number
        FROM arrival a
       WHERE a.arrived_at >= :from
         AND a.arrived_at < :until
         AND (:laboratory IS NULL OR a.laboratory_id = :laboratory)
         AND (:agreement IS NULL OR a.agreement_id = :agreement)
         AND (:state IS NULL OR a.state_code = :state)
         AND (:hospital IS NULL OR a.facility_id = :hospital)
       GROUP BY a.facility_id, a.state_code, a.form_code, a.decision, a.reason
       ORDER BY a.facility_id, a.state_code, a.form_code, a.decision, a.reason
       LIMIT 100000
      """)
  List<ArrivalGroupRow> count(
      @Nullable String laboratory,
      @Nullable String agreement,
      @Nullable String state,
      @Nullable String hospital,
      Instant from,
      Instant until);

  @Query(
      """
      SELECT TIMESTAMPDIFF(HOUR, '2000-01-01', a.arrived_at) AS hour, COUNT(*) AS number
        FROM arrival a
       WHERE a.arrived_at >= :from
         AND a.arrived_at < :until
         AND (:laboratory IS NULL OR a.laboratory_id = :laboratory)
         AND (:agreement IS NULL OR a.agreement_id = :agreement)
         AND (:state IS NULL OR a.state_code = :state)
         AND (:hospital IS NULL OR a.facility_id = :hospital)
       GROUP BY 1
       ORDER BY 1
       LIMIT 100000
      """)
  List<ArrivalHourRow> countByHour(
      @Nullable String laboratory,
      @Nullable String agreement,
      @Nullable String state,
      @Nullable String hospital,
      Instant from,
      Instant until);

  /** A person whom two hospitals registered under the same CURP is one. */
  @Query(
      """
      SELECT COUNT(DISTINCT COALESCE(m.curp, p.curp, m.id, p.id))
        FROM (SELECT DISTINCT a.patient_id
                FROM arrival a
               WHERE a.arrived_at >= :from
                 AND a.arrived_at < :until
                 AND (:laboratory IS NULL OR a.laboratory_id = :laboratory)
                 AND (:agreement IS NULL OR a.agreement_id = :agreement)
                 AND (:state IS NULL OR a.state_code = :state)
                 AND (:hospital IS NULL OR a.facility_id = :hospital)) came
        JOIN patient p ON p.id = came.patient_id
        LEFT JOIN patient m ON m.id = p.merged_into
      """)
  long countPersons(
      @Nullable String laboratory,
      @Nullable String agreement,
      @Nullable String state,
      @Nullable String hospital,
      Instant from,
      Instant until);

  @Query(
      """
      SELECT COUNT(*)
        FROM course c
       WHERE c.released_at >= :from
         AND c.released_at < :until
         AND (:laboratory IS NULL OR c.laboratory_id = :laboratory)
         AND (:agreement IS NULL OR c.agreement_id = :agreement)
         AND (:state IS NULL OR c.state_code = :state)
         AND (:hospital IS NULL OR c.facility_id = :hospital)
      """)
  long countReports(
      @Nullable String laboratory,
      @Nullable String agreement,
      @Nullable String state,
      @Nullable String hospital,
      Instant from,
      Instant until);

  @Query(
      """
      SELECT a.container_id, a.order_id, s.label_number, s.designation, a.form_code, a.facility_id,
             a.laboratory_id, a.arrived_at, a.reason
        FROM arrival a
        JOIN specimen s ON s.id = a.container_id
       WHERE a.decision = 'REJECT'
         AND a.arrived_at >= :from
         AND a.arrived_at <= :until
         AND (a.arrived_at < :until OR a.container_id < :beforeContainer)
         AND (:laboratory IS NULL OR a.laboratory_id = :laboratory)
         AND (:agreement IS NULL OR a.agreement_id = :agreement)
         AND (:state IS NULL OR a.state_code = :state)
         AND (:hospital IS NULL OR a.facility_id = :hospital)
         AND (:reason IS NULL OR a.reason = :reason)
       ORDER BY a.arrived_at DESC, a.container_id DESC
       LIMIT :limit
      """)
  List<TurnedAwayRow> listRejected(
      @Nullable String laboratory,
      @Nullable String agreement,
      @Nullable String state,
      @Nullable String hospital,
      Instant from,
      Instant until,
      String beforeContainer,
      @Nullable String reason,
      int limit);
}
