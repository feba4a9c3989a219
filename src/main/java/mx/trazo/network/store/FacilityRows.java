package mx.trazo.network.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of facilities. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FacilityRows extends GenericRepository<FacilityRow, String> {
  @Query(
      """
      SELECT f.id, f.institution_id, f.name, f.short_name, f.kind, f.level_of_care, f.state_code,
             f.municipality, f.zone_id, f.phone, f.active
        FROM facility f
       ORDER BY f.short_name, f.id
       LIMIT 50000
      """)
  List<FacilityRow> list();

  @Query(
      """
      INSERT INTO facility
        (id, institution_id, name, short_name, kind, level_of_care, state_code, municipality,
         zone_id, phone, active, registered_by, registered_at)
      VALUES
        (:id, :institutionId, :name, :shortName, :kind, :level, :state, :municipality, :zone,
         :phone, :active, :by, :now)
      """)
  int insert(
      String id,
      String institutionId,
      String name,
      String shortName,
      String kind,
      String level,
      String state,
      String municipality,
      String zone,
      @Nullable String phone,
      boolean active,
      String by,
      Instant now);

  @Query(
      """
      UPDATE facility
         SET phone = :phone
       WHERE id = :id
      """)
  int updatePhone(String id, @Nullable String phone);
}
