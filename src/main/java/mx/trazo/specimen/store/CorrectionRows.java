package mx.trazo.specimen.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRows extends GenericRepository<CorrectionRow, String> {

  void save(CorrectionRow row);

  @Query(
      """
      SELECT c.id, c.specimen_id, c.was, c.became, c.corrected_by, c.corrector_name, c.corrected_at
        FROM specimen_correction c
        JOIN specimen s ON s.id = c.specimen_id
       WHERE c.specimen_id = :specimen
         AND (s.origin_id = :scope OR s.laboratory_id = :scope OR s.facility_id = :scope)
       ORDER BY c.corrected_at, c.id
       LIMIT 100
      """)
  List<CorrectionRow> list(String specimen, String scope);
}
