package mx.trazo.web.analysis;

import java.util.List;
import java.util.Optional;
import mx.trazo.course.Arrivals;
import mx.trazo.course.WeekHours;

/**
 * The page of what came.
 *
 * @param asked what it speaks of, in words
 * @param tests tests finished in the same months; empty when they are not to be had at the moment
 * @param network whether of all laboratories
 */
public record ArrivalsView(
    Arrivals arrivals,
    WeekHours hours,
    Optional<Long> tests,
    AnalysisAddress address,
    String asked,
    boolean network,
    List<AnalysisView.Chosen> chosen,
    List<FigureTable> tables) {
  private static final int SHADES = 5;

  /** Copies the lists. */
  public ArrivalsView {
    chosen = List.copyOf(chosen);
    tables = List.copyOf(tables);
  }

  /** How dark a figure of the hours is drawn: 0 for none, up to 5 for the most. */
  public int shade(long number) {
    long most = hours.busiest().map(slot -> hours.at(slot.day(), slot.hour())).orElse(1L);
    return (int) Math.ceilDiv(number * SHADES, most);
  }

  /** The hours from the first to the last at which anything came. */
  public List<FigureTable.Row> busyHours(FigureTable table) {
    var busy = hours.counts().keySet().stream().mapToInt(WeekHours.Slot::hour).summaryStatistics();
    return busy.getCount() == 0
        ? List.of()
        : table.rows().subList(busy.getMin(), busy.getMax() + 1);
  }

  /** How long a bar is beside the longest, of 100. */
  public double bar(long number) {
    long most = arrivals.causes().stream().mapToLong(Arrivals.Cause::number).max().orElse(1);
    return 100.0 * number / most;
  }

  /** Where the samples that were turned away are listed. */
  public String rejected() {
    return address.list("");
  }
}
