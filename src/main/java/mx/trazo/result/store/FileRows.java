package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends GenericRepository<FileRow, String> {

  @Query(
      """
      SELECT f.report_id, f.version, f.sha256, f.content, f.printed_at
        FROM report_file f
        JOIN report r ON r.id = f.report_id
       WHERE f.report_id = :report
         AND f.version = :version
         AND (r.laboratory_id = :scope OR r.facility_id = :scope)
      """)
  Optional<FileRow> find(String report, String scope, int version);

  @Query(
      """
      INSERT IGNORE INTO report_file (report_id, version, sha256, content, printed_at)
      SELECT v.report_id, v.number, :sha256, :content, :printedAt
        FROM report_version v
        JOIN report r ON r.id = v.report_id
       WHERE v.report_id = :report
         AND v.number = :version
         AND v.released_at IS NOT NULL
         AND (r.laboratory_id = :scope OR r.facility_id = :scope)
      """)
  int insert(
      String report, String scope, int version, String sha256, byte[] content, Instant printedAt);

  @Query(
      """
      SELECT v.number, v.released_at, f.sha256
        FROM report_version v
        LEFT JOIN report_file f ON f.report_id = v.report_id AND f.version = v.number
       WHERE v.report_id = :report
         AND v.released_at IS NOT NULL
       ORDER BY v.number
       LIMIT 100
      """)
  List<IssuedRow> listIssued(String report);

  @Query(
      """
      INSERT IGNORE INTO report_opening (report_id, version, opened_by, opener_name, opened_at)
      SELECT v.report_id, v.number, :by, :name, :at
        FROM report_version v
        JOIN report r ON r.id = v.report_id
       WHERE v.report_id = :report
         AND v.number = :version
         AND v.released_at IS NOT NULL
         AND r.facility_id = :scope
      """)
  int noteOpening(String report, String scope, int version, String by, String name, Instant at);
}
