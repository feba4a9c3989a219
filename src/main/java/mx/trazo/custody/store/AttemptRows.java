package mx.trazo.custody.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttemptRows extends GenericRepository<AttemptRow, String> {

  @Query(
      """
      SELECT a.facility_id, a.scan_id, a.account_id, a.station, a.mode, a.context, a.raw,
             a.request_hash, a.verdict, a.refusal, a.facts, a.label, a.container_id, a.state,
             a.sequence, a.occurred_at, a.recorded_at
        FROM scan_attempt a
       WHERE a.facility_id = :scope
         AND a.scan_id = :scan
      """)
  Optional<AttemptRow> find(String scope, String scan);
}
