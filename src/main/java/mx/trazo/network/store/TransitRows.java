package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of transit estimates and of the revision that counts all changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TransitRows extends GenericRepository<TransitRow, String> {
  @Query(
      """
      SELECT t.laboratory_id, t.from_state, t.hours
        FROM transit_estimate t
       ORDER BY t.laboratory_id, t.from_state
       LIMIT 100000
      """)
  List<TransitRow> list();

  @Query(
      """
      SELECT r.revision
        FROM catalogue_revision r
       WHERE r.id = 1
      """)
  long revision();

  @Query(
      """
      UPDATE catalogue_revision
         SET revision = revision + 1
       WHERE id = 1
      """)
  int countChange();
}
