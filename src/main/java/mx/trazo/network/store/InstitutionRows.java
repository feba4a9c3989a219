package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of institutions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InstitutionRows extends GenericRepository<InstitutionRow, String> {
  @Query(
      """
      SELECT i.id, i.code, i.name, i.short_name
        FROM institution i
       ORDER BY i.code
       LIMIT 1000
      """)
  List<InstitutionRow> list();
}
