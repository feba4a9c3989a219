package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of accounts and their roles. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, String> {
  @Query(
      """
      INSERT IGNORE INTO account
        (id, username, display_name, password_hash, facility_id, cedula, status, version,
         created_at)
      VALUES
        (:id, :username, :displayName, :passwordHash, :facilityId, :cedula, :status, :version,
         :createdAt)
      """)
  int insert(
      String id,
      String username,
      String displayName,
      @Nullable String passwordHash,
      String facilityId,
      @Nullable String cedula,
      String status,
      int version,
      Instant createdAt);

  @Query("INSERT INTO account_role (account_id, role) VALUES (:accountId, :role)")
  int insertRole(String accountId, String role);

  @Query(
      """
      SELECT a.id, a.username, a.display_name, a.password_hash, a.facility_id, a.cedula, a.status,
             a.version, a.created_at,
             (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ',')
                FROM account_role r WHERE r.account_id = a.id) AS roles
        FROM account a
       WHERE a.username = :username
       LIMIT 1
      """)
  Optional<AccountRow> byUsername(String username);

  @Query(
      """
      SELECT a.id, a.username, a.display_name, a.password_hash, a.facility_id, a.cedula, a.status,
             a.version, a.created_at,
             (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ',')
                FROM account_role r WHERE r.account_id = a.id) AS roles
        FROM account a
       WHERE a.id = :id
       LIMIT 1
      """)
  Optional<AccountRow> byId(String id);

  @Query(
      """
      SELECT a.id, a.username, a.display_name, a.password_hash, a.facility_id, a.cedula, a.status,
             a.version, a.created_at,
             (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ',')
                FROM account_role r WHERE r.account_id = a.id) AS roles
        FROM account a
       WHERE a.username LIKE :username
          OR a.display_name LIKE :name
       ORDER BY a.username
       LIMIT :limit
      """)
  List<AccountRow> list(String username, String name, int limit);

  @Query(
      """
      UPDATE account SET password_hash = :passwordHash, version = version + 1
       WHERE id = :id AND version = :version
      """)
  int updatePassword(String id, int version, String passwordHash);

  @Query(
      """
      UPDATE account SET status = :status, version = version + 1
       WHERE id = :id AND version = :version
      """)
  int updateStatus(String id, int version, String status);
}
