package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens and ends shared stations, inside the caller's transaction. */
@Singleton
class KeepStation {
  /** A session at no station. */
  static final Place NOWHERE = new Place(null, null, Instant.MAX);

  private final StationStore stations;
  private final SessionStore sessions;
  private final SessionMemory memory;
  private final AuditTrail trail;

  KeepStation(
      StationStore stations, SessionStore sessions, SessionMemory memory, AuditTrail trail) {
    this.stations = stations;
    this.sessions = sessions;
    this.memory = memory;
    this.trail = trail;
  }

  /**
   * Where a session is.
   *
   * @param station its hash, or null
   * @param freshToken for the cookie when the station has just opened, or null
   * @param endsAt when the station does
   */
  record Place(@Nullable String station, @Nullable String freshToken, Instant endsAt) {}

  /**
   * Where somebody is who signs in with a password: who works at stations opens one, in place of
   * the former; anybody else of its facility is at the station that the browser was before.
   */
  @Transactional
  Place settle(Account account, @Nullable String formerToken, Instant now) {
    Optional<Station> former =
        formerToken == null || !SecretToken.looksRight(formerToken)
            ? Optional.empty()
            : stations
                .find(SecretToken.sha256(formerToken))
                .filter(station -> station.isOpenAt(now));
    if (StationRule.isFor(account.roles())) {
      former.ifPresent(station -> end(station, now));
      String token = SecretToken.fresh();
      Station station = Station.open(token, account, now);
      stations.add(station);
      trail.record(AuditEntry.done(now, account.actor(), "OPEN_STATION", "STATION", id(station)));
      return new Place(station.tokenHash(), token, station.expiresAt());
    }
    return former
        .filter(station -> station.facility().equals(account.facility()))
        .map(station -> {
          hold(station, account);
          return new Place(station.tokenHash(), null, station.expiresAt());
        })
        .orElse(NOWHERE);
  }

  /** Notes who is there now. */
  @Transactional
  void hold(Station station, Account account) {
    stations.hold(station.tokenHash(), account.id());
  }

  /** Ends a station and the sessions at it. */
  @Transactional
  void end(Station station, Instant now) {
    stations.end(station.tokenHash(), now);
    sessions.endAt(station.tokenHash(), now);
    memory.sessions.endWhere(session -> station.tokenHash().equals(session.station()), "", now);
  }

  /** What the audit trail calls a station: the beginning of its hash. */
  static String id(Station station) {
    return station.tokenHash().substring(0, 16);
  }
}
