package mx.trazo.order.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, String> {

  void save(OrderRow row);

  @Query(
      """
      SELECT o.id, o.facility_id, o.laboratory_id, o.patient_id, o.agreement_id,
             o.agreement_standing, o.client_key, o.content_hash, o.source, o.placer_number, o.reason,
             o.priority, o.physician, o.diagnosis_code, o.bi_rads, o.body_site, o.laterality, o.neoadjuvant,
             o.question, o.replaces_id, o.registered_by, o.registered_at
        FROM clinical_order o
       WHERE o.id = :id
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
      """)
  Optional<OrderRow> find(String id, String scope);

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
       WHERE o.id = :id
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
         FOR UPDATE
      """)
  Optional<String> lock(String id, String scope);

  @Query(
      """
      SELECT o.id, o.facility_id, o.laboratory_id, o.patient_id, o.agreement_id,
             o.agreement_standing, o.client_key, o.content_hash, o.source, o.placer_number, o.reason,
             o.priority, o.physician, o.diagnosis_code, o.bi_rads, o.body_site, o.laterality, o.neoadjuvant,
             o.question, o.replaces_id, o.registered_by, o.registered_at
        FROM clinical_order o
       WHERE o.facility_id = :scope
         AND o.client_key = :clientKey
      """)
  Optional<OrderRow> findByClientKey(String scope, String clientKey);

  @Query(
      """
      SELECT o.id, o.facility_id, o.laboratory_id, o.patient_id, o.agreement_id,
             o.agreement_standing, o.client_key, o.content_hash, o.source, o.placer_number, o.reason,
             o.priority, o.physician, o.diagnosis_code, o.bi_rads, o.body_site, o.laterality, o.neoadjuvant,
             o.question, o.replaces_id, o.registered_by, o.registered_at
        FROM clinical_order o
       WHERE o.facility_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<OrderRow> listNewest(String scope, int limit);

  @Query(
      """
      SELECT o.id, o.facility_id, o.laboratory_id, o.patient_id, o.agreement_id,
             o.agreement_standing, o.client_key, o.content_hash, o.source, o.placer_number, o.reason,
             o.priority, o.physician, o.diagnosis_code, o.bi_rads, o.body_site, o.laterality, o.neoadjuvant,
             o.question, o.replaces_id, o.registered_by, o.registered_at
        FROM clinical_order o
       WHERE o.id IN (:ids)
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT 1000
      """)
  List<OrderRow> listByIds(List<String> ids, String scope);

  @Query(
      """
      SELECT o.id, o.facility_id, o.laboratory_id, o.patient_id, o.agreement_id,
             o.agreement_standing, o.client_key, o.content_hash, o.source, o.placer_number, o.reason,
             o.priority, o.physician, o.diagnosis_code, o.bi_rads, o.body_site, o.laterality, o.neoadjuvant,
             o.question, o.replaces_id, o.registered_by, o.registered_at
        FROM clinical_order o
       WHERE o.replaces_id = :replaced
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY o.registered_at, o.id
       LIMIT 20
      """)
  List<OrderRow> listReplacing(String replaced, String scope);

  @Query(
      """
      SELECT o.facility_id
        FROM clinical_order o
       WHERE o.patient_id = :patient
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY o.registered_at, o.id
       LIMIT 1
      """)
  Optional<String> findKeeperOf(String patient, String scope);
}
