package mx.trazo.web.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.ControlChart;
import mx.trazo.turnaround.FinishedWork;
import mx.trazo.turnaround.Rate;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.turnaround.ReadAnalysis.Week;
import mx.trazo.turnaround.Spread;
import mx.trazo.web.analysis.FigureTable.Figure;
import mx.trazo.web.analysis.FigureTable.Kind;
import mx.trazo.web.analysis.FigureTable.Row;
import org.jspecify.annotations.Nullable;

/** The tables of an analysis, each with its conclusion as title. */
final class AnalysisTables {
  private static final List<String> HEADS =
      List.of(
          "finished",
          "promised",
          "kept",
          "percent",
          "interval",
          "gross50",
          "gross90",
          "gross95",
          "paused",
          "net50",
          "net90",
          "net95");

  private final Analysis analysis;
  private final AnalysisAddress address;
  private final AnalysisWords words;

  AnalysisTables(Analysis analysis, AnalysisAddress address, AnalysisWords words) {
    this.analysis = analysis;
    this.address = address;
    this.words = words;
  }

  FigureTable of(Kind kind) {
    return switch (kind) {
      case TEST -> table(kind, analysis.groups().byTest(), words::test, code -> code);
      case LABORATORY ->
          table(kind, analysis.groups().byLaboratory(), words::facility, FacilityId::value);
      case AGREEMENT ->
          table(
              kind,
              analysis.groups().byAgreement(),
              words::agreement,
              id -> id.map(one -> one.value()).orElse(null));
      case STATE ->
          table(kind, analysis.groups().byState(), MexicanState::spanishName, MexicanState::name);
      case HOSPITAL ->
          table(kind, analysis.groups().byHospital(), words::facility, FacilityId::value);
      case WEEK -> weeks();
      case FORM, REASON, HOUR -> throw new IllegalArgumentException("no work is divided so");
    };
  }

  private <K> FigureTable table(
      Kind kind,
      Map<K, FinishedWork> groups,
      Function<K, String> name,
      Function<K, @Nullable String> value) {
    List<Group> sorted =
        groups.entrySet().stream()
            .map(each ->
                new Group(name.apply(each.getKey()), value.apply(each.getKey()), each.getValue()))
            .sorted(
                Comparator.comparingLong((Group one) -> one.work().finished())
                    .reversed()
                    .thenComparing(Group::name))
            .toList();
    return new FigureTable(
        kind,
        conclusion(kind, sorted),
        heads(kind),
        sorted.stream().map(one -> row(kind, one)).toList());
  }

  private record Group(String name, @Nullable String value, FinishedWork work) {}

  private Row row(Kind kind, Group one) {
    return new Row(
        one.name(),
        one.value() == null ? null : address.with(kind, one.value()),
        below(one) ? words.t("analysis.below") : "",
        figures(one.work()));
  }

  /**
   * Whether a group keeps less of its promises than all together, more clearly than chance does.
   */
  private boolean below(Group one) {
    Rate all = analysis.groups().all().onTime();
    return one.work().onTime().enough()
        && all.percent().isPresent()
        && one.work()
            .onTime()
            .interval()
            .filter(interval -> interval.high().compareTo(all.percent().get()) < 0)
            .isPresent();
  }

  private String conclusion(Kind kind, List<Group> groups) {
    Optional<BigDecimal> all = analysis.groups().all().onTime().percent();
    if (groups.isEmpty() || all.isEmpty()) {
      return words.t("analysis.table.few." + kind.name());
    }
    List<Group> low =
        groups.stream()
            .filter(this::below)
            .sorted(Comparator.comparing(one -> one.work().onTime().percent().orElseThrow()))
            .toList();
    return low.isEmpty()
        ? words.t("analysis.table.alike." + kind.name(), all.get())
        : words.t(
            "analysis.table.below",
            low.getFirst().name(),
            low.getFirst().work().onTime().percent().orElseThrow(),
            all.get(),
            low.size() - 1);
  }

  private FigureTable weeks() {
    Map<Week, ControlChart.Signal> signals = Signals.of(analysis);
    List<Row> rows =
        analysis.weeks().stream()
            .map(week ->
                new Row(
                    words.week(week.monday()),
                    null,
                    week.whole()
                        ? Optional.ofNullable(signals.get(week))
                            .map(signal -> words.t("analysis.signal." + signal.name()))
                            .orElse("")
                        : words.t("analysis.week.part"),
                    figures(week.work())))
            .toList();
    return new FigureTable(Kind.WEEK, Signals.title(analysis, words), heads(Kind.WEEK), rows);
  }

  private List<String> heads(Kind kind) {
    return Stream.concat(
            Stream.of(words.t("analysis.by." + kind.name())),
            HEADS.stream().map(head -> words.t("analysis.head." + head)))
        .toList();
  }

  private static List<Figure> figures(FinishedWork work) {
    var figures = new ArrayList<Figure>();
    figures.add(Figure.of(work.finished()));
    figures.add(Figure.of(work.promised()));
    figures.add(Figure.of(work.kept()));
    figures.add(work.onTime().percent().map(Figure::of).orElse(Figure.NONE));
    figures.add(
        work.onTime()
            .interval()
            .map(between -> Figure.of(between.low() + " – " + between.high()))
            .orElse(Figure.NONE));
    times(figures, work.gross());
    figures.add(Figure.of(work.paused()));
    times(figures, work.net());
    return figures;
  }

  private static void times(List<Figure> figures, Optional<Spread> spread) {
    figures.add(spread.map(one -> Figure.of(AnalysisWords.hours(one.p50()))).orElse(Figure.NONE));
    figures.add(spread.map(one -> Figure.of(AnalysisWords.hours(one.p90()))).orElse(Figure.NONE));
    figures.add(spread.map(one -> Figure.of(AnalysisWords.hours(one.p95()))).orElse(Figure.NONE));
  }
}
