package mx.trazo.specimen.label.template.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on {@code label_template}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TemplateRows extends GenericRepository<TemplateRow, String> {

  @Query(
      """
      SELECT id, facility_id, stock, version, width_mm, height_mm, dpi, note, kept_at, kept_by
      FROM label_template
      WHERE facility_id = :facilityId AND stock = :stock
      ORDER BY version DESC
      LIMIT :most
      """)
  List<TemplateRow> list(String facilityId, String stock, int most);

  @Query(
      """
      SELECT id, facility_id, stock, version, width_mm, height_mm, dpi, note, kept_at, kept_by
      FROM label_template
      WHERE facility_id IS NULL AND stock = :stock
      ORDER BY version DESC
      LIMIT 1
      """)
  Optional<TemplateRow> findStandard(String stock);

  @Query(
      """
      INSERT IGNORE INTO label_template
        (id, facility_id, stock, version, width_mm, height_mm, dpi, note, kept_at, kept_by)
      VALUES
        (:id, :facilityId, :stock, :version, :widthMm, :heightMm, :dpi, :note, :keptAt, :keptBy)
      """)
  int add(
      String id,
      String facilityId,
      String stock,
      int version,
      double widthMm,
      double heightMm,
      int dpi,
      @Nullable String note,
      Instant keptAt,
      @Nullable String keptBy);
}
