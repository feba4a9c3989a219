package mx.trazo.turnaround;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures in the order of time with the limits between which chance alone keeps them.
 *
 * @param centre the mean of all
 */
public record ControlChart(double centre, List<Point> points) {
  /** As many in a row on one side of the centre are no chance. */
  public static final int RUN = 8;

  /** From a mean moving range of two to three standard deviations: 3 / 1.128. */
  private static final double FROM_RANGE = 2.66;

  private static final double SIGMAS = 3;

  /** Copies the points. */
  public ControlChart {
    points = List.copyOf(points);
  }

  /** What is no chance. */
  public enum Signal {
    /** Outside the limits. */
    OUTSIDE,
    /** The eighth in a row on one side of the centre, or a later one of that row. */
    RUN
  }

  /**
   * One figure.
   *
   * @param signal what makes it worth a look; outside goes before a row
   */
  public record Point(double value, double lower, double upper, Optional<Signal> signal) {}

  /**
   * Single figures (XmR): mean plus and minus 2.66 times the mean moving range.
   *
   * @return empty for fewer than two, which have no range
   */
  public static Optional<ControlChart> xmr(List<Double> values) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    double centre = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double ranges = 0;
    for (int i = 1; i < values.size(); i++) {
      ranges += Math.abs(values.get(i) - values.get(i - 1));
    }
    double reach = FROM_RANGE * ranges / (values.size() - 1);
    return Optional.of(
        new ControlChart(
            centre,
            points(
                centre,
                values.stream()
                    .map(value -> plain(value, centre - reach, centre + reach))
                    .toList())));
  }

  /**
   * Shares of groups of different size (p chart): the share of all, plus and minus three standard
   * deviations of a group of that size, within 0 and 1. A group of none is left out by the caller.
   *
   * @return empty when there is no group
   */
  public static Optional<ControlChart> p(List<Rate> groups) {
    if (groups.stream().anyMatch(group -> group.of() == 0)) {
      throw new IllegalArgumentException("a group of none has no share");
    }
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    double centre =
        (double) groups.stream().mapToLong(Rate::part).sum()
            / groups.stream().mapToLong(Rate::of).sum();
    return Optional.of(
        new ControlChart(
            centre,
            points(
                centre,
                groups.stream()
                    .map(group -> {
                      double reach = SIGMAS * Math.sqrt(centre * (1 - centre) / group.of());
                      return plain(
                          (double) group.part() / group.of(),
                          Math.max(0, centre - reach),
                          Math.min(1, centre + reach));
                    })
                    .toList())));
  }

  private static Point plain(double value, double lower, double upper) {
    return new Point(value, lower, upper, Optional.empty());
  }

  private static List<Point> points(double centre, List<Point> plain) {
    var out = new ArrayList<Point>();
    int row = 0;
    double side = 0;
    for (Point point : plain) {
      double its = Math.signum(point.value() - centre);
      row = its != 0 && its == side ? row + 1 : 1;
      side = its;
      out.add(
          new Point(
              point.value(), point.lower(), point.upper(), signal(point, its == 0 ? 0 : row)));
    }
    return out;
  }

  private static Optional<Signal> signal(Point point, int row) {
    if (point.value() < point.lower() || point.value() > point.upper()) {
      return Optional.of(Signal.OUTSIDE);
    }
    return row >= RUN ? Optional.of(Signal.RUN) : Optional.empty();
  }
}
