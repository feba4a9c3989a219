package mx.trazo.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AlertRows extends GenericRepository<AlertRow, String> {

  @Query(
      """
      INSERT INTO alert (id, rule_id, facility_id, kind, subject_id, occurrence, name, order_id,
                         ordered_test_id, test_code, hospital_id, urgent, raised_at, tell_at, open)
      VALUES (:id, :rule, :facility, :kind, :subject, :occurrence, :name, :order,
              :test, :testCode, :hospital, :urgent, :raisedAt, :tellAt, 1)
      ON DUPLICATE KEY UPDATE rule_id = rule_id
      """)
  int add(
      String id,
      String rule,
      String facility,
      String kind,
      String subject,
      Instant occurrence,
      String name,
      @Nullable String order,
      @Nullable String test,
      @Nullable String testCode,
      @Nullable String hospital,
      boolean urgent,
      Instant raisedAt,
      @Nullable Instant tellAt);

  @Query(
      """
      SELECT a.id, a.rule_id, a.facility_id, a.kind, a.subject_id, a.occurrence, a.name, a.order_id,
             a.ordered_test_id, a.test_code, a.hospital_id, a.urgent, a.raised_at, a.tell_at,
             a.escalate_at, a.acknowledged_at, a.acknowledged_by, a.closed_at
        FROM alert a
       WHERE a.rule_id = :rule
         AND a.tell_at <= :now
         AND a.open = 1
         AND a.acknowledged_at IS NULL
       ORDER BY a.urgent DESC, a.occurrence, a.id
       LIMIT :limit
         FOR UPDATE
      """)
  List<AlertRow> lockToTell(String rule, Instant now, int limit);

  @Query(
      """
      SELECT a.id, a.rule_id, a.facility_id, a.kind, a.subject_id, a.occurrence, a.name, a.order_id,
             a.ordered_test_id, a.test_code, a.hospital_id, a.urgent, a.raised_at, a.tell_at,
             a.escalate_at, a.acknowledged_at, a.acknowledged_by, a.closed_at
        FROM alert a
       WHERE a.rule_id = :rule
         AND a.escalate_at <= :now
         AND a.open = 1
         AND a.acknowledged_at IS NULL
       ORDER BY a.urgent DESC, a.occurrence, a.id
       LIMIT :limit
         FOR UPDATE
      """)
  List<AlertRow> lockSilent(String rule, Instant now, int limit);

  @Query(
      """
      UPDATE alert
         SET tell_at = NULL, notice_id = :notice, escalate_at = :escalateAt
       WHERE id IN (:ids)
      """)
  int told(List<String> ids, String notice, @Nullable Instant escalateAt);

  @Query(
      """
      UPDATE alert
         SET escalate_at = NULL, escalation_id = :notice
       WHERE id IN (:ids)
      """)
  int escalated(List<String> ids, String notice);

  @Query(
      """
      SELECT a.id, a.kind
        FROM alert a
       WHERE a.open = 1
         AND a.id > :after
       ORDER BY a.id
       LIMIT :limit
      """)
  List<OpenRow> listOpen(String after, int limit);

  @Query(
      """
      UPDATE alert
         SET open = NULL, closed_at = :now, tell_at = NULL, escalate_at = NULL
       WHERE id IN (:ids)
         AND open = 1
      """)
  int close(List<String> ids, Instant now);

  @Query(
      """
      UPDATE alert
         SET open = NULL, closed_at = :now, tell_at = NULL, escalate_at = NULL
       WHERE rule_id = :rule
         AND open = 1
      """)
  int closeOf(String rule, Instant now);

  @Query(
      """
      SELECT a.id, a.rule_id, a.facility_id, a.kind, a.subject_id, a.occurrence, a.name, a.order_id,
             a.ordered_test_id, a.test_code, a.hospital_id, a.urgent, a.raised_at, a.tell_at,
             a.escalate_at, a.acknowledged_at, a.acknowledged_by, a.closed_at
        FROM alert a
       WHERE a.facility_id = :scope
         AND a.open = 1
       ORDER BY a.raised_at DESC, a.id DESC
       LIMIT :limit
      """)
  List<AlertRow> listOpenOf(String scope, int limit);

  @Query(
      """
      SELECT a.id, a.rule_id, a.facility_id, a.kind, a.subject_id, a.occurrence, a.name, a.order_id,
             a.ordered_test_id, a.test_code, a.hospital_id, a.urgent, a.raised_at, a.tell_at,
             a.escalate_at, a.acknowledged_at, a.acknowledged_by, a.closed_at
        FROM alert a
       WHERE a.facility_id = :scope
         AND a.open IS NULL
       ORDER BY a.raised_at DESC, a.id DESC
       LIMIT :limit
      """)
  List<AlertRow> listClosedOf(String scope, int limit);

  @Query(
      """
      SELECT COUNT(*)
        FROM alert a
       WHERE a.facility_id = :scope
         AND a.open = 1
         AND a.acknowledged_at IS NULL
      """)
  long countUnnoted(String scope);

  @Query(
      """
      UPDATE alert
         SET acknowledged_at = COALESCE(acknowledged_at, :at),
             acknowledged_by = COALESCE(acknowledged_by, :notedBy),
             tell_at = NULL, escalate_at = NULL
       WHERE id = :id
         AND facility_id = :scope
         AND open = 1
      """)
  int acknowledge(String scope, String id, String notedBy, Instant at);

  @Query(
      """
      SELECT COUNT(*)
        FROM alert a
       WHERE a.id = :id
         AND a.facility_id = :scope
         AND a.open = 1
      """)
  long countOpen(String scope, String id);

  @Query(
      """
      UPDATE alert
         SET acknowledged_at = :at, acknowledged_by = :notedBy, tell_at = NULL, escalate_at = NULL
       WHERE rule_id = :rule
         AND facility_id = :scope
         AND open = 1
         AND acknowledged_at IS NULL
         AND raised_at <= :raisedBy
      """)
  int acknowledgeAll(String scope, String rule, Instant raisedBy, String notedBy, Instant at);

  @Query(
      """
      SELECT a.id, a.rule_id, a.facility_id, a.kind, a.subject_id, a.occurrence, a.name, a.order_id,
             a.ordered_test_id, a.test_code, a.hospital_id, a.urgent, a.raised_at, a.tell_at,
             a.escalate_at, a.acknowledged_at, a.acknowledged_by, a.closed_at
        FROM alert a
       WHERE a.notice_id = :notice
          OR a.escalation_id = :notice
       ORDER BY a.urgent DESC, a.occurrence, a.id
       LIMIT :limit
      """)
  List<AlertRow> listOfNotice(String notice, int limit);
}
