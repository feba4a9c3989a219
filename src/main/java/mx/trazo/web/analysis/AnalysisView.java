package mx.trazo.web.analysis;

import java.util.List;
import java.util.Optional;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.web.analysis.FigureTable.Kind;

/**
 * The page of an analysis.
 *
 * @param asked what it speaks of, in words
 * @param network whether of all laboratories
 * @param chosen the filters, by their names, with the value's name
 */
public record AnalysisView(
    Analysis analysis,
    AnalysisAddress address,
    String asked,
    boolean network,
    List<Chosen> chosen,
    Optional<WeekChart> kept,
    Optional<WeekChart> median,
    StateMap map,
    List<FigureTable> tables) {
  /** Copies the lists. */
  public AnalysisView {
    chosen = List.copyOf(chosen);
    tables = List.copyOf(tables);
  }

  /** A filter in force. */
  public record Chosen(Kind kind, String name) {}
}
