package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of the codes of facilities. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FacilityCodeRows extends GenericRepository<FacilityCodeRow, String> {
  @Query(
      """
      SELECT c.code, c.facility_id, c.scheme, c.preferred, c.valid_from, c.valid_to
        FROM facility_code c
       ORDER BY c.facility_id, c.preferred DESC, c.code
       LIMIT 200000
      """)
  List<FacilityCodeRow> list();

  @Query(
      """
      SELECT COUNT(*)
        FROM facility_code c
       WHERE c.code = :code
      """)
  long countByCode(String code);

  @Query(
      """
      INSERT INTO facility_code
        (code, facility_id, scheme, preferred, valid_from, valid_to, registered_by, registered_at)
      VALUES
        (:code, :facilityId, :scheme, :preferred, :validFrom, :validTo, :by, :now)
      """)
  int insert(
      String code,
      String facilityId,
      String scheme,
      boolean preferred,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      String by,
      Instant now);
}
