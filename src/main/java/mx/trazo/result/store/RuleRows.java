package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RuleRows extends GenericRepository<RuleRow, String> {

  @Query(
      """
      SELECT c.id, c.test_code, c.code, c.answer, c.minutes, c.source
        FROM critical_rule c
       WHERE (:test = '' OR c.test_code = :test)
         AND c.valid_from <= :at
         AND (c.valid_to IS NULL OR c.valid_to > :at)
       ORDER BY c.test_code, c.id
       LIMIT 500
      """)
  List<RuleRow> list(String test, Instant at);

  @Query(
      """
      INSERT IGNORE INTO critical_mark (report_id, version, revision, marked_by, marker_name, words,
                                        marked_at)
      SELECT r.id, :version, :revision, :by, :name, :words, :at
        FROM report r
       WHERE r.id = :report
         AND r.laboratory_id = :scope
      """)
  int mark(
      String report,
      String scope,
      int version,
      int revision,
      String by,
      String name,
      String words,
      Instant at);

  @Query(
      """
      SELECT m.report_id, m.version, m.revision, m.marked_by, m.marker_name, m.words, m.marked_at
        FROM critical_mark m
        JOIN report r ON r.id = m.report_id
       WHERE m.report_id = :report
         AND m.version = :version
         AND r.laboratory_id = :scope
       ORDER BY m.revision, m.marked_at, m.marked_by
       LIMIT 500
      """)
  List<MarkRow> listMarks(String report, String scope, int version);
}
