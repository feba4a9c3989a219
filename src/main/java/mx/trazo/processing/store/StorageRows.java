package mx.trazo.processing.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StorageRows extends GenericRepository<RackRow, String> {

  void save(RackRow row);

  @Query(
      """
      SELECT r.id, r.laboratory_id, r.location, r.name, r.accepts, r.code, r.row_count,
             r.column_count, r.opened_by, r.opened_at
        FROM storage_rack r
       WHERE r.laboratory_id = :laboratory
       ORDER BY r.location, r.name, r.id
       LIMIT 500
      """)
  List<RackRow> listRacks(String laboratory);

  @Query(
      """
      SELECT r.id, r.laboratory_id, r.location, r.name, r.accepts, r.code, r.row_count,
             r.column_count, r.opened_by, r.opened_at
        FROM storage_rack r
       WHERE r.id = :id
         AND r.laboratory_id = :laboratory
      """)
  Optional<RackRow> findRack(String id, String laboratory);

  @Query(
      """
      SELECT r.id, r.laboratory_id, r.location, r.name, r.accepts, r.code, r.row_count,
             r.column_count, r.opened_by, r.opened_at
        FROM storage_rack r
       WHERE r.code = :code
         AND r.laboratory_id = :laboratory
      """)
  Optional<RackRow> findRackByCode(String code, String laboratory);

  @Query(
      """
      INSERT INTO storage_slot (rack_id, row_no, column_no, code)
      VALUES (:rack, :row, :column, :code)
      """)
  int insertSlot(String rack, int row, int column, String code);

  @Query(
      """
      SELECT s.rack_id, s.row_no, s.column_no, s.code, s.container_id, c.label_number,
             s.putter_name, s.put_at
        FROM storage_slot s
        JOIN storage_rack r ON r.id = s.rack_id
        LEFT JOIN container_custody c ON c.container_id = s.container_id
       WHERE s.rack_id = :rack
         AND r.laboratory_id = :laboratory
       ORDER BY s.row_no, s.column_no
       LIMIT 200
      """)
  List<SlotRow> listSlots(String rack, String laboratory);

  @Query(
      """
      SELECT s.rack_id, s.row_no, s.column_no, s.code, s.container_id, c.label_number,
             s.putter_name, s.put_at
        FROM storage_slot s
        JOIN storage_rack r ON r.id = s.rack_id
        LEFT JOIN container_custody c ON c.container_id = s.container_id
       WHERE s.container_id = :container
         AND r.laboratory_id = :laboratory
      """)
  Optional<SlotRow> findSlotOf(String container, String laboratory);

  @Query(
      """
      SELECT s.rack_id, s.row_no, s.column_no
        FROM storage_slot s
       WHERE s.rack_id = :rack
         AND s.row_no = :row
         AND s.column_no = :column
         FOR UPDATE
      """)
  Optional<PlaceRow> lock(String rack, int row, int column);

  @Query(
      """
      SELECT s.rack_id, s.row_no, s.column_no
        FROM storage_slot s
        JOIN storage_rack r ON r.id = s.rack_id
       WHERE s.code = :code
         AND r.laboratory_id = :laboratory
      """)
  Optional<PlaceRow> findPlace(String code, String laboratory);

  @Query(
      """
      UPDATE storage_slot
         SET container_id = :container, putter_name = :putter, put_at = :at
       WHERE rack_id = :rack
         AND row_no = :row
         AND column_no = :column
         AND container_id IS NULL
      """)
  int put(String rack, int row, int column, String container, String putter, Instant at);

  @Query(
      """
      UPDATE storage_slot
         SET container_id = NULL, putter_name = NULL, put_at = NULL
       WHERE container_id = :container
      """)
  int clear(String container);

  @Query(
      """
      SELECT p.rack_id, p.row_no, p.column_no, p.advances, p.pointed_at
        FROM storage_pointer p
        JOIN storage_rack r ON r.id = p.rack_id
       WHERE p.account_id = :account
         AND r.laboratory_id = :laboratory
      """)
  Optional<PointerRow> findPointer(String account, String laboratory);

  @Query(
      """
      REPLACE INTO storage_pointer (account_id, rack_id, row_no, column_no, advances, pointed_at)
      VALUES (:account, :rack, :row, :column, :advances, :at)
      """)
  int point(String account, String rack, int row, int column, boolean advances, Instant at);

  @Query(
      """
      DELETE FROM storage_pointer
       WHERE account_id = :account
      """)
  int forget(String account);
}
