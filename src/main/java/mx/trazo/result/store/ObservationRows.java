package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ObservationRows extends GenericRepository<ObservationRow, String> {

  void saveAll(Iterable<ObservationRow> rows);

  @Query(
      """
      SELECT o.report_id, o.version, o.revision, o.ordinal, o.subject_id, o.code, o.value_kind,
             o.name, o.qualifier, o.number, o.below, o.coded, o.words, o.unit, o.interpretation,
             o.method
        FROM observation o
       WHERE o.report_id = :report
         AND o.version = :version
         AND o.revision = :revision
       ORDER BY o.ordinal
       LIMIT 5000
      """)
  List<ObservationRow> list(String report, int version, int revision);
}
