package mx.trazo.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code that a facility has or had. One unit may have two CLUES, an old one of its state's health
 * services and a new one of IMSS-Bienestar; a search by either finds it.
 *
 * @param preferred whether pages show this one when several are valid
 * @param validFrom first day, or null when unknown
 * @param validTo last day, or null when open or unknown
 */
public record FacilityCode(
    CodeScheme scheme,
    String code,
    boolean preferred,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Who gave the code. */
  public enum CodeScheme {
    /** Clave Única de Establecimientos de Salud, given by the health ministry. */
    CLUES,
    /** A code of the network's own, for places without a CLUES. */
    NETWORK
  }

  /** Whether the code was valid on the day given; unknown ends count as open. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
