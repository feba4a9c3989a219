package mx.trazo.specimen.label.printer.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on {@code queued_label}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LabelRows extends GenericRepository<LabelRow, String> {

  @Query(
      """
      SELECT id, job_id, printer_id, facility_id, ordinal, code, copy_no, surnames, given_names,
             second_identifier, designation, test, collected, origin, state, trouble, changed_at,
             verified_at, verified_by
      FROM queued_label
      WHERE job_id = :job AND facility_id = :facilityId
      ORDER BY ordinal, copy_no
      LIMIT 1000
      """)
  List<LabelRow> listOf(String facilityId, String job);

  @Query(
      """
      SELECT id, job_id, printer_id, facility_id, ordinal, code, copy_no, surnames, given_names,
             second_identifier, designation, test, collected, origin, state, trouble, changed_at,
             verified_at, verified_by
      FROM queued_label
      WHERE id = :id AND facility_id = :facilityId
      ORDER BY id
      LIMIT 1
      FOR UPDATE
      """)
  Optional<LabelRow> findForUpdate(String facilityId, String id);

  @Query(
      """
      SELECT id, job_id, printer_id, facility_id, ordinal, code, copy_no, surnames, given_names,
             second_identifier, designation, test, collected, origin, state, trouble, changed_at,
             verified_at, verified_by
      FROM queued_label
      WHERE facility_id = :facilityId
        AND (changed_at >= :since OR state IN ('QUEUED', 'SENDING', 'UNSURE'))
      ORDER BY changed_at DESC, ordinal, id
      LIMIT :most
      """)
  List<LabelRow> list(String facilityId, Instant since, int most);

  @Query(
      """
      SELECT id, job_id, printer_id, facility_id, ordinal, code, copy_no, surnames, given_names,
             second_identifier, designation, test, collected, origin, state, trouble, changed_at,
             verified_at, verified_by
      FROM queued_label
      WHERE printer_id = :printerId AND state = 'QUEUED'
      ORDER BY changed_at, ordinal, id
      LIMIT 1
      """)
  Optional<LabelRow> next(String printerId);

  @Query(
      """
      INSERT INTO queued_label
        (id, job_id, printer_id, facility_id, ordinal, code, copy_no, surnames, given_names,
         second_identifier, designation, test, collected, origin, state, changed_at)
      VALUES
        (:id, :job, :printerId, :facilityId, :ordinal, :code, :copyNo, :surnames, :givenNames,
         :secondIdentifier, :designation, :test, :collected, :origin, :state, :changedAt)
      """)
  int add(
      String id,
      String job,
      String printerId,
      String facilityId,
      int ordinal,
      String code,
      int copyNo,
      String surnames,
      String givenNames,
      String secondIdentifier,
      String designation,
      String test,
      String collected,
      String origin,
      String state,
      Instant changedAt);

  @Query(
      """
      UPDATE queued_label
      SET state = :to, trouble = :trouble, changed_at = :now
      WHERE id = :id AND state = :from
      """)
  int move(String id, String from, String to, @Nullable String trouble, Instant now);

  @Query(
      """
      UPDATE queued_label
      SET verified_at = :now, verified_by = :by, surnames = NULL, given_names = NULL,
          second_identifier = NULL, test = NULL, collected = NULL, origin = NULL
      WHERE id = :id AND facility_id = :facilityId AND state = 'PRINTED' AND verified_at IS NULL
      """)
  int verify(String facilityId, String id, String by, Instant now);

  @Query(
      """
      UPDATE queued_label
      SET state = 'UNSURE', trouble = 'SERVER_STOPPED', changed_at = :now
      WHERE printer_id = :printerId AND state = 'SENDING'
      """)
  int orphans(String printerId, Instant now);

  @Query(
      """
      UPDATE queued_label
      SET surnames = NULL, given_names = NULL, second_identifier = NULL, test = NULL,
          collected = NULL, origin = NULL
      WHERE state IN ('PRINTED', 'FAILED') AND changed_at < :before AND surnames IS NOT NULL
      """)
  int forget(Instant before);
}
