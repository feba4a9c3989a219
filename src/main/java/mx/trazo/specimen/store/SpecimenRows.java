package mx.trazo.specimen.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SpecimenRows extends GenericRepository<SpecimenRow, String> {

  void saveAll(Iterable<SpecimenRow> rows);

  @Query(
      """
      SELECT s.id, s.order_id, s.facility_id, s.origin_id, s.laboratory_id, s.parent_id, s.kind,
             s.form_code, s.label_number, s.designation, s.stain, s.body_site, s.collected_at,
             s.fixed_at, s.fixation_ended_at, s.fixative, s.decalcified, s.anticoagulant,
             s.volume_ml, s.volume_scale, s.sectioned_on, s.method, s.sent, s.best_until, s.viable_until, s.registered_at
        FROM specimen s
       WHERE s.id IN (:ids)
         AND (s.origin_id = :scope OR s.laboratory_id = :scope OR s.facility_id = :scope)
       ORDER BY s.designation, s.id
       LIMIT 1000
      """)
  List<SpecimenRow> list(List<String> ids, String scope);

  @Query(
      """
      SELECT s.id, s.order_id, s.facility_id, s.origin_id, s.laboratory_id, s.parent_id, s.kind,
             s.form_code, s.label_number, s.designation, s.stain, s.body_site, s.collected_at,
             s.fixed_at, s.fixation_ended_at, s.fixative, s.decalcified, s.anticoagulant,
             s.volume_ml, s.volume_scale, s.sectioned_on, s.method, s.sent, s.best_until, s.viable_until, s.registered_at
        FROM specimen s
       WHERE s.label_number = :label
         AND (s.origin_id = :scope OR s.laboratory_id = :scope OR s.facility_id = :scope)
      """)
  Optional<SpecimenRow> findByLabel(String label, String scope);

  @Query(
      """
      SELECT s.id, s.order_id, s.facility_id, s.origin_id, s.laboratory_id, s.parent_id, s.kind,
             s.form_code, s.label_number, s.designation, s.stain, s.body_site, s.collected_at,
             s.fixed_at, s.fixation_ended_at, s.fixative, s.decalcified, s.anticoagulant,
             s.volume_ml, s.volume_scale, s.sectioned_on, s.method, s.sent, s.best_until, s.viable_until, s.registered_at
        FROM specimen s
       WHERE s.order_id = :order
         AND (s.origin_id = :scope OR s.laboratory_id = :scope OR s.facility_id = :scope)
       ORDER BY s.designation, s.id
       LIMIT 1000
      """)
  List<SpecimenRow> listOf(String order, String scope);

  @Query(
      """
      SELECT s.id, s.order_id, s.facility_id, s.origin_id, s.laboratory_id, s.parent_id, s.kind,
             s.form_code, s.label_number, s.designation, s.stain, s.body_site, s.collected_at,
             s.fixed_at, s.fixation_ended_at, s.fixative, s.decalcified, s.anticoagulant,
             s.volume_ml, s.volume_scale, s.sectioned_on, s.method, s.sent, s.best_until, s.viable_until, s.registered_at
        FROM specimen s
       WHERE s.order_id IN (:orders)
         AND s.sent = 1
         AND (s.origin_id = :scope OR s.laboratory_id = :scope OR s.facility_id = :scope)
       ORDER BY s.order_id, s.designation
       LIMIT 10000
      """)
  List<SpecimenRow> listSent(List<String> orders, String scope);

  @Query(
      """
      SELECT COUNT(*)
        FROM specimen s
       WHERE s.parent_id = :parent
         AND (s.origin_id = :scope OR s.laboratory_id = :scope OR s.facility_id = :scope)
      """)
  int countChildren(String parent, String scope);

  @Query(
      """
      UPDATE specimen
         SET collected_at = :collectedAt, best_until = :bestUntil, viable_until = :viableUntil
       WHERE id = :id
         AND collected_at IS NULL
         AND origin_id = :scope
      """)
  int setCollected(
      String id,
      Instant collectedAt,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil,
      String scope);

  @Query(
      """
      UPDATE specimen
         SET fixed_at = COALESCE(fixed_at, :fixedAt),
             fixation_ended_at = COALESCE(fixation_ended_at, :endedAt),
             fixative = COALESCE(fixative, :fixative),
             decalcified = CASE decalcified WHEN 'UNKNOWN' THEN :decalcified ELSE decalcified END
       WHERE id = :id
         AND origin_id = :scope
      """)
  int setFixation(
      String id,
      @Nullable Instant fixedAt,
      @Nullable Instant endedAt,
      @Nullable String fixative,
      String decalcified,
      String scope);

  @Query(
      """
      UPDATE specimen
         SET anticoagulant = :became, best_until = :bestUntil, viable_until = :viableUntil
       WHERE id = :id
         AND anticoagulant = :was
         AND origin_id = :scope
      """)
  int setAnticoagulant(
      String id,
      String was,
      String became,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil,
      String scope);
}
