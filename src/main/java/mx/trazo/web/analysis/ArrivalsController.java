package mx.trazo.web.analysis;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.course.ArrivalPlace;
import mx.trazo.course.Arrivals;
import mx.trazo.course.ReadArrivals;
import mx.trazo.course.WeekHours;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadAnalysis;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.web.analysis.AnalysisAddress.PageOf;
import mx.trazo.web.analysis.FigureTable.Kind;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.laboratory.LabPages;
import org.jspecify.annotations.Nullable;

/** What came to the doors over months, what was turned away and why; nothing of any patient. */
@Hidden
@Controller("/tablero/llegadas")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class ArrivalsController {
  private final LabPages pages;
  private final ReadArrivals read;
  private final ReadAnalysis finished;
  private final ReceptionStore receptions;
  private final AnalysisWords words;
  private final Answers answers;
  private final InstantSource clock;

  ArrivalsController(
      LabPages pages,
      ReadArrivals read,
      ReadAnalysis finished,
      ReceptionStore receptions,
      AnalysisWords words,
      Answers answers,
      InstantSource clock) {
    this.pages = pages;
    this.read = read;
    this.finished = finished;
    this.receptions = receptions;
    this.words = words;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The page. Its address is as that of the analysis, without {@code estudio}: a sample may be for
   * several tests.
   */
  @Get
  HttpResponse<?> page(HttpRequest<?> request, Actor actor) {
    AnalysisAddress address = address(request);
    return switch (read(actor, address)) {
      case Outcome.Done<Arrivals>(var arrivals) ->
          pages.page(
              request, "analysis/arrivals.jte", Map.of("view", view(actor, arrivals, address)));
      case Outcome.Refused<Arrivals>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /** A table of the page as CSV or XLSX, with the same address. */
  @Get("/{name}.{ending}")
  HttpResponse<?> file(HttpRequest<?> request, Actor actor, String name, String ending) {
    Optional<Kind> kind =
        Kind.OF_ARRIVALS.stream().filter(one -> one.word().equals(name)).findFirst();
    if (kind.isEmpty() || !TableFile.ENDINGS.contains(ending)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AnalysisAddress address = address(request);
    return switch (read(actor, address)) {
      case Outcome.Done<Arrivals>(var arrivals) ->
          TableFile.answer(
              tables(actor, arrivals, address).of(kind.get()),
              words.asked(arrivals.window(), arrivals.filter()),
              address,
              ending);
      case Outcome.Refused<Arrivals>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /**
   * The samples that were turned away, with the same address.
   *
   * @param motivo code of a reason, or null for all
   * @param despues where the page before ended
   */
  @Get("/lista")
  HttpResponse<?> rejected(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String motivo,
      @Nullable @QueryValue String despues) {
    AnalysisAddress address = address(request);
    Map<String, String> reasons = reasons();
    if (motivo != null && !reasons.containsKey(motivo)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    ArrivalPlace after = despues == null ? null : ArrivalPlace.read(despues).orElse(null);
    return switch (read.rejected(
        actor, viewOf(actor), address.filter(), address.window(), motivo, after)) {
      case Outcome.Done<ReadArrivals.Page>(var list) -> {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("list", list);
        parameters.put("reasons", reasons);
        parameters.put("reason", motivo == null ? "" : motivo);
        parameters.put("address", address);
        parameters.put("asked", words.asked(address.window(), address.filter()));
        parameters.put("network", ReadWorkboard.seesNetwork(actor));
        parameters.put("forms", words);
        yield pages.page(request, "analysis/arrivalList.jte", parameters);
      }
      case Outcome.Refused<ReadArrivals.Page>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private AnalysisAddress address(HttpRequest<?> request) {
    return AnalysisAddress.read(PageOf.ARRIVALS, request.getParameters().asMap(), clock.instant());
  }

  private Outcome<Arrivals> read(Actor actor, AnalysisAddress address) {
    return read.read(actor, viewOf(actor), address.filter(), address.window());
  }

  private static ClockView viewOf(Actor actor) {
    return ReadWorkboard.seesNetwork(actor) ? ClockView.NETWORK : ClockView.LABORATORY;
  }

  private Map<String, String> reasons() {
    return receptions.listReasons().stream()
        .collect(Collectors.toMap(ReceptionReason::code, ReceptionReason::name));
  }

  private ArrivalTables tables(Actor actor, Arrivals arrivals, AnalysisAddress address) {
    return new ArrivalTables(arrivals, hours(actor, arrivals), address, words, reasons());
  }

  /** By the clock of the laboratory; the network has none of its own. */
  private WeekHours hours(Actor actor, Arrivals arrivals) {
    return WeekHours.of(
        arrivals.hours(),
        ReadWorkboard.seesNetwork(actor) ? AnalysisWindow.ZONE : words.zone(actor.facility()));
  }

  private ArrivalsView view(Actor actor, Arrivals arrivals, AnalysisAddress address) {
    ArrivalTables tables = tables(actor, arrivals, address);
    return new ArrivalsView(
        arrivals,
        hours(actor, arrivals),
        switch (finished.read(actor, viewOf(actor), address.filter(), address.window())) {
          case Outcome.Done<Analysis>(var analysis) ->
              Optional.of(analysis.groups().all().finished());
          case Outcome.Refused<Analysis>(var _) -> Optional.empty();
        },
        address,
        words.asked(arrivals.window(), arrivals.filter()),
        ReadWorkboard.seesNetwork(actor),
        words.chosen(arrivals.filter()),
        Kind.OF_ARRIVALS.stream().map(tables::of).toList());
  }
}
