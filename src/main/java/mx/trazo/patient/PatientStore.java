package mx.trazo.patient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;

/**
 * Where patients are kept. The scope is the facility whose record it is: a laboratory that found an
 * order addressed to it reads the order's patient with the scope of the order's facility.
 */
public interface PatientStore {
  /** Adds a record of the scope's facility. */
  void insert(FacilityScope scope, Patient patient, AccountId by, Instant now);

  /**
   * Takes a CURP for a first record in the facility, so that two registrations at once do not both
   * make one.
   *
   * @return false when somebody took it before, perhaps a moment ago
   */
  boolean claimCurp(FacilityScope scope, Curp curp);

  /** A record of the facility, absorbed or not. */
  Optional<Patient> find(FacilityScope scope, PatientId id);

  /** A record of the facility, locked until the transaction ends. */
  Optional<Patient> findForUpdate(FacilityScope scope, PatientId id);

  /** Those of the ids that are records of the facility, by id; at most 1,000 ids. */
  List<Patient> listByIds(FacilityScope scope, Collection<PatientId> ids);

  /** The records merged directly into one, by id. */
  List<Patient> listAbsorbedBy(FacilityScope scope, PatientId survivor);

  /** The facility's records with a CURP that are not absorbed, oldest first; sees other commits. */
  List<Patient> listByCurp(FacilityScope scope, Curp curp, int limit);

  /** The facility's records with an NSS that are not absorbed, oldest first. */
  List<Patient> listByNss(FacilityScope scope, Nss nss, int limit);

  /** The facility's records with the hospital's own number that are not absorbed, oldest first. */
  List<Patient> listByRecordNumber(FacilityScope scope, String recordNumber, int limit);

  /**
   * The facility's records that are not absorbed with the same birth date and the same folded first
   * surname and given name, oldest first; {@link MatchRules} judges them.
   */
  List<Patient> listSimilar(FacilityScope scope, Identity identity, int limit);

  /**
   * The facility's records that are not absorbed and have every word typed, or one that begins so,
   * in whatever order, by surname key and id.
   *
   * @param folded see {@link PersonName#fold}
   */
  List<Patient> listByName(FacilityScope scope, String folded, int limit);

  /**
   * Writes where a record is merged into, when its version is still {@code changed.version() - 1}.
   *
   * @return false when somebody else changed it meanwhile
   */
  boolean updateMergedInto(FacilityScope scope, Patient changed);
}
