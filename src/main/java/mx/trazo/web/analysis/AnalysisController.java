package mx.trazo.web.analysis;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.turnaround.AnalysisFilter;
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
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv;charset=utf-8";

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
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(one -> one.word().equals(name)).findFirst();
    if (kind.isEmpty() || !List.of("csv", "xlsx").contains(ending)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AnalysisAddress address = address(request);
    return switch (read(actor, address)) {
      case Outcome.Done<Analysis>(var analysis) -> {
        FigureTable table = new AnalysisTables(analysis, address, words).of(kind.get());
        String asked = words.asked(analysis.window(), analysis.filter());
        yield HttpResponse.ok(
                ending.equals("csv") ? TableFile.csv(table, asked) : TableFile.xlsx(table, asked))
            .header(HttpHeaders.CONTENT_TYPE, ending.equals("csv") ? CSV : XLSX)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"trazo-%s-%s-%s.%s\""
                    .formatted(name, address.from(), address.to(), ending));
      }
      case Outcome.Refused<Analysis>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private AnalysisAddress address(HttpRequest<?> request) {
    Map<String, String> asked = new HashMap<>();
    request.getParameters().forEach((word, values) -> asked.put(word, values.getFirst()));
    return AnalysisAddress.read(asked, clock.instant());
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
        chosen(analysis.filter()),
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
        Arrays.stream(Kind.values())
            .filter(kind -> network || kind != Kind.LABORATORY)
            .map(tables::of)
            .toList());
  }

  private List<AnalysisView.Chosen> chosen(AnalysisFilter filter) {
    var chosen = new java.util.ArrayList<AnalysisView.Chosen>();
    if (filter.testCode() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.TEST, words.test(filter.testCode())));
    }
    if (filter.laboratory() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.LABORATORY, words.facility(filter.laboratory())));
    }
    if (filter.agreement() != null) {
      chosen.add(
          new AnalysisView.Chosen(
              Kind.AGREEMENT, words.agreement(Optional.of(filter.agreement()))));
    }
    if (filter.state() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.STATE, filter.state().spanishName()));
    }
    if (filter.hospital() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.HOSPITAL, words.facility(filter.hospital())));
    }
    return chosen;
  }
}
