package mx.trazo.patient.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.LikePattern;
import mx.trazo.kernel.PatientId;
import mx.trazo.network.MexicanState;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Identity;
import mx.trazo.patient.Nss;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientStore;
import mx.trazo.patient.PersonName;

/** Keeps patients in the database. */
@Singleton
class JdbcPatientStore implements PatientStore {
  private static final int MOST_IDS = 1000;

  private final PatientRows rows;
  private final NameWordRows words;

  JdbcPatientStore(PatientRows rows, NameWordRows words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public void insert(FacilityScope scope, Patient patient, AccountId by, Instant now) {
    Curp curp = patient.curp();
    Nss nss = patient.nss();
    MexicanState residence = patient.residenceState();
    PersonName name = patient.name();
    int inserted =
        rows.insert(
            patient.id().value(),
            scope.facility().value(),
            curp == null ? null : curp.text(),
            nss == null ? null : nss.text(),
            patient.recordNumber(),
            name.given(),
            name.firstSurname(),
            name.secondSurname(),
            name.surnameKey(),
            name.givenKey(),
            similarKey(name),
            patient.birthDate(),
            patient.sex().name(),
            patient.birthState(),
            residence == null ? null : residence.name(),
            patient.residenceMunicipality(),
            patient.externalRegistryId(),
            patient.version(),
            by.value(),
            now);
    if (inserted != 1) {
      throw new IllegalStateException("expected to write one patient, wrote " + inserted);
    }
    words.insertAll(
        name.words().stream()
            .map(word -> new NameWordRow(word, scope.facility().value(), patient.id().value()))
            .toList());
  }

  @Override
  public boolean claimCurp(FacilityScope scope, Curp curp) {
    return rows.claimCurp(scope.facility().value(), curp.text()) == 1;
  }

  @Override
  public Optional<Patient> find(FacilityScope scope, PatientId id) {
    return rows.find(scope.facility().value(), id.value()).map(PatientRow::toPatient);
  }

  @Override
  public Optional<Patient> findForUpdate(FacilityScope scope, PatientId id) {
    return rows.findForUpdate(scope.facility().value(), id.value()).map(PatientRow::toPatient);
  }

  @Override
  public List<Patient> listByIds(FacilityScope scope, Collection<PatientId> ids) {
    if (ids.size() > MOST_IDS) {
      throw new IllegalArgumentException("too many patients at once: " + ids.size());
    }
    return ids.isEmpty()
        ? List.of()
        : patients(
            rows.listByIds(scope.facility().value(), ids.stream().map(PatientId::value).toList()));
  }

  @Override
  public List<Patient> listAbsorbedBy(FacilityScope scope, PatientId survivor) {
    return patients(rows.listAbsorbedBy(scope.facility().value(), survivor.value()));
  }

  @Override
  public List<Patient> listByCurp(FacilityScope scope, Curp curp, int limit) {
    return patients(rows.listByCurp(scope.facility().value(), curp.text(), limit));
  }

  @Override
  public List<Patient> listByNss(FacilityScope scope, Nss nss, int limit) {
    return patients(rows.listByNss(scope.facility().value(), nss.text(), limit));
  }

  @Override
  public List<Patient> listByRecordNumber(FacilityScope scope, String recordNumber, int limit) {
    return patients(rows.listByRecordNumber(scope.facility().value(), recordNumber, limit));
  }

  @Override
  public List<Patient> listSimilar(FacilityScope scope, Identity identity, int limit) {
    return patients(
        rows.listSimilar(
            scope.facility().value(), identity.birthDate(), similarKey(identity.name()), limit));
  }

  @Override
  public List<Patient> listByName(FacilityScope scope, String folded, int limit) {
    String pattern = LikePattern.beginningWith(folded);
    List<String> words = PersonName.longestFirst(folded);
    String facility = scope.facility().value();
    Map<String, Patient> found = new LinkedHashMap<>();
    rows.listBySurname(facility, pattern, limit).forEach(r -> found.put(r.id(), r.toPatient()));
    rows.listByGiven(facility, pattern, limit).forEach(r -> found.put(r.id(), r.toPatient()));
    rows.listByWords(
            facility,
            LikePattern.beginningWith(words.getFirst()),
            words.size() > 1 ? LikePattern.wordBeginningWith(words.get(1)) : LikePattern.ANY,
            words.size() > 2 ? LikePattern.wordBeginningWith(words.get(2)) : LikePattern.ANY,
            limit)
        .forEach(r -> found.put(r.id(), r.toPatient()));
    return found.values().stream()
        .filter(patient -> patient.name().answersTo(folded))
        .sorted(
            Comparator.comparing((Patient p) -> p.name().surnameKey())
                .thenComparing(p -> p.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean updateMergedInto(FacilityScope scope, Patient changed) {
    PatientId into = changed.mergedInto();
    return rows.updateMergedInto(
            scope.facility().value(),
            changed.id().value(),
            changed.version() - 1,
            into == null ? null : into.value())
        == 1;
  }

  private static String similarKey(PersonName name) {
    return PersonName.fold(name.firstSurname() + " " + name.given());
  }

  private static List<Patient> patients(List<PatientRow> found) {
    return found.stream().map(PatientRow::toPatient).toList();
  }
}
