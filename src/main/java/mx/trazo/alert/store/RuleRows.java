package mx.trazo.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules, whom they tell, and the words of facilities. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RuleRows extends GenericRepository<RuleRow, String> {

  @Query(
      """
      INSERT INTO alert_rule (id, facility_id, kind, whole_network, minutes, quiet_from, quiet_to,
                              zone_id, urgent_any_time, escalate_minutes, secret, active,
                              created_by, created_at)
      VALUES (:id, :facility, :kind, :wholeNetwork, :minutes, :quietFrom, :quietTo,
              :zone, :urgentAnyTime, :escalateMinutes, :secret, 1,
              :createdBy, :at)
      """)
  int add(
      String id,
      String facility,
      String kind,
      boolean wholeNetwork,
      int minutes,
      @Nullable String quietFrom,
      @Nullable String quietTo,
      String zone,
      boolean urgentAnyTime,
      @Nullable Integer escalateMinutes,
      String secret,
      String createdBy,
      Instant at);

  @Query(
      """
      INSERT INTO alert_recipient (rule_id, step, place, channel, address)
      VALUES (:rule, :step, :place, :channel, :address)
      """)
  int addRecipient(String rule, String step, int place, String channel, String address);

  @Query(
      """
      UPDATE alert_rule
         SET active = NULL, ended_by = :endedBy, ended_at = :at
       WHERE id = :id
         AND facility_id = :scope
         AND active = 1
      """)
  int end(String scope, String id, String endedBy, Instant at);

  @Query(
      """
      SELECT r.id, r.facility_id, r.kind, r.whole_network, r.minutes, r.quiet_from, r.quiet_to,
             r.zone_id, r.urgent_any_time, r.escalate_minutes, r.secret
        FROM alert_rule r
       WHERE r.facility_id = :scope
         AND r.active = 1
       ORDER BY r.id
       LIMIT :limit
      """)
  List<RuleRow> list(String scope, int limit);

  @Query(
      """
      SELECT r.id, r.facility_id, r.kind, r.whole_network, r.minutes, r.quiet_from, r.quiet_to,
             r.zone_id, r.urgent_any_time, r.escalate_minutes, r.secret
        FROM alert_rule r
       WHERE r.active = 1
         AND r.id > :after
       ORDER BY r.id
       LIMIT 1
         FOR UPDATE SKIP LOCKED
      """)
  Optional<RuleRow> lockNext(String after);

  @Query(
      """
      SELECT e.rule_id, e.step, e.channel, e.address
        FROM alert_recipient e
       WHERE e.rule_id IN (:rules)
       ORDER BY e.rule_id, e.step, e.place
       LIMIT 2000
      """)
  List<RecipientRow> listRecipients(List<String> rules);

  @Query(
      """
      SELECT t.subject, t.intro, t.line
        FROM alert_template t
       WHERE t.facility_id = :scope
         AND t.kind = :kind
       ORDER BY t.id DESC
       LIMIT 1
      """)
  Optional<TemplateRow> findTemplate(String scope, String kind);

  @Query(
      """
      INSERT INTO alert_template (id, facility_id, kind, subject, intro, line, changed_by,
                                  changed_at)
      VALUES (:id, :scope, :kind, :subject, :intro, :line, :changedBy, :at)
      """)
  int addTemplate(
      String id,
      String scope,
      String kind,
      @Nullable String subject,
      @Nullable String intro,
      @Nullable String line,
      String changedBy,
      Instant at);
}
