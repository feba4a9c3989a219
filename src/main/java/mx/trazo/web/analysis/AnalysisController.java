package mx.trazo.web.analysis;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadAnalysis;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.web.analysis.FigureTable.Kind;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.laboratory.LabPages;

/** What became of the promises over months, and the same as files. */
@Hidden
@Controller("/tablero/analisis")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class AnalysisController {
  private final LabPages pages;
  private final ReadAnalysis read;
  private final AnalysisWords words;
  private final Answers answers;
  private final InstantSource clock;

  AnalysisController(
      LabPages pages,
      ReadAnalysis read,
      AnalysisWords words,
      Answers answers,
      InstantSource clock) {
    this.pages = pages;
    this.read = read;
    this.words = words;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The page. Its address has {@code desde} and {@code hasta}, months as 2026-03, and the filters
   * {@code estudio}, {@code laboratorio}, {@code convenio}, {@code estado} and {@code hospital};
   * what cannot be meant is left out, and the page says so.
   */
  @Get
  HttpResponse<?> page(HttpRequest<?> request, Actor actor) {
    AnalysisAddress address = address(request);
    return switch (read(actor, address)) {
      case Outcome.Done<Analysis>(var analysis) ->
          pages.page(
              request, "analysis/analysis.jte", Map.of("view", view(actor, analysis, address)));
      case Outcome.Refused<Analysis>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /** A table of the page as CSV or XLSX, with the same address. */
  @Get("/{name}.{ending}")
  HttpResponse<?> file(HttpRequest<?> request, Actor actor, String name, String ending) {
    Optional<Kind> kind = Kind.OF_WORK.stream().filter(one -> one.word().equals(name)).findFirst();
    if (kind.isEmpty() || !TableFile.ENDINGS.contains(ending)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AnalysisAddress address = address(request);
    return switch (read(actor, address)) {
      case Outcome.Done<Analysis>(var analysis) -> {
        FigureTable table = new AnalysisTables(analysis, address, words).of(kind.get());
        String asked = words.asked(analysis.window(), analysis.filter());
        yield TableFile.answer(table, asked, address, ending);
      }
      case Outcome.Refused<Analysis>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private AnalysisAddress address(HttpRequest<?> request) {
    return AnalysisAddress.read(
        AnalysisAddress.PageOf.WORK, request.getParameters().asMap(), clock.instant());
  }

  private Outcome<Analysis> read(Actor actor, AnalysisAddress address) {
    return read.read(actor, viewOf(actor), address.filter(), address.window());
  }

  private static ClockView viewOf(Actor actor) {
    return ReadWorkboard.seesNetwork(actor) ? ClockView.NETWORK : ClockView.LABORATORY;
  }

  private AnalysisView view(Actor actor, Analysis analysis, AnalysisAddress address) {
    boolean network = ReadWorkboard.seesNetwork(actor);
    var tables = new AnalysisTables(analysis, address, words);
    return new AnalysisView(
        analysis,
        address,
        words.asked(analysis.window(), analysis.filter()),
        network,
        words.chosen(analysis.filter()),
        analysis
            .onTimeChart()
            .filter(chart -> chart.points().size() > 1)
            .map(chart ->
                WeekChart.of(
                    "cumplimiento",
                    Signals.title(analysis, words),
                    analysis.promisedWeeks(),
                    chart,
                    1,
                    words,
                    share -> words.t("lab.board.percent", Signals.percent(share)))),
        analysis
            .medianChart()
            .map(chart ->
                WeekChart.of(
                    "mediana",
                    Signals.titleOfMedian(analysis, words),
                    analysis.finishedWeeks(),
                    chart,
                    0,
                    words,
                    hours -> words.t("analysis.hours", Signals.oneDecimal(hours)))),
        StateMap.of(analysis.groups().byState(), analysis.groups().all().onTime(), address, words),
        Kind.OF_WORK.stream()
            .filter(kind -> network || kind != Kind.LABORATORY)
            .map(tables::of)
            .toList());
  }
}
