package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Ends a shared station: from then on the browser asks for a password again. */
@Singleton
public class CloseStation {
  private final AtStation atStation;
  private final KeepStation stations;
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Ends stations and the sessions at them. */
  CloseStation(AtStation atStation, KeepStation stations, AuditTrail trail, InstantSource clock) {
    this.atStation = atStation;
    this.stations = stations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Ends the station of the token; an unknown or ended one is left as it is.
   *
   * @param present whose session the browser has, or null
   */
  @Transactional
  public void close(@Nullable String stationToken, @Nullable Actor present) {
    Instant now = clock.instant();
    atStation
        .find(stationToken, now)
        .ifPresent(station -> {
          stations.end(station, now);
          trail.record(
              new AuditEntry(
                  now,
                  present == null ? null : present.account(),
                  station.facility(),
                  "CLOSE_STATION",
                  "STATION",
                  KeepStation.id(station),
                  AuditOutcome.OK,
                  null,
                  null,
                  null));
        });
  }
}
