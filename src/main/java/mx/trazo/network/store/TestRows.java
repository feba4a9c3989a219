package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of the test catalogue. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TestRows extends GenericRepository<TestRow, String> {
  @Query(
      """
      SELECT t.code, t.name, t.family, t.active
        FROM test_definition t
       ORDER BY t.code
       LIMIT 10000
      """)
  List<TestRow> list();
}
