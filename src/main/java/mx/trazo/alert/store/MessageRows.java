package mx.trazo.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices and what goes to each recipient. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRows extends GenericRepository<MessageRow, String> {

  @Query(
      """
      INSERT INTO alert_notice (id, rule_id, facility_id, step, alerts, subject, body, written_at)
      VALUES (:id, :rule, :facility, :step, :alerts, :subject, :body, :writtenAt)
      """)
  int addNotice(
      String id,
      String rule,
      String facility,
      String step,
      int alerts,
      String subject,
      String body,
      Instant writtenAt);

  @Query(
      """
      INSERT INTO alert_message (id, notice_id, facility_id, channel, address, state, attempts,
                                 next_at)
      VALUES (:id, :notice, :facility, :channel, :address, 'WAITING', 0, :nextAt)
      """)
  int add(
      String id, String notice, String facility, String channel, String address, Instant nextAt);

  @Query(
      """
      SELECT m.id
        FROM alert_message m
       WHERE m.channel = :channel
         AND m.next_at <= :now
       ORDER BY m.next_at, m.id
       LIMIT 1
         FOR UPDATE SKIP LOCKED
      """)
  Optional<String> lockDue(String channel, Instant now);

  @Query(
      """
      UPDATE alert_message
         SET state = 'SENDING', lease_owner = :owner, next_at = :until
       WHERE id = :id
      """)
  int lease(String id, String owner, Instant until);

  @Query(
      """
      SELECT m.id, m.channel, m.address, m.state, m.attempts, m.next_at, m.trouble, m.fact,
             m.sent_at, n.id AS notice_id, n.rule_id, n.facility_id, n.step, n.alerts, n.subject,
             n.body, n.written_at, r.kind, r.secret
        FROM alert_message m
        JOIN alert_notice n ON n.id = m.notice_id
        JOIN alert_rule r ON r.id = n.rule_id
       WHERE m.id = :id
      """)
  Optional<MessageRow> find(String id);

  @Query(
      """
      SELECT m.id, m.channel, m.address, m.state, m.attempts, m.next_at, m.trouble, m.fact,
             m.sent_at, n.id AS notice_id, n.rule_id, n.facility_id, n.step, n.alerts, n.subject,
             n.body, n.written_at, r.kind, r.secret
        FROM alert_message m
        JOIN alert_notice n ON n.id = m.notice_id
        JOIN alert_rule r ON r.id = n.rule_id
       WHERE m.id = :id
         AND m.facility_id = :scope
      """)
  Optional<MessageRow> findOf(String scope, String id);

  @Query(
      """
      UPDATE alert_message
         SET state = :state, attempts = attempts + 1, next_at = :nextAt, lease_owner = NULL,
             trouble = :trouble, fact = :fact, sent_at = :sentAt, failed_at = :failedAt
       WHERE id = :id
         AND lease_owner = :owner
      """)
  int settle(
      String id,
      String owner,
      String state,
      @Nullable Instant nextAt,
      @Nullable String trouble,
      @Nullable String fact,
      @Nullable Instant sentAt,
      @Nullable Instant failedAt);

  @Query(
      """
      SELECT m.id, m.channel, m.address, m.state, m.attempts, m.next_at, m.trouble, m.fact,
             m.sent_at, n.id AS notice_id, n.rule_id, n.facility_id, n.step, n.alerts, n.subject,
             n.body, n.written_at, r.kind, r.secret
        FROM alert_message m
        JOIN alert_notice n ON n.id = m.notice_id
        JOIN alert_rule r ON r.id = n.rule_id
       WHERE m.facility_id = :scope
         AND (:state IS NULL OR m.state = :state)
       ORDER BY m.id DESC
       LIMIT :limit
      """)
  List<MessageRow> list(String scope, @Nullable String state, int limit);

  @Query(
      """
      UPDATE alert_message
         SET state = 'WAITING', attempts = 0, next_at = :now, failed_at = NULL
       WHERE id = :id
         AND facility_id = :scope
         AND state = 'FAILED'
      """)
  int retry(String scope, String id, Instant now);

  @Query(
      """
      SELECT DISTINCT m.channel
        FROM alert_message m
       WHERE m.facility_id = :scope
         AND m.channel IN (:channels)
         AND m.next_at IS NOT NULL
       ORDER BY m.channel
       LIMIT 10
      """)
  List<String> listWaiting(String scope, List<String> channels);
}
