package mx.trazo.patient;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;

/** Patients kept in memory; one thread at a time. */
public final class MemoryPatientStore implements PatientStore {
  private final Map<String, Patient> byId = new TreeMap<>();
  private final Set<List<Object>> claims = new HashSet<>();

  @Override
  public void insert(FacilityScope scope, Patient patient, AccountId by, Instant now) {
    if (!patient.facility().equals(scope.facility())
        || byId.putIfAbsent(patient.id().value(), patient) != null) {
      throw new IllegalStateException("cannot insert " + patient.id());
    }
  }

  @Override
  public boolean claimCurp(FacilityScope scope, Curp curp) {
    return claims.add(List.of(scope, curp));
  }

  @Override
  public Optional<Patient> find(FacilityScope scope, PatientId id) {
    return Optional.ofNullable(byId.get(id.value()))
        .filter(p -> p.facility().equals(scope.facility()));
  }

  @Override
  public Optional<Patient> findForUpdate(FacilityScope scope, PatientId id) {
    return find(scope, id);
  }

  @Override
  public List<Patient> listByIds(FacilityScope scope, Collection<PatientId> ids) {
    return all(scope, p -> ids.contains(p.id())).toList();
  }

  @Override
  public List<Patient> listAbsorbedBy(FacilityScope scope, PatientId survivor) {
    return all(scope, p -> survivor.equals(p.mergedInto())).toList();
  }

  @Override
  public List<Patient> listByCurp(FacilityScope scope, Curp curp, int limit) {
    return standing(scope, p -> curp.equals(p.curp()), limit);
  }

  @Override
  public List<Patient> listByNss(FacilityScope scope, Nss nss, int limit) {
    return standing(scope, p -> nss.equals(p.nss()), limit);
  }

  @Override
  public List<Patient> listByRecordNumber(FacilityScope scope, String recordNumber, int limit) {
    return standing(scope, p -> recordNumber.equals(p.recordNumber()), limit);
  }

  @Override
  public List<Patient> listSimilar(FacilityScope scope, Identity identity, int limit) {
    String key = similar(identity.name());
    return standing(
        scope,
        p -> p.birthDate().equals(identity.birthDate()) && similar(p.name()).equals(key),
        limit);
  }

  @Override
  public List<Patient> listByName(FacilityScope scope, String folded, int limit) {
    return all(scope, p -> p.mergedInto() == null && p.name().answersTo(folded))
        .sorted(Comparator.comparing((Patient p) -> p.name().surnameKey()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean updateMergedInto(FacilityScope scope, Patient changed) {
    Optional<Patient> now =
        find(scope, changed.id()).filter(p -> p.version() == changed.version() - 1);
    now.ifPresent(p -> byId.put(p.id().value(), changed));
    return now.isPresent();
  }

  private List<Patient> standing(FacilityScope scope, Predicate<Patient> wanted, int limit) {
    return all(scope, wanted.and(p -> Objects.isNull(p.mergedInto()))).limit(limit).toList();
  }

  private java.util.stream.Stream<Patient> all(FacilityScope scope, Predicate<Patient> wanted) {
    return byId.values().stream().filter(p -> p.facility().equals(scope.facility())).filter(wanted);
  }

  private static String similar(PersonName name) {
    return PersonName.fold(name.firstSurname() + " " + name.given());
  }
}
