package mx.trazo.testing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A table of the tests' own, to see how times and transactions behave. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProbeRows extends GenericRepository<ProbeRow, String> {
  /** Writes one row. */
  @Query("INSERT INTO probe (id, at, day) VALUES (:id, :at, :day)")
  void insert(String id, Instant at, LocalDate day);

  /** Reads all rows by id. */
  @Query("SELECT id, at, day FROM probe ORDER BY id LIMIT 10000")
  List<ProbeRow> list();

  /** What the database keeps, letter by letter. */
  @Query("SELECT CAST(at AS CHAR) FROM probe WHERE id = :id LIMIT 1")
  String text(String id);

  /** Changes the time of a row to what it may already be; answers how many rows match. */
  @Query("UPDATE probe SET at = :at WHERE id = :id")
  int change(String id, Instant at);

  /** The isolation and commit mode of the connection. */
  @Query("SELECT CONCAT(@@session.transaction_isolation, ' ', @@session.autocommit + 0) LIMIT 1")
  String mode();
}
