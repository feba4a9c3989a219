package mx.trazo.specimen.label.printer.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The statements on {@code print_job}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRows extends GenericRepository<JobRow, String> {

  @Query(
      """
      SELECT id, facility_id, printer_id, asked_at, asked_by
      FROM print_job
      WHERE id = :id AND facility_id = :facilityId
      ORDER BY id
      LIMIT 1
      """)
  Optional<JobRow> find(String facilityId, String id);

  @Query(
      """
      INSERT IGNORE INTO print_job (id, facility_id, printer_id, asked_at, asked_by)
      VALUES (:id, :facilityId, :printerId, :askedAt, :askedBy)
      """)
  int add(String id, String facilityId, String printerId, Instant askedAt, String askedBy);
}
