package mx.trazo.specimen.label.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on {@code label_print}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LabelPrintRows extends GenericRepository<LabelPrintRow, String> {

  @Query(
      """
      SELECT copy_no
      FROM label_print
      WHERE code = :code
      ORDER BY copy_no DESC
      LIMIT 1
      """)
  Optional<Integer> lastCopy(String code);

  @Query(
      """
      INSERT IGNORE INTO label_print
        (id, code, copy_no, stock, facility_id, printed_at, printed_by, reason)
      VALUES
        (:id, :code, :copyNo, :stock, :facilityId, :printedAt, :printedBy, :reason)
      """)
  int add(
      String id,
      String code,
      int copyNo,
      String stock,
      String facilityId,
      Instant printedAt,
      String printedBy,
      @Nullable String reason);

  @Query(
      """
      SELECT id, code, copy_no, stock, facility_id, printed_at, printed_by, reason
      FROM label_print
      WHERE code = :code AND facility_id = :facilityId
      ORDER BY copy_no
      LIMIT :most
      """)
  List<LabelPrintRow> list(String facilityId, String code, int most);
}
