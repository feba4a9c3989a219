package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRows extends GenericRepository<VersionRow, String> {

  @Query(
      """
      INSERT INTO report_version (report_id, number, revision, conclusion, amendment_kind,
                                  amendment_reason, entered_by, entered_name, entered_cedula,
                                  entered_at)
      SELECT r.id, :number, :revision, :conclusion, :amendmentKind, :amendmentReason, :by, :name,
             :cedula, :at
        FROM report r
       WHERE r.id = :report
         AND r.laboratory_id = :scope
      """)
  int insert(
      String report,
      String scope,
      int number,
      int revision,
      @Nullable String conclusion,
      @Nullable String amendmentKind,
      @Nullable String amendmentReason,
      String by,
      String name,
      @Nullable String cedula,
      Instant at);

  @Query(
      """
      UPDATE report_version
         SET revision = :revision, conclusion = :conclusion, entered_by = :by, entered_name = :name,
             entered_cedula = :cedula, entered_at = :at, verified_by = NULL, verified_name = NULL,
             verified_cedula = NULL, verified_at = NULL
       WHERE report_id = :report
         AND number = :number
         AND revision = :revision - 1
         AND released_at IS NULL
         AND EXISTS (SELECT 1 FROM report r WHERE r.id = :report AND r.laboratory_id = :scope)
      """)
  int saveDraft(
      String report,
      String scope,
      int number,
      int revision,
      @Nullable String conclusion,
      String by,
      String name,
      @Nullable String cedula,
      Instant at);

  @Query(
      """
      UPDATE report_version
         SET amendment_kind = :kind, amendment_reason = :reason
       WHERE report_id = :report
         AND number = :number
         AND released_at IS NULL
         AND EXISTS (SELECT 1 FROM report r WHERE r.id = :report AND r.laboratory_id = :scope)
      """)
  void amend(String report, String scope, int number, String kind, String reason);

  @Query(
      """
      UPDATE report_version
         SET verified_by = :by, verified_name = :name, verified_cedula = :cedula, verified_at = :at
       WHERE report_id = :report
         AND number = :number
         AND revision = :revision
         AND verified_at IS NULL
         AND released_at IS NULL
         AND EXISTS (SELECT 1 FROM report r WHERE r.id = :report AND r.laboratory_id = :scope)
      """)
  int verify(
      String report,
      String scope,
      int number,
      int revision,
      String by,
      String name,
      @Nullable String cedula,
      Instant at);

  @Query(
      """
      UPDATE report_version
         SET released_by = :by, released_name = :name, released_cedula = :cedula,
             released_at = :at, notes = :notes, content_hash = :contentHash
       WHERE report_id = :report
         AND number = :number
         AND revision = :revision
         AND verified_at IS NOT NULL
         AND released_at IS NULL
         AND EXISTS (SELECT 1 FROM report r WHERE r.id = :report AND r.laboratory_id = :scope)
      """)
  int release(
      String report,
      String scope,
      int number,
      int revision,
      String by,
      String name,
      @Nullable String cedula,
      Instant at,
      String notes,
      String contentHash);

  @Query(
      """
      SELECT v.report_id, v.number, v.revision, v.conclusion, v.notes, v.amendment_kind,
             v.amendment_reason, v.entered_by, v.entered_name, v.entered_cedula, v.entered_at,
             v.verified_by, v.verified_name, v.verified_cedula, v.verified_at, v.released_by,
             v.released_name, v.released_cedula, v.released_at, v.content_hash
        FROM report_version v
        JOIN report r ON r.id = v.report_id
       WHERE v.report_id = :report
         AND v.number = :number
         AND (r.laboratory_id = :scope
              OR (r.facility_id = :scope AND v.released_at IS NOT NULL))
      """)
  Optional<VersionRow> find(String report, String scope, int number);

  @Query(
      """
      SELECT v.report_id, v.number, v.revision, v.conclusion, v.notes, v.amendment_kind,
             v.amendment_reason, v.entered_by, v.entered_name, v.entered_cedula, v.entered_at,
             v.verified_by, v.verified_name, v.verified_cedula, v.verified_at, v.released_by,
             v.released_name, v.released_cedula, v.released_at, v.content_hash
        FROM report_version v
        JOIN report r ON r.id = v.report_id
       WHERE v.report_id = :report
         AND v.number <= r.latest
         AND (r.laboratory_id = :scope
              OR (r.facility_id = :scope AND v.released_at IS NOT NULL))
       ORDER BY v.number
       LIMIT 100
      """)
  List<VersionRow> list(String report, String scope);
}
