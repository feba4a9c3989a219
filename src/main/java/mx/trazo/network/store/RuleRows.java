package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of what each test accepts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RuleRows extends GenericRepository<RuleRow, String> {
  @Query(
      """
      SELECT r.test_code, r.form_code, r.anticoagulant, r.target_hours, r.absolute_hours,
             r.min_volume_ml, r.source_note
        FROM test_specimen_rule r
       ORDER BY r.test_code, r.form_code, r.anticoagulant
       LIMIT 100000
      """)
  List<RuleRow> list();
}
