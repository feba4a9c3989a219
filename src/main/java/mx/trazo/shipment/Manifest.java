package mx.trazo.shipment;

import org.jspecify.annotations.Nullable;

/**
 * What is written on the paper that goes with the box.
 *
 * @param packages how many packages the box consists of
 * @param seals numbers of its seals, or null
 * @param temperatureBand what temperature it must keep, in words, or null
 * @param loggerId id of the temperature logger, or null when temperature is not monitored
 * @param contact responsible person with telephone (P650 asks for both)
 */
public record Manifest(
    int packages,
    @Nullable String seals,
    @Nullable String temperatureBand,
    @Nullable String loggerId,
    String contact) {
  /** The same with a temperature that it must keep. */
  public Manifest temperatureBand(String band) {
    return new Manifest(packages, seals, band, loggerId, contact);
  }
}
