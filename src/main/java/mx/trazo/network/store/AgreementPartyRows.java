package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of the parties of agreements. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementPartyRows extends GenericRepository<AgreementPartyRow, String> {
  @Query(
      """
      SELECT p.agreement_id, p.position, p.institution_id, p.role, p.laboratory_id
        FROM agreement_party p
       ORDER BY p.agreement_id, p.position
       LIMIT 100000
      """)
  List<AgreementPartyRow> list();
}
