package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticeRows extends GenericRepository<NoticeRow, String> {

  @Query(
      """
      INSERT INTO critical_notice (id, report_id, version, ordered_test_id, order_id, facility_id,
                                   laboratory_id, kind, code, answer, words, minutes, replaces_id,
                                   raised_by, raiser_name, raised_at, due_at)
      SELECT :id, r.id, :version, r.ordered_test_id, r.order_id, r.facility_id, r.laboratory_id,
             :kind, :code, :answer, :words, :minutes, :replaces, :by, :name, :at, :due
        FROM report r
       WHERE r.id = :report
         AND r.laboratory_id = :scope
      """)
  int insert(
      String id,
      String report,
      String scope,
      int version,
      String kind,
      @Nullable String code,
      @Nullable String answer,
      @Nullable String words,
      int minutes,
      @Nullable String replaces,
      String by,
      String name,
      Instant at,
      Instant due);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE n.report_id = :report
         AND (n.laboratory_id = :scope OR n.facility_id = :scope)
       ORDER BY n.version DESC
       LIMIT 1
      """)
  Optional<NoticeRow> findLast(String report, String scope);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE n.id = :id
         AND (n.laboratory_id = :scope OR n.facility_id = :scope)
      """)
  Optional<NoticeRow> find(String id, String scope);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE n.laboratory_id = :scope
         AND a.notice_id IS NULL
         AND r.id IS NULL
       ORDER BY n.due_at, n.id
       LIMIT :limit
      """)
  List<NoticeRow> listOpenOfLaboratory(String scope, int limit);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE n.facility_id = :scope
         AND a.notice_id IS NULL
         AND r.id IS NULL
       ORDER BY n.due_at, n.id
       LIMIT :limit
      """)
  List<NoticeRow> listOpenOfHospital(String scope, int limit);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE a.acknowledged_at >= :since
         AND n.laboratory_id = :scope
       ORDER BY a.acknowledged_at DESC, n.id
       LIMIT :limit
      """)
  List<NoticeRow> listAcknowledged(String scope, Instant since, int limit);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE n.order_id = :order
         AND (n.laboratory_id = :scope OR n.facility_id = :scope)
       ORDER BY n.raised_at, n.id
       LIMIT 100
      """)
  List<NoticeRow> listOf(String order, String scope);

  @Query(
      """
      SELECT n.id, n.report_id, n.version, n.ordered_test_id, n.order_id, n.facility_id,
             n.laboratory_id, n.kind, n.code, n.answer, n.words, n.minutes, n.replaces_id,
             n.raised_by, n.raiser_name, n.raised_at, n.due_at, a.acknowledged_by,
             a.acknowledger_name, a.in_charge, a.note, a.acknowledged_at, r.id AS replaced_by_id
        FROM critical_notice n
        LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
        LEFT JOIN critical_notice r ON r.replaces_id = n.id
       WHERE n.report_id IN (:reports)
         AND (n.laboratory_id = :scope OR n.facility_id = :scope)
         AND r.id IS NULL
       ORDER BY n.report_id, n.id
       LIMIT 500
      """)
  List<NoticeRow> listLast(List<String> reports, String scope);

  @Query(
      """
      SELECT COUNT(*)
        FROM (SELECT n.id
                FROM critical_notice n
                LEFT JOIN critical_acknowledgement a ON a.notice_id = n.id
                LEFT JOIN critical_notice r ON r.replaces_id = n.id
               WHERE n.facility_id = :scope
                 AND a.notice_id IS NULL
                 AND r.id IS NULL
               ORDER BY n.due_at, n.id
               LIMIT 100) open_notices
      """)
  int countOpenOfHospital(String scope);

  @Query(
      """
      INSERT IGNORE INTO critical_acknowledgement (notice_id, acknowledged_by, acknowledger_name,
                                                   in_charge, note, acknowledged_at)
      SELECT n.id, :by, :name, :inCharge, :note, :at
        FROM critical_notice n
       WHERE n.id = :notice
         AND n.facility_id = :scope
      """)
  int acknowledge(
      String notice,
      String scope,
      String by,
      String name,
      String inCharge,
      @Nullable String note,
      Instant at);
}
