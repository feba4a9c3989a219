package mx.trazo.web.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.turnaround.ControlChart;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.turnaround.ReadAnalysis.Week;

/** What the weeks say that chance alone does not explain, and the sentence for it. */
final class Signals {
  /** Of fewer weeks nothing is said. */
  private static final int FEWEST = 8;

  private Signals() {}

  /** The weeks with a signal in what was kept of the promises. */
  static Map<Week, ControlChart.Signal> of(Analysis analysis) {
    Map<Week, ControlChart.Signal> signals = new HashMap<>();
    analysis
        .onTimeChart()
        .ifPresent(chart -> {
          List<Week> weeks = analysis.promisedWeeks();
          for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            chart.points().get(i).signal().ifPresent(signal -> signals.put(week, signal));
          }
        });
    return signals;
  }

  /** What the weeks say of the promises. */
  static String title(Analysis analysis, AnalysisWords words) {
    return analysis
        .onTimeChart()
        .filter(chart -> chart.points().size() >= FEWEST)
        .map(chart -> said(chart, "analysis.kept.", words, percent(chart.centre())))
        .orElseGet(() -> words.t("analysis.kept.few", FEWEST));
  }

  /** What the weeks say of the time that half of the work took. */
  static String titleOfMedian(Analysis analysis, AnalysisWords words) {
    return analysis
        .medianChart()
        .filter(chart -> chart.points().size() >= FEWEST)
        .map(chart -> said(chart, "analysis.median.", words, oneDecimal(chart.centre())))
        .orElseGet(() -> words.t("analysis.median.few", FEWEST));
  }

  private static String said(
      ControlChart chart, String prefix, AnalysisWords words, BigDecimal centre) {
    long low = outside(chart, true);
    long high = outside(chart, false);
    Optional<ControlChart.Signal> row =
        chart.points().stream()
            .flatMap(point -> point.signal().stream())
            .filter(signal -> signal == ControlChart.Signal.RUN)
            .findFirst();
    if (low + high > 0) {
      return words.t(prefix + "outside", low, high, centre);
    }
    return words.t(prefix + (row.isPresent() ? "run" : "steady"), centre);
  }

  private static long outside(ControlChart chart, boolean low) {
    return chart.points().stream()
        .filter(point -> low ? point.value() < point.lower() : point.value() > point.upper())
        .count();
  }

  static BigDecimal percent(double share) {
    return oneDecimal(share * 100);
  }

  static BigDecimal oneDecimal(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
