package mx.trazo.reception.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRows extends GenericRepository<DecisionRow, String> {

  void save(DecisionRow row);

  @Query(
      """
      SELECT d.id, d.laboratory_id, d.container_id, d.order_id, d.decision, d.reason, d.note,
             d.decided_by, d.decider_name, d.decided_at
        FROM reception_decision d
        JOIN clinical_order o ON o.id = d.order_id
       WHERE d.order_id = :order
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
       ORDER BY d.decided_at, d.id
       LIMIT 1000
      """)
  List<DecisionRow> listOf(String order, String scope);

  @Query(
      """
      SELECT r.code, r.ordinal, r.name, r.hl7_code, r.rejects, r.concerns, r.needs_words
        FROM reception_reason r
       ORDER BY r.ordinal, r.code
       LIMIT 200
      """)
  List<ReasonRow> listReasons();

  @Query(
      """
      SELECT a.number
        FROM accession a
        JOIN clinical_order o ON o.id = a.order_id
       WHERE a.order_id = :order
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
      """)
  Optional<String> findAccession(String order, String scope);

  @Query(
      """
      INSERT INTO accession_counter (laboratory_id, year, last_number)
      VALUES (:laboratory, :year, 1)
      ON DUPLICATE KEY UPDATE last_number = last_number + 1
      """)
  int countUp(String laboratory, int year);

  @Query(
      """
      INSERT INTO accession_counter (laboratory_id, year, last_number)
      VALUES (:laboratory, :year, :number)
      ON DUPLICATE KEY UPDATE last_number = GREATEST(last_number, :number)
      """)
  int countTo(String laboratory, int year, int number);

  @Query(
      """
      SELECT COUNT(*)
        FROM accession a
       WHERE a.laboratory_id = :laboratory
         AND a.number = :number
      """)
  int countAccessions(String laboratory, String number);

  @Query(
      """
      SELECT c.last_number
        FROM accession_counter c
       WHERE c.laboratory_id = :laboratory
         AND c.year = :year
      """)
  int counted(String laboratory, int year);

  @Query(
      """
      INSERT INTO accession (order_id, laboratory_id, number, given_at)
      VALUES (:order, :laboratory, :number, :at)
      """)
  int insertAccession(String order, String laboratory, String number, Instant at);

  @Query(
      """
      INSERT INTO recollection (id, laboratory_id, hospital_id, rejected_id, order_id, asked_at)
      SELECT :id, :laboratory, o.facility_id, :rejected, o.id, :at
        FROM clinical_order o
       WHERE o.id = :order
      """)
  int insertRecollection(String id, String laboratory, String rejected, String order, Instant at);

  @Query(
      """
      SELECT r.rejected_id, r.order_id, r.asked_at
        FROM recollection r
        JOIN clinical_order o ON o.id = r.order_id
       WHERE r.hospital_id = :scope
         AND NOT EXISTS (SELECT 1 FROM clinical_order n WHERE n.replaces_id = o.id)
         AND NOT EXISTS (SELECT 1 FROM recollection_decline d WHERE d.rejected_id = r.rejected_id)
       ORDER BY r.asked_at, r.id
       LIMIT :limit
      """)
  List<RecollectionRow> listOpenRecollections(String scope, int limit);

  @Query(
      """
      INSERT INTO recollection_decline
             (rejected_id, order_id, declined_by, decliner_name, declined_at)
      SELECT r.rejected_id, r.order_id, :by, :name, :at
        FROM recollection r
        JOIN clinical_order o ON o.id = r.order_id
       WHERE r.rejected_id = :rejected
         AND o.facility_id = :scope
      ON DUPLICATE KEY UPDATE declined_at = recollection_decline.declined_at
      """)
  int insertDecline(String scope, String rejected, String by, String name, Instant at);

  @Query(
      """
      SELECT d.rejected_id, d.decliner_name, d.declined_at
        FROM recollection_decline d
        JOIN clinical_order o ON o.id = d.order_id
       WHERE d.order_id = :order
         AND o.facility_id = :scope
       ORDER BY d.declined_at, d.rejected_id
       LIMIT 200
      """)
  List<RecollectionDeclineRow> listDeclines(String order, String scope);
}
