package mx.trazo.specimen.label.template.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements on {@code label_template_element}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ElementRows extends GenericRepository<ElementRow, String> {

  @Query(
      """
      SELECT template_id, ordinal, kind, source, fixed_text, x_mm, y_mm, width_mm, height_mm,
             module_mm, max_lines, largest_pt, smallest_pt, bold, align
      FROM label_template_element
      WHERE template_id = :templateId
      ORDER BY ordinal
      LIMIT 100
      """)
  List<ElementRow> list(String templateId);

  @Query(
      """
      INSERT INTO label_template_element
        (template_id, ordinal, kind, source, fixed_text, x_mm, y_mm, width_mm, height_mm,
         module_mm, max_lines, largest_pt, smallest_pt, bold, align)
      VALUES
        (:templateId, :ordinal, :kind, :source, :fixedText, :x, :y, :width, :height,
         :module, :lines, :largest, :smallest, :bold, :align)
      """)
  int add(
      String templateId,
      int ordinal,
      String kind,
      @Nullable String source,
      @Nullable String fixedText,
      double x,
      double y,
      double width,
      double height,
      double module,
      int lines,
      double largest,
      double smallest,
      boolean bold,
      String align);
}
