package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of the states in which agreements hold. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementStateRows extends GenericRepository<AgreementStateRow, String> {
  @Query(
      """
      SELECT s.agreement_id, s.state_code
        FROM agreement_state s
       ORDER BY s.agreement_id, s.state_code
       LIMIT 100000
      """)
  List<AgreementStateRow> list();
}
