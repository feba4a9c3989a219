package mx.trazo.order.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/**
 * Ordered tests, newest first. Each statement walks one index backwards from a place in it: that of
 * the hospital, of the laboratory or of the patient; the other conditions sift what it passes. A
 * list of which nothing is asked comes with its switch on and one word that no row has. Times are
 * written out in UTC, because a moment is bound as a type that ends in 2038.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TestSearchRows extends GenericRepository<OrderedTestRow, String> {
  /** What is asked of the rows that an index gives. */
  String SIFTED =
      """
         AND o.registered_at >= :from
         AND o.registered_at <= :until
         AND NOT (o.registered_at >= :holeFrom AND o.registered_at < :holeUntil)
         AND (:anyCode = 1 OR t.test_code IN (:codes))
         AND t.test_code NOT IN (:notCodes)
         AND (:anyPriority = 1 OR o.priority IN (:priorities))
         AND (:placer = 'ANY' OR (:placer = 'YES') = (o.placer_number IS NOT NULL))
         AND (:replaced = 'ANY' OR (:replaced = 'YES') = (o.replaces_id IS NOT NULL))
      """;

  /**
   * From the order of a place on. Only the order's columns are in the index, so only they are
   * ordered by: with a column of the tests the whole store would be sorted for each page. Which
   * tests of the first order were shown before, and how those of one order follow each other, is
   * left to whoever reads the rows.
   */
  String FROM_ORDER_ON =
      """
         AND (o.registered_at < :until OR o.id <= :order)
       ORDER BY o.registered_at DESC, o.id DESC
       LIMIT :limit
      """;

  /** What stands after a place, in order. */
  String PAGE =
      """
         AND (o.registered_at < :until OR o.id < :order OR (o.id = :order AND t.id < :test))
       ORDER BY o.registered_at DESC, o.id DESC, t.id DESC
       LIMIT :limit
      """;

  @Query(
      """
      SELECT STRAIGHT_JOIN o.registered_at, o.id AS order_id, t.id AS test_id
        FROM clinical_order o FORCE INDEX (ix_clinical_order_facility)
        JOIN ordered_test t ON t.order_id = o.id
       WHERE o.facility_id = :scope
      """
          + SIFTED
          + FROM_ORDER_ON)
  List<FoundRow> listAsked(
      String scope,
      String from,
      String until,
      String order,
      String holeFrom,
      String holeUntil,
      int anyCode,
      List<String> codes,
      List<String> notCodes,
      int anyPriority,
      List<String> priorities,
      String placer,
      String replaced,
      int limit);

  @Query(
      """
      SELECT STRAIGHT_JOIN o.registered_at, o.id AS order_id, t.id AS test_id
        FROM clinical_order o FORCE INDEX (ix_clinical_order_laboratory)
        JOIN ordered_test t ON t.order_id = o.id
       WHERE o.laboratory_id = :scope
         AND o.facility_id <> :scope
      """
          + SIFTED
          + FROM_ORDER_ON)
  List<FoundRow> listPerformed(
      String scope,
      String from,
      String until,
      String order,
      String holeFrom,
      String holeUntil,
      int anyCode,
      List<String> codes,
      List<String> notCodes,
      int anyPriority,
      List<String> priorities,
      String placer,
      String replaced,
      int limit);

  @Query(
      """
      SELECT o.registered_at, o.id AS order_id, t.id AS test_id
        FROM clinical_order o
        JOIN ordered_test t ON t.order_id = o.id
       WHERE o.patient_id IN (:patients)
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
      """
          + SIFTED
          + PAGE)
  List<FoundRow> listOfPatients(
      String scope,
      List<String> patients,
      String from,
      String until,
      String order,
      String test,
      String holeFrom,
      String holeUntil,
      int anyCode,
      List<String> codes,
      List<String> notCodes,
      int anyPriority,
      List<String> priorities,
      String placer,
      String replaced,
      int limit);

  @Query(
      """
      SELECT COUNT(*)
        FROM clinical_order o
        JOIN ordered_test t ON t.order_id = o.id
       WHERE o.facility_id = :scope
      """
          + SIFTED)
  long countAsked(
      String scope,
      String from,
      String until,
      String holeFrom,
      String holeUntil,
      int anyCode,
      List<String> codes,
      List<String> notCodes,
      int anyPriority,
      List<String> priorities,
      String placer,
      String replaced);

  @Query(
      """
      SELECT COUNT(*)
        FROM clinical_order o
        JOIN ordered_test t ON t.order_id = o.id
       WHERE o.laboratory_id = :scope
         AND o.facility_id <> :scope
      """
          + SIFTED)
  long countPerformed(
      String scope,
      String from,
      String until,
      String holeFrom,
      String holeUntil,
      int anyCode,
      List<String> codes,
      List<String> notCodes,
      int anyPriority,
      List<String> priorities,
      String placer,
      String replaced);

  @Query(
      """
      SELECT COUNT(*)
        FROM clinical_order o
        JOIN ordered_test t ON t.order_id = o.id
       WHERE o.patient_id IN (:patients)
         AND (o.facility_id = :scope OR o.laboratory_id = :scope)
      """
          + SIFTED)
  long countOfPatients(
      String scope,
      List<String> patients,
      String from,
      String until,
      String holeFrom,
      String holeUntil,
      int anyCode,
      List<String> codes,
      List<String> notCodes,
      int anyPriority,
      List<String> priorities,
      String placer,
      String replaced);

  /** A test in its place. */
  @Introspected
  record FoundRow(Instant registeredAt, String orderId, String testId) {}
}
