package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of the days on which laboratories differ from the law. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HolidayRows extends GenericRepository<HolidayRow, String> {
  @Query(
      """
      SELECT h.laboratory_id, h.holiday, h.closed, h.reason
        FROM laboratory_holiday h
       ORDER BY h.laboratory_id, h.holiday
       LIMIT 100000
      """)
  List<HolidayRow> list();
}
