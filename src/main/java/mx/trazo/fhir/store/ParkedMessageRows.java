package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

/** The statements on parked_message. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ParkedMessageRows extends GenericRepository<ParkedMessageRow, String> {
  // IGNORE: the unique key makes a repeat harmless, and the account may only insert.
  @Query(
      """
      INSERT IGNORE INTO parked_message
        (id, received_at, facility_id, account_id, reason, body_sha256, body)
      VALUES
        (:id, :receivedAt, :facilityId, :accountId, :reason, :bodySha256, :body)
      """)
  int insert(
      String id,
      LocalDateTime receivedAt,
      String facilityId,
      String accountId,
      String reason,
      String bodySha256,
      byte[] body);

  /** The message of a facility after so many newer than a moment; none when there are fewer. */
  @Query(
      """
      SELECT m.id FROM parked_message m
      WHERE m.facility_id = :facilityId AND m.received_at >= :since
      ORDER BY m.received_at, m.id
      LIMIT 1 OFFSET :others
      """)
  Optional<String> findAfter(String facilityId, LocalDateTime since, int others);
}
