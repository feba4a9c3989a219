package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of the tests that agreements cover. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementServiceRows extends GenericRepository<AgreementServiceRow, String> {
  @Query(
      """
      SELECT s.agreement_id, s.test_code, s.provider_id, s.beneficiary_id
        FROM agreement_service s
       ORDER BY s.agreement_id, s.test_code, s.provider_id, s.beneficiary_id
       LIMIT 100000
      """)
  List<AgreementServiceRow> list();
}
