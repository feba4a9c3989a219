package mx.trazo.loan.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LoanRows extends GenericRepository<LoanRow, String> {

  @Query(
      """
      INSERT INTO block_loan (container_id, order_id, hospital_id, laboratory_id, since,
          released_at, due_on, running)
      VALUES (:container, :order, :hospital, :laboratory, :since, :releasedAt, :dueOn, 1)
      ON DUPLICATE KEY UPDATE container_id = container_id
      """)
  int open(
      String container,
      String order,
      String hospital,
      String laboratory,
      Instant since,
      @Nullable Instant releasedAt,
      LocalDate dueOn);

  @Query(
      """
      SELECT l.container_id, l.order_id, l.hospital_id, l.laboratory_id, l.since, l.released_at,
             l.due_on, l.ended_at
        FROM block_loan l
       WHERE l.container_id = :container
         AND (l.laboratory_id = :scope OR l.hospital_id = :scope)
      """)
  Optional<LoanRow> find(String container, String scope);

  @Query(
      """
      SELECT l.container_id, l.order_id, l.hospital_id, l.laboratory_id, l.since, l.released_at,
             l.due_on, l.ended_at
        FROM block_loan l
       WHERE l.container_id = :container
         AND (l.laboratory_id = :scope OR l.hospital_id = :scope)
         FOR UPDATE
      """)
  Optional<LoanRow> lock(String container, String scope);

  @Query(
      """
      SELECT l.container_id, l.order_id, l.hospital_id, l.laboratory_id, l.since, l.released_at,
             l.due_on, l.ended_at
        FROM block_loan l
       WHERE l.order_id = :order
         AND l.laboratory_id = :scope
         AND l.running = 1
       ORDER BY l.container_id
       LIMIT 500
      """)
  List<LoanRow> listRunning(String order, String scope);

  @Query(
      """
      UPDATE block_loan
         SET released_at = :releasedAt, due_on = :dueOn
       WHERE container_id = :container
         AND laboratory_id = :scope
         AND running = 1
      """)
  int move(String container, @Nullable Instant releasedAt, LocalDate dueOn, String scope);

  @Query(
      """
      UPDATE block_loan
         SET ended_at = :at, running = NULL
       WHERE container_id = :container
         AND hospital_id = :scope
         AND running = 1
      """)
  int end(String container, Instant at, String scope);

  @Query(
      """
      INSERT INTO loan_request (id, container_id, reason, asked_by, asker_name, asked_at)
      VALUES (:id, :container, :reason, :by, :name, :at)
      """)
  int insertRequest(String id, String container, String reason, String by, String name, Instant at);

  @Query(
      """
      UPDATE block_loan
         SET request_id = :request
       WHERE container_id = :container
         AND hospital_id = :scope
         AND running = 1
      """)
  int point(String container, String request, String scope);

  @Query(
      """
      SELECT r.id, r.container_id, r.reason, r.asked_by, r.asker_name, r.asked_at, r.answer,
             r.answer_words, r.answered_by, r.answerer_name, r.answered_at
        FROM block_loan l
        JOIN loan_request r ON r.id = l.request_id
       WHERE l.container_id = :container
         AND (l.laboratory_id = :scope OR l.hospital_id = :scope)
      """)
  Optional<RequestRow> findRequest(String container, String scope);

  @Query(
      """
      UPDATE loan_request
         SET answer = :answer, answer_words = :words, answered_by = :by, answerer_name = :name,
             answered_at = :at
       WHERE id = :id
         AND answer IS NULL
         AND container_id IN (SELECT l.container_id
                                FROM block_loan l
                               WHERE l.laboratory_id = :scope)
      """)
  int answer(
      String id,
      String answer,
      @Nullable String words,
      String by,
      String name,
      Instant at,
      String scope);
}
