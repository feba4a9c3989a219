package mx.trazo.access;

import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where shared stations are kept. */
@Unscoped("who acts is found out here; a station says of which facility it is")
public interface StationStore {
  /** Adds a station. */
  void add(Station station);

  /** The station, ended or not. */
  Optional<Station> find(String tokenHash);

  /** Notes who is there now. */
  void hold(String tokenHash, AccountId holder);

  /** Ends a station; false when there was none or it had already ended. */
  boolean end(String tokenHash, Instant at);

  /** Forgets stations whose end lies before; answers how many. */
  int forgetBefore(Instant end);
}
