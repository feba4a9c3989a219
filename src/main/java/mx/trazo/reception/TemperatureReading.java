package mx.trazo.reception;

import java.time.Instant;

/**
 * One line of a logger.
 *
 * @param centi hundredths of a degree Celsius, so that nothing is rounded on the way
 */
public record TemperatureReading(Instant at, int centi) {}
