package mx.trazo.network;

/** Allowed temperatures on the way, in whole degrees Celsius, both ends included. */
public record TemperatureBand(int minCelsius, int maxCelsius) {
  /** Refuses a band whose ends are exchanged. */
  public TemperatureBand {
    if (minCelsius > maxCelsius) {
      throw new IllegalArgumentException("a temperature band needs its lower end first");
    }
  }

  /** As it is written on a manifest. */
  public String written() {
    return minCelsius + " a " + maxCelsius + " °C";
  }

  /** Whether a measured temperature lies inside. */
  public boolean contains(double celsius) {
    return celsius >= minCelsius && celsius <= maxCelsius;
  }
}
