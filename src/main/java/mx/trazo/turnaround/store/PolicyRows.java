package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRows extends GenericRepository<PolicyRow, String> {

  @Query(
      """
      SELECT p.id, p.agreement_id, p.test_code, p.version, p.start_event, p.stop_event, p.amount,
             p.unit, p.zone_id, p.valid_from, p.valid_to
        FROM turnaround_policy p
       WHERE p.test_code = :testCode
       ORDER BY p.agreement_id, p.version, p.id
       LIMIT 1000
      """)
  List<PolicyRow> listByTest(String testCode);
}
