package mx.trazo.shipment;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.trazo.network.Catalogue;
import mx.trazo.network.TemperatureBand;

/**
 * What temperature the samples in a box ask for on the way, by the names of their forms.
 *
 * @param bands of those forms that ask for any
 */
public record ContentsTemperature(Map<String, TemperatureBand> bands) {
  /** Copies the map, by name. */
  public ContentsTemperature {
    bands = Collections.unmodifiableMap(new TreeMap<>(bands));
  }

  /** What these forms ask for; one that the catalogue does not know asks for nothing. */
  public static ContentsTemperature of(Catalogue catalogue, Collection<String> formCodes) {
    Map<String, TemperatureBand> bands = new TreeMap<>();
    for (String code : formCodes) {
      catalogue
          .findForm(code)
          .ifPresent(form -> {
            if (form.band() != null) {
              bands.put(form.name(), form.band());
            }
          });
    }
    return new ContentsTemperature(bands);
  }

  /** The temperatures that suit all of them; empty when none asks, or no temperature suits all. */
  public Optional<TemperatureBand> common() {
    int low = bands.values().stream().mapToInt(TemperatureBand::minCelsius).max().orElse(0);
    int high = bands.values().stream().mapToInt(TemperatureBand::maxCelsius).min().orElse(-1);
    return low <= high ? Optional.of(new TemperatureBand(low, high)) : Optional.empty();
  }

  /** Whether the samples should not travel in one box. */
  public boolean contradicts() {
    return !bands.isEmpty() && common().isEmpty();
  }
}
