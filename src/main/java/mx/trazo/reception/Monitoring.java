package mx.trazo.reception;

import java.util.List;
import java.util.Optional;
import mx.trazo.shipment.Manifest;
import org.jspecify.annotations.Nullable;

/** What is known of the temperature of a box on its way. Not to have watched is not to be well. */
public enum Monitoring {
  /** No logger travelled with it. */
  NOT_MONITORED,
  /** The manifest names a logger whose file nobody has loaded. */
  LOG_PENDING,
  /** It was watched, but nobody said what it had to keep. */
  NO_BAND,
  /** It was watched with gaps; within the band as far as is known. */
  WITH_GAPS,
  /** It was within the band all the time. */
  IN_BAND,
  /** It left the band. */
  OUT_OF_BAND;

  /** The band that the manifest asks for. */
  public static Optional<TemperatureBand> band(@Nullable Manifest manifest) {
    return TemperatureBand.of(manifest == null ? null : manifest.temperatureBand());
  }

  /** What manifest and logs say together; the worst of several logs counts. */
  public static Monitoring of(@Nullable Manifest manifest, List<TemperatureLog> logs) {
    if (logs.isEmpty()) {
      return manifest != null && manifest.loggerId() != null ? LOG_PENDING : NOT_MONITORED;
    }
    Optional<TemperatureBand> band = band(manifest);
    if (band.isEmpty()) {
      return NO_BAND;
    }
    Monitoring worst = IN_BAND;
    for (TemperatureLog log : logs) {
      TemperatureSummary summary = TemperatureSummary.of(log.readings(), band.get());
      if (!summary.outside().isZero()) {
        return OUT_OF_BAND;
      }
      if (!summary.unobserved().isZero() || summary.observed().isZero()) {
        worst = WITH_GAPS;
      }
    }
    return worst;
  }
}
