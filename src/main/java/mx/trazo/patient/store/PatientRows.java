package mx.trazo.patient.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of patients. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PatientRows extends GenericRepository<PatientRow, String> {
  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.id = :id
       LIMIT 1
      """)
  Optional<PatientRow> find(String scope, String id);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.id = :id
       LIMIT 1
         FOR UPDATE
      """)
  Optional<PatientRow> findForUpdate(String scope, String id);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.id IN (:ids)
       ORDER BY p.id
       LIMIT 1000
      """)
  List<PatientRow> listByIds(String scope, List<String> ids);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.merged_into = :survivor
       ORDER BY p.id
       LIMIT 1000
      """)
  List<PatientRow> listAbsorbedBy(String scope, String survivor);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.curp = :curp
         AND p.merged_into IS NULL
       ORDER BY p.id
       LIMIT :limit
      """)
  List<PatientRow> listByCurp(String scope, String curp, int limit);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.nss = :nss
         AND p.merged_into IS NULL
       ORDER BY p.id
       LIMIT :limit
      """)
  List<PatientRow> listByNss(String scope, String nss, int limit);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.record_number = :recordNumber
         AND p.merged_into IS NULL
       ORDER BY p.id
       LIMIT :limit
      """)
  List<PatientRow> listByRecordNumber(String scope, String recordNumber, int limit);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.birth_date = :birthDate
         AND p.similar_key = :similarKey
         AND p.merged_into IS NULL
       ORDER BY p.id
       LIMIT :limit
      """)
  List<PatientRow> listSimilar(String scope, LocalDate birthDate, String similarKey, int limit);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.surname_key LIKE :pattern
         AND p.merged_into IS NULL
       ORDER BY p.surname_key, p.id
       LIMIT :limit
      """)
  List<PatientRow> listBySurname(String scope, String pattern, int limit);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient p
       WHERE p.facility_id = :scope
         AND p.given_key LIKE :pattern
         AND p.merged_into IS NULL
       ORDER BY p.given_key, p.id
       LIMIT :limit
      """)
  List<PatientRow> listByGiven(String scope, String pattern, int limit);

  @Query(
      """
      SELECT p.id, p.facility_id, p.curp, p.nss, p.record_number, p.given_name, p.first_surname,
             p.second_surname, p.birth_date, p.sex, p.birth_state, p.residence_state,
             p.residence_municipality, p.external_registry_id, p.merged_into, p.version
        FROM patient_name_word w
        JOIN patient p ON p.id = w.patient_id
       WHERE w.facility_id = :scope
         AND w.word LIKE :first
         AND CONCAT(' ', p.surname_key) LIKE :second
         AND CONCAT(' ', p.surname_key) LIKE :third
         AND p.merged_into IS NULL
       GROUP BY p.id
       ORDER BY p.surname_key, p.id
       LIMIT :limit
      """)
  List<PatientRow> listByWords(String scope, String first, String second, String third, int limit);

  @Query(
      """
      INSERT INTO patient
        (id, facility_id, curp, nss, record_number, given_name, first_surname, second_surname,
         surname_key, given_key, similar_key, birth_date, sex, birth_state, residence_state,
         residence_municipality, external_registry_id, merged_into, version, registered_by,
         registered_at)
      VALUES
        (:id, :facilityId, :curp, :nss, :recordNumber, :givenName, :firstSurname, :secondSurname,
         :surnameKey, :givenKey, :similarKey, :birthDate, :sex, :birthState, :residenceState,
         :residenceMunicipality, :externalRegistryId, NULL, :version, :by, :now)
      """)
  int insert(
      String id,
      String facilityId,
      @Nullable String curp,
      @Nullable String nss,
      @Nullable String recordNumber,
      String givenName,
      String firstSurname,
      @Nullable String secondSurname,
      String surnameKey,
      String givenKey,
      String similarKey,
      LocalDate birthDate,
      String sex,
      @Nullable String birthState,
      @Nullable String residenceState,
      @Nullable String residenceMunicipality,
      @Nullable String externalRegistryId,
      long version,
      String by,
      Instant now);

  @Query(
      """
      INSERT IGNORE INTO patient_curp (facility_id, curp)
      VALUES (:scope, :curp)
      """)
  int claimCurp(String scope, String curp);

  @Query(
      """
      UPDATE patient
         SET merged_into = :mergedInto, version = version + 1
       WHERE facility_id = :scope
         AND id = :id
         AND version = :asRead
      """)
  int updateMergedInto(String scope, String id, long asRead, @Nullable String mergedInto);
}
