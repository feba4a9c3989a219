package mx.trazo.tracking.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Cases of a laboratory: which ones a text names, and what is shown of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseSearchRows extends GenericRepository<ProgressRow, String> {

  @Query(
      """
      SELECT o.id
        FROM accession a
        JOIN clinical_order o ON o.id = a.order_id
       WHERE a.laboratory_id = :scope
         AND a.number LIKE :pattern
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByAccession(String scope, String pattern, int limit);

  @Query(
      """
      SELECT o.id
        FROM clinical_order o
       WHERE o.laboratory_id = :scope
         AND o.placer_number = :number
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByPlacerNumber(String scope, String number, int limit);

  @Query(
      """
      SELECT o.id
        FROM patient p
        JOIN clinical_order o ON o.patient_id = p.id
       WHERE p.curp = :curp
         AND o.laboratory_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByCurp(String scope, String curp, int limit);

  @Query(
      """
      SELECT o.id
        FROM patient p
        JOIN clinical_order o ON o.patient_id = p.id
       WHERE p.nss = :nss
         AND o.laboratory_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByNss(String scope, String nss, int limit);

  @Query(
      """
      SELECT o.id
        FROM patient p
        JOIN clinical_order o ON o.patient_id = p.id
       WHERE p.surname_key LIKE :pattern
         AND o.laboratory_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listBySurname(String scope, String pattern, int limit);

  @Query(
      """
      SELECT o.id
        FROM patient p
        JOIN clinical_order o ON o.patient_id = p.id
       WHERE p.given_key LIKE :pattern
         AND o.laboratory_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByGiven(String scope, String pattern, int limit);

  @Query(
      """
      SELECT o.id
        FROM patient_name_word w
        JOIN patient p ON p.id = w.patient_id
        JOIN clinical_order o ON o.patient_id = p.id
       WHERE w.word LIKE :first
         AND CONCAT(' ', p.surname_key) LIKE :second
         AND CONCAT(' ', p.surname_key) LIKE :third
         AND o.laboratory_id = :scope
       GROUP BY o.id, o.registered_at
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<String> listByWords(String scope, String first, String second, String third, int limit);

  @Query(
      """
      SELECT o.id AS order_id, a.number AS accession, o.facility_id, p.given_name, p.first_surname,
             p.second_surname, p.birth_date,
             (SELECT GROUP_CONCAT(t.test_code ORDER BY t.ordinal)
                FROM ordered_test t
               WHERE t.order_id = o.id) AS test_codes,
             (SELECT s.id
                FROM specimen s
               WHERE s.order_id = o.id
               ORDER BY s.sent DESC, s.id
               LIMIT 1) AS first_container,
             o.registered_at
        FROM clinical_order o
        JOIN patient p ON p.id = o.patient_id
        LEFT JOIN accession a ON a.order_id = o.id
       WHERE o.id IN (:orders)
         AND o.laboratory_id = :scope
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT 200
      """)
  List<FoundCaseRow> list(String scope, List<String> orders);
}
