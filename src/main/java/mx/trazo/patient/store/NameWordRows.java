package mx.trazo.patient.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The words by which patients are found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NameWordRows extends GenericRepository<NameWordRow, String> {
  // IGNORE: a name may have a word twice.
  @Query(
      """
      INSERT IGNORE INTO patient_name_word (facility_id, word, patient_id)
      VALUES (:facilityId, :word, :patientId)
      """)
  void insertAll(Iterable<NameWordRow> rows);
}
