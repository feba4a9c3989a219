package mx.trazo.notification.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on {@code subscription}; who sends is decided by the database's clock. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubscriptionRows extends GenericRepository<SubscriptionRow, String> {

  @Query(
      """
      INSERT INTO subscription (id, facility_id, topic, filters, endpoint, headers, reason, end_at,
                                heartbeat_seconds, timeout_seconds, max_count, base, created_by,
                                created_at, status, numbered, delivered, attempts, next_at)
      VALUES (:id, :facility, :topic, :filters, :endpoint, :headers, :reason, :endAt, :heartbeat,
              :timeout, :maxCount, :base, :createdBy, :createdAt, :status, 0, 0, 0, :nextAt)
      """)
  int insert(
      String id,
      String facility,
      String topic,
      String filters,
      String endpoint,
      String headers,
      String reason,
      @Nullable Instant endAt,
      @Nullable Integer heartbeat,
      @Nullable Integer timeout,
      int maxCount,
      String base,
      String createdBy,
      Instant createdAt,
      String status,
      @Nullable Instant nextAt);

  @Query(
      """
      SELECT s.id, s.facility_id, s.topic, s.filters, s.endpoint, s.headers, s.reason, s.end_at,
             s.heartbeat_seconds, s.timeout_seconds, s.max_count, s.base, s.created_by,
             s.created_at, s.status, s.started_at, s.numbered, s.delivered, s.sending_to,
             s.attempts, s.failing_since, s.next_at, s.trouble, s.trouble_fact, s.answered_at
        FROM subscription s
       WHERE s.id = :id
         AND s.facility_id = :scope
         AND s.removed_at IS NULL
      """)
  Optional<SubscriptionRow> find(String scope, String id);

  @Query(
      """
      SELECT s.id, s.facility_id, s.topic, s.filters, s.endpoint, s.headers, s.reason, s.end_at,
             s.heartbeat_seconds, s.timeout_seconds, s.max_count, s.base, s.created_by,
             s.created_at, s.status, s.started_at, s.numbered, s.delivered, s.sending_to,
             s.attempts, s.failing_since, s.next_at, s.trouble, s.trouble_fact, s.answered_at
        FROM subscription s
       WHERE s.id = :id
         AND s.facility_id = :scope
         AND s.removed_at IS NULL
         FOR UPDATE
      """)
  Optional<SubscriptionRow> lock(String scope, String id);

  @Query(
      """
      SELECT s.id, s.facility_id, s.topic, s.filters, s.endpoint, s.headers, s.reason, s.end_at,
             s.heartbeat_seconds, s.timeout_seconds, s.max_count, s.base, s.created_by,
             s.created_at, s.status, s.started_at, s.numbered, s.delivered, s.sending_to,
             s.attempts, s.failing_since, s.next_at, s.trouble, s.trouble_fact, s.answered_at
        FROM subscription s
       WHERE s.facility_id = :scope
         AND s.removed_at IS NULL
       ORDER BY s.id
       LIMIT 200
      """)
  List<SubscriptionRow> list(String scope);

  @Query(
      """
      SELECT s.id, s.facility_id, s.topic, s.filters, s.endpoint, s.headers, s.reason, s.end_at,
             s.heartbeat_seconds, s.timeout_seconds, s.max_count, s.base, s.created_by,
             s.created_at, s.status, s.started_at, s.numbered, s.delivered, s.sending_to,
             s.attempts, s.failing_since, s.next_at, s.trouble, s.trouble_fact, s.answered_at
        FROM subscription s
       WHERE s.facility_id = :scope
         AND s.removed_at IS NULL
       ORDER BY s.id
       LIMIT 200
         FOR UPDATE
      """)
  List<SubscriptionRow> lockAll(String scope);

  @Query(
      """
      SELECT s.id, s.facility_id, s.topic, s.filters, s.endpoint, s.headers, s.reason, s.end_at,
             s.heartbeat_seconds, s.timeout_seconds, s.max_count, s.base, s.created_by,
             s.created_at, s.status, s.started_at, s.numbered, s.delivered, s.sending_to,
             s.attempts, s.failing_since, s.next_at, s.trouble, s.trouble_fact, s.answered_at
        FROM subscription s
       WHERE s.status IN ('ACTIVE', 'ERROR')
       ORDER BY s.id
       LIMIT 10000
         FOR UPDATE
      """)
  List<SubscriptionRow> lockNumbered();

  @Query(
      """
      SELECT s.id, s.facility_id, s.topic, s.filters, s.endpoint, s.headers, s.reason, s.end_at,
             s.heartbeat_seconds, s.timeout_seconds, s.max_count, s.base, s.created_by,
             s.created_at, s.status, s.started_at, s.numbered, s.delivered, s.sending_to,
             s.attempts, s.failing_since, s.next_at, s.trouble, s.trouble_fact, s.answered_at
        FROM subscription s
       WHERE s.status IN ('REQUESTED', 'ACTIVE')
         AND s.next_at <= :now
         AND (s.lease_until IS NULL OR s.lease_until < UTC_TIMESTAMP(6))
       ORDER BY s.next_at, s.id
       LIMIT :limit
      """)
  List<SubscriptionRow> listDue(Instant now, int limit);

  @Query(
      """
      SELECT DISTINCT s.facility_id, s.topic
        FROM subscription s
       WHERE s.status IN ('REQUESTED', 'ACTIVE', 'ERROR')
       ORDER BY s.facility_id, s.topic
       LIMIT 20000
      """)
  List<ListenerRow> listListeners();

  @Query(
      """
      UPDATE subscription
         SET status = :status, started_at = :startedAt, numbered = :numbered,
             delivered = :delivered, sending_to = :sendingTo, attempts = :attempts,
             failing_since = :failingSince, next_at = :nextAt, trouble = :trouble,
             trouble_fact = :troubleFact, answered_at = :answeredAt
       WHERE id = :id
         AND facility_id = :scope
      """)
  int update(
      String scope,
      String id,
      String status,
      @Nullable Instant startedAt,
      long numbered,
      long delivered,
      @Nullable Long sendingTo,
      int attempts,
      @Nullable Instant failingSince,
      @Nullable Instant nextAt,
      @Nullable String trouble,
      @Nullable String troubleFact,
      @Nullable Instant answeredAt);

  @Query(
      """
      UPDATE subscription
         SET removed_at = :now, headers = ''
       WHERE id = :id
         AND facility_id = :scope
         AND status = 'OFF'
      """)
  int remove(String scope, String id, Instant now);

  @Query(
      """
      UPDATE subscription
         SET lease_owner = :owner,
             lease_until = TIMESTAMPADD(SECOND, :seconds, UTC_TIMESTAMP(6))
       WHERE id = :id
         AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
      """)
  int take(String id, String owner, int seconds);

  @Query(
      """
      SELECT s.id
        FROM subscription s
       WHERE s.id = :id
         AND s.lease_owner = :owner
         FOR UPDATE
      """)
  Optional<String> holds(String id, String owner);

  @Query(
      """
      UPDATE subscription
         SET lease_owner = NULL, lease_until = NULL
       WHERE id = :id
         AND lease_owner = :owner
      """)
  int leave(String id, String owner);

  @Query(
      """
      UPDATE subscription
         SET status = 'OFF', next_at = NULL, sending_to = NULL
       WHERE status IN ('REQUESTED', 'ACTIVE', 'ERROR')
         AND (end_at <= :now OR failing_since < :failingBefore)
      """)
  int turnOff(Instant now, Instant failingBefore);
}
