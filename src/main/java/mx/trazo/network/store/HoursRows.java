package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of receiving hours; times come as text, so that no zone can move them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HoursRows extends GenericRepository<HoursRow, String> {
  @Query(
      """
      SELECT h.id, h.laboratory_id, h.test_code, h.weekday,
             TIME_FORMAT(h.opens_at, '%H:%i') AS opens_at,
             TIME_FORMAT(h.closes_at, '%H:%i') AS closes_at
        FROM laboratory_hours h
       ORDER BY h.laboratory_id, h.weekday, h.opens_at, h.id
       LIMIT 100000
      """)
  List<HoursRow> list();
}
