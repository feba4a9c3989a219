package mx.trazo.web.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.trazo.turnaround.ControlChart;
import mx.trazo.turnaround.ReadAnalysis.Week;

/**
 * Where the lines and points of a chart of weeks lie, in units of its drawing.
 *
 * @param title its conclusion
 * @param line through the points, as SVG's {@code points}
 * @param upper the upper limits, and {@code lower} the lower ones, in the same way
 * @param centre how high the mean lies
 * @param ticks of the scale
 * @param months where each month begins
 */
public record WeekChart(
    String id,
    String title,
    String line,
    String upper,
    String lower,
    double centre,
    List<Dot> dots,
    List<Tick> ticks,
    List<Tick> months) {
  /** Of the drawing. */
  public static final int WIDTH = 1000;

  /** Of the drawing. */
  public static final int HEIGHT = 240;

  /** Where the scale ends and the points begin. */
  public static final int LEFT = 52;

  private static final int RIGHT = WIDTH - 12;
  private static final int TOP = 12;
  private static final int BOTTOM = HEIGHT - 28;
  private static final int TICKS = 4;
  private static final int MOST_MONTHS = 13;

  /** Copies the lists. */
  public WeekChart {
    dots = List.copyOf(dots);
    ticks = List.copyOf(ticks);
    months = List.copyOf(months);
  }

  /**
   * One week.
   *
   * @param signal whether chance alone does not explain it
   * @param words what is told of it
   */
  public record Dot(double x, double y, boolean signal, String words) {
    /** A square on its corner, which tells it from the others without colour. */
    public String diamond() {
      return point(x, y - 6) + point(x + 6, y) + point(x, y + 6) + point(x - 6, y);
    }
  }

  /** A mark of a scale. */
  public record Tick(double at, String label) {}

  /**
   * Draws a chart.
   *
   * @param weeks one for each point
   * @param top the highest value that there can be, or 0 when there is no such value
   */
  static WeekChart of(
      String id,
      String title,
      List<Week> weeks,
      ControlChart chart,
      double top,
      AnalysisWords words,
      java.util.function.DoubleFunction<String> label) {
    double high =
        top > 0
            ? top
            : chart.points().stream()
                .mapToDouble(p -> Math.max(p.value(), p.upper()))
                .max()
                .orElse(1);
    double low =
        top > 0
            ? Math.floor(
                    chart.points().stream()
                            .mapToDouble(p -> Math.min(p.value(), p.lower()))
                            .min()
                            .orElse(0)
                        * 10)
                / 10
            : 0;
    var scale = new Scale(weeks.size(), low, high > low ? high : low + 1);
    var line = new StringBuilder();
    var upper = new StringBuilder();
    var lower = new StringBuilder();
    var dots = new ArrayList<Dot>();
    var months = new ArrayList<Tick>();
    int every = Math.max(1, (int) Math.ceil(weeks.size() / 4.345 / MOST_MONTHS));
    for (int i = 0; i < weeks.size(); i++) {
      ControlChart.Point point = chart.points().get(i);
      double x = scale.x(i);
      line.append(point(x, scale.y(point.value())));
      upper.append(point(x, scale.y(point.upper())));
      lower.append(point(x, scale.y(point.lower())));
      dots.add(
          new Dot(
              x,
              scale.y(point.value()),
              point.signal().isPresent(),
              words.weekIs(weeks.get(i), label.apply(point.value()), point.signal())));
      LocalDate monday = weeks.get(i).monday();
      if (monday.getDayOfMonth() <= 7 && (monday.getMonthValue() - 1) % every == 0) {
        months.add(new Tick(x, words.month(monday)));
      }
    }
    var ticks = new ArrayList<Tick>();
    for (int i = 0; i <= TICKS; i++) {
      double value = low + (scale.high - low) * i / TICKS;
      ticks.add(new Tick(scale.y(value), label.apply(value)));
    }
    return new WeekChart(
        id,
        title,
        line.toString(),
        upper.toString(),
        lower.toString(),
        scale.y(chart.centre()),
        dots,
        ticks,
        months);
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
  }

  private record Scale(int points, double low, double high) {
    double x(int i) {
      return points == 1
          ? (LEFT + RIGHT) / 2.0
          : round(LEFT + 8 + (double) (RIGHT - LEFT - 16) * i / (points - 1));
    }

    double y(double value) {
      double inside = Math.max(low, Math.min(high, value));
      return round(BOTTOM - (BOTTOM - TOP) * (inside - low) / (high - low));
    }

    private static double round(double value) {
      return Math.round(value * 10) / 10.0;
    }
  }
}
