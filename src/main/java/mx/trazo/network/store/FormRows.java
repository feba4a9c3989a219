package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of specimen forms. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FormRows extends GenericRepository<FormRow, String> {
  @Query(
      """
      SELECT f.code, f.name, f.container_kind, f.transport_class, f.min_celsius, f.max_celsius,
             f.living, f.active
        FROM specimen_form f
       ORDER BY f.code
       LIMIT 10000
      """)
  List<FormRow> list();
}
