package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of agreements and their changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRows extends GenericRepository<AgreementRow, String> {
  @Query(
      """
      SELECT a.id, a.code, a.title, a.status, a.direction, a.signed_on, a.valid_from, a.valid_to,
             a.outside_validity, a.loan_days_after_release, a.loan_longest_stay, a.nationwide,
             a.note, a.version
        FROM agreement a
       ORDER BY a.code
       LIMIT 10000
      """)
  List<AgreementRow> list();

  @Query(
      """
      UPDATE agreement
         SET status = :status, signed_on = :signedOn, valid_from = :validFrom,
             valid_to = :validTo, outside_validity = :outsideValidity, version = version + 1
       WHERE id = :id
         AND version = :asRead
      """)
  int update(
      String id,
      long asRead,
      String status,
      @Nullable LocalDate signedOn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      String outsideValidity);

  @Query(
      """
      INSERT INTO agreement_change
        (id, agreement_id, version, status_before, status_after, valid_from_before,
         valid_from_after, valid_to_before, valid_to_after, outside_before, outside_after, reason,
         changed_by, changed_at)
      VALUES
        (:id, :agreementId, :version, :statusBefore, :statusAfter, :fromBefore, :fromAfter,
         :toBefore, :toAfter, :outsideBefore, :outsideAfter, :reason, :by, :now)
      """)
  int insertChange(
      String id,
      String agreementId,
      long version,
      String statusBefore,
      String statusAfter,
      @Nullable LocalDate fromBefore,
      @Nullable LocalDate fromAfter,
      @Nullable LocalDate toBefore,
      @Nullable LocalDate toAfter,
      String outsideBefore,
      String outsideAfter,
      String reason,
      String by,
      Instant now);
}
