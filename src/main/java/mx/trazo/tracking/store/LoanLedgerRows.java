package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loans with where each block is: every row is found by a key of the loan it belongs to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LoanLedgerRows extends GenericRepository<WorkLineRow, String> {
  /** What is read of each loan, whichever loans are asked for. */
  String LOANS =
      """
      SELECT l.container_id, l.order_id, l.hospital_id, l.laboratory_id, l.since, l.released_at,
             l.due_on, l.ended_at, c.label_number, c.state, s.designation, a.number AS accession,
             r.id AS rack_id, r.location AS rack_location, r.name AS rack_name, p.row_no,
             p.column_no, b.id AS box_id, b.box_code, b.receiver_id AS box_receiver,
             (SELECT t.name
                FROM work_step d
                JOIN processing_step t ON t.code = d.step_code
               WHERE d.container_id = l.container_id
               ORDER BY d.done_at DESC, d.id DESC
               LIMIT 1) AS last_step,
             (SELECT COUNT(*)
                FROM work_item w
               WHERE w.order_id = l.order_id
                 AND w.state = 'OPEN') AS at_bench,
             (SELECT COUNT(*)
                FROM work_item w
               WHERE w.order_id = l.order_id
                 AND w.state = 'AT_READING') AS at_reading,
             (SELECT COUNT(*)
                FROM report e
               WHERE e.order_id = l.order_id
                 AND e.stage <> 'RELEASED') AS unsettled,
             q.id AS request_id, q.reason, q.asked_by, q.asker_name, q.asked_at, q.answer,
             q.answer_words, q.answered_by, q.answerer_name, q.answered_at
        FROM block_loan l
        JOIN container_custody c ON c.container_id = l.container_id
        JOIN specimen s ON s.id = l.container_id
        LEFT JOIN accession a ON a.order_id = l.order_id
        LEFT JOIN storage_slot p ON p.container_id = l.container_id
        LEFT JOIN storage_rack r ON r.id = p.rack_id
        LEFT JOIN shipment_item i ON i.inside_id = l.container_id
        LEFT JOIN shipment b ON b.id = i.shipment_id
        LEFT JOIN loan_request q ON q.id = l.request_id
      """;

  @Query(
      LOANS
          + """
           WHERE l.laboratory_id = :scope
             AND l.running = 1
           ORDER BY l.due_on, l.container_id
           LIMIT :limit
          """)
  List<LentRow> listAt(String scope, int limit);

  @Query(
      LOANS
          + """
           WHERE l.hospital_id = :hospital
             AND l.laboratory_id = :scope
             AND l.running = 1
           ORDER BY l.due_on, l.container_id
           LIMIT :limit
          """)
  List<LentRow> listAtOf(String scope, String hospital, int limit);

  @Query(
      LOANS
          + """
           WHERE l.hospital_id = :scope
             AND l.running = 1
           ORDER BY l.due_on, l.container_id
           LIMIT :limit
          """)
  List<LentRow> listOf(String scope, int limit);

  @Query(
      LOANS
          + """
           WHERE l.container_id = :container
             AND (l.laboratory_id = :scope OR l.hospital_id = :scope)
          """)
  Optional<LentRow> find(String container, String scope);

  @Query(
      """
      SELECT COUNT(*)
        FROM block_loan l
       WHERE l.laboratory_id = :scope
         AND l.running = 1
         AND l.due_on < :today
      """)
  long countOverdue(String scope, LocalDate today);

  @Query(
      """
      SELECT DISTINCT l.hospital_id
        FROM block_loan l
       WHERE l.laboratory_id = :scope
         AND l.running = 1
       ORDER BY l.hospital_id
       LIMIT 500
      """)
  List<String> listHospitals(String scope);
}
