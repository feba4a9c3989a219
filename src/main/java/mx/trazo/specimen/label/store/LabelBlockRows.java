package mx.trazo.specimen.label.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on {@code label_block} and {@code label_year}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LabelBlockRows extends GenericRepository<LabelBlockRow, String> {

  @Query(
      """
      SELECT next_serial
      FROM label_year
      WHERE label_year = :year
      ORDER BY label_year
      LIMIT 1
      FOR UPDATE
      """)
  Optional<Integer> nextSerialForUpdate(int year);

  @Query(
      """
      UPDATE label_year
      SET next_serial = :next
      WHERE label_year = :year AND next_serial = :asRead
      """)
  int advance(int year, int asRead, int next);

  @Query(
      """
      SELECT first_serial + size
      FROM label_block
      WHERE label_year = :year AND first_serial >= :first AND first_serial < :until
      ORDER BY first_serial DESC
      LIMIT 1
      """)
  Optional<Integer> endOfLastIn(int year, int first, int until);

  @Query(
      """
      SELECT COUNT(*)
      FROM (
        SELECT first_serial, size
        FROM label_block
        WHERE label_year = :year AND first_serial <= :serial
        ORDER BY first_serial DESC
        LIMIT 1) AS around
      WHERE around.first_serial + around.size > :serial
      """)
  int countAround(int year, int serial);

  /*
   * The index is named: on a small table the optimizer may walk the primary key instead, and then
   * waits for blocks of other facilities while it holds its own, which is a deadlock.
   */
  @Query(
      """
      SELECT id, facility_id, kind, label_year, first_serial, size, used, is_open,
             granted_at, granted_by
      FROM label_block FORCE INDEX (ix_label_block_open_serial)
      WHERE facility_id = :facilityId AND kind = :kind AND label_year = :year AND is_open = TRUE
      ORDER BY first_serial
      LIMIT 1
      FOR UPDATE
      """)
  Optional<LabelBlockRow> findOpenForUpdate(String facilityId, String kind, int year);

  @Query(
      """
      INSERT INTO label_block
        (id, facility_id, kind, label_year, first_serial, size, used, is_open,
         granted_at, granted_by)
      VALUES
        (:id, :facilityId, :kind, :year, :firstSerial, :size, :used, :open,
         :grantedAt, :grantedBy)
      """)
  int add(
      String id,
      String facilityId,
      String kind,
      int year,
      int firstSerial,
      int size,
      int used,
      boolean open,
      Instant grantedAt,
      @Nullable String grantedBy);

  @Query(
      """
      UPDATE label_block
      SET used = :used, is_open = :open
      WHERE id = :id AND facility_id = :facilityId AND used = :asRead AND is_open = TRUE
      """)
  int use(String facilityId, String id, int asRead, int used, boolean open);

  @Query(
      """
      SELECT COUNT(*)
      FROM (
        SELECT facility_id, kind, first_serial, size, granted_by
        FROM label_block
        WHERE label_year = :year AND first_serial <= :serial
        ORDER BY first_serial DESC
        LIMIT 1) AS around
      WHERE around.first_serial + around.size > :serial
        AND around.facility_id = :facilityId AND around.kind = :kind
        AND around.granted_by IS NOT NULL
      """)
  int countHandedOver(String facilityId, String kind, int year, int serial);

  @Query(
      """
      SELECT id, facility_id, kind, label_year, first_serial, size, used, is_open,
             granted_at, granted_by
      FROM label_block
      WHERE facility_id = :facilityId
      ORDER BY granted_at DESC, id DESC
      LIMIT :most
      """)
  List<LabelBlockRow> list(String facilityId, int most);
}
