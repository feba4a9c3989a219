package mx.trazo.web.laboratory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mx.trazo.reception.TemperatureBand;
import mx.trazo.reception.TemperatureReading;
import org.jspecify.annotations.Nullable;

/**
 * A line of temperatures on a drawing of 640 by 200: steps, because each reading stands until the
 * next. Long logs are thinned so that the lowest and the highest of each piece stay.
 *
 * @param line points of the polyline
 * @param bandTop where the band begins, or -1 without a band
 * @param bandHeight how high it is drawn
 * @param ticks temperatures beside the drawing
 */
public record TemperatureChart(String line, double bandTop, double bandHeight, List<Tick> ticks) {
  private static final double LEFT = 44;
  private static final double WIDTH = 588;
  private static final double TOP = 10;
  private static final double HEIGHT = 160;
  private static final int PIECES = 250;

  /** Copies the ticks. */
  public TemperatureChart {
    ticks = List.copyOf(ticks);
  }

  /** One temperature beside the drawing. */
  public record Tick(double y, String label) {}

  /** Draws readings. */
  public static TemperatureChart of(
      List<TemperatureReading> readings, @Nullable TemperatureBand band) {
    List<TemperatureReading> thin =
        thin(readings.stream().sorted(Comparator.comparing(TemperatureReading::at)).toList());
    int low = thin.stream().mapToInt(TemperatureReading::centi).min().orElseThrow();
    int high = thin.stream().mapToInt(TemperatureReading::centi).max().orElseThrow();
    if (band != null) {
      low = Math.min(low, band.low());
      high = Math.max(high, band.high());
    }
    int bottom = Math.floorDiv(low, 100) * 100 - 100;
    int top = (Math.floorDiv(high, 100) + 2) * 100;
    long begin = thin.getFirst().at().getEpochSecond();
    double span = Math.max(1, thin.getLast().at().getEpochSecond() - begin);
    var line = new StringBuilder();
    double before = Double.NaN;
    for (TemperatureReading reading : thin) {
      double x = LEFT + WIDTH * (reading.at().getEpochSecond() - begin) / span;
      double y = y(reading.centi(), bottom, top);
      if (!Double.isNaN(before)) {
        line.append(point(x, before));
      }
      line.append(point(x, y));
      before = y;
    }
    var ticks = new ArrayList<Tick>();
    int step = Math.max(100, (top - bottom) / 4 / 100 * 100);
    for (int t = bottom; t <= top; t += step) {
      ticks.add(new Tick(y(t, bottom, top), t / 100 + "°"));
    }
    double bandTop = band == null ? -1 : y(band.high(), bottom, top);
    return new TemperatureChart(
        line.toString().strip(),
        bandTop,
        band == null ? 0 : y(band.low(), bottom, top) - bandTop,
        ticks);
  }

  private static List<TemperatureReading> thin(List<TemperatureReading> readings) {
    if (readings.size() <= 2 * PIECES) {
      return readings;
    }
    var kept = new ArrayList<TemperatureReading>();
    Comparator<TemperatureReading> warmer = Comparator.comparingInt(TemperatureReading::centi);
    for (int i = 0; i < PIECES; i++) {
      int from = (int) ((long) readings.size() * i / PIECES);
      int to = (int) ((long) readings.size() * (i + 1) / PIECES);
      List<TemperatureReading> piece = readings.subList(from, to);
      TemperatureReading cold = piece.stream().min(warmer).orElseThrow();
      TemperatureReading warm = piece.stream().max(warmer).orElseThrow();
      boolean coldFirst = cold.at().isBefore(warm.at());
      kept.add(coldFirst ? cold : warm);
      if (!cold.equals(warm)) {
        kept.add(coldFirst ? warm : cold);
      }
    }
    return kept;
  }

  private static double y(int centi, int bottom, int top) {
    return TOP + HEIGHT * (top - centi) / (double) (top - bottom);
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
  }
}
