package mx.trazo.network;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Unscoped;
import org.jspecify.annotations.Nullable;

/** Where the network's catalogue is kept. Reads go through {@link Catalogue}, which caches it. */
@Unscoped("a public catalogue: institutions, facilities, agreements, tests and calendars")
public interface NetworkStore {
  /** Reads the whole catalogue as last committed, or as this transaction sees it. */
  CatalogueData load();

  /** Whether a facility has or had the code, upper case. */
  boolean codeTaken(String code);

  /** A number that grows with every change, so that other nodes notice it. */
  long revision();

  /** Adds a facility with its codes and counts the change. */
  void insertFacility(Facility facility, AccountId by, Instant now);

  /** Writes a facility's telephone, null for none, and counts the change. */
  void updatePhone(FacilityId facility, @Nullable String phone);

  /** Adds one code to a facility and counts the change. */
  void insertFacilityCode(Facility facility, FacilityCode code, AccountId by, Instant now);

  /**
   * Writes an agreement's status, dates and setting when its version is still {@code
   * changed.version() - 1}, with a row that says who changed it from what and why.
   *
   * @return false when somebody else changed it meanwhile; nothing is written then
   */
  boolean updateAgreement(
      Agreement before,
      Agreement changed,
      String changeId,
      String reason,
      AccountId by,
      Instant now);
}
