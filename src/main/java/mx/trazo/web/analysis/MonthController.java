package mx.trazo.web.analysis;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.course.AgreementMonth;
import mx.trazo.course.ReadArrivals;
import mx.trazo.course.WeekHours;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Agreement;
import mx.trazo.network.Catalogue;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadAnalysis;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.web.analysis.AnalysisAddress.PageOf;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The monthly report of an agreement: of all its laboratories for whoever manages, of one's own
 * laboratory for its quality.
 */
@Hidden
@Controller("/tablero/convenio")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "QUALITY"})
class MonthController {
  private final ReadArrivals arrivals;
  private final ReadAnalysis finished;
  private final ReceptionStore receptions;
  private final Catalogue catalogue;
  private final AnalysisWords words;
  private final MonthPaper paper;
  private final Answers answers;
  private final InstantSource clock;

  MonthController(
      ReadArrivals arrivals,
      ReadAnalysis finished,
      ReceptionStore receptions,
      Catalogue catalogue,
      AnalysisWords words,
      MonthPaper paper,
      Answers answers,
      InstantSource clock) {
    this.arrivals = arrivals;
    this.finished = finished;
    this.receptions = receptions;
    this.catalogue = catalogue;
    this.words = words;
    this.paper = paper;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The paper.
   *
   * @param id of the agreement
   * @param mes as 2026-10; the last whole month when nobody says one
   */
  @Get("/{id}/mensual.pdf")
  HttpResponse<?> paper(
      HttpRequest<?> request, Actor actor, String id, @Nullable @QueryValue String mes) {
    Optional<Agreement> agreement =
        Ulid.looksRight(id) ? catalogue.findAgreement(new AgreementId(id)) : Optional.empty();
    YearMonth now = AnalysisWindow.last(1, clock.instant()).to();
    Optional<YearMonth> month =
        mes == null || mes.isEmpty()
            ? Optional.of(now.minusMonths(1))
            : AnalysisAddress.month(mes).filter(asked -> !asked.isAfter(now));
    if (agreement.isEmpty() || month.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    ClockView view = ReadWorkboard.seesNetwork(actor) ? ClockView.NETWORK : ClockView.LABORATORY;
    return switch (arrivals.month(actor, view, agreement.get().id(), month.get())) {
      case Outcome.Done<AgreementMonth>(var figures) ->
          paper(request, actor, view, agreement.get(), month.get(), figures);
      case Outcome.Refused<AgreementMonth>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private HttpResponse<?> paper(
      HttpRequest<?> request,
      Actor actor,
      ClockView view,
      Agreement agreement,
      YearMonth month,
      AgreementMonth figures) {
    var asked = figures.arrivals();
    return switch (finished.read(actor, view, asked.filter(), asked.window())) {
      case Outcome.Done<Analysis>(var work) -> {
        var content =
            new MonthPaper.Content(
                agreement,
                month,
                view == ClockView.NETWORK ? null : words.facility(actor.facility()),
                figures,
                work,
                new AnalysisTables(work, address(PageOf.WORK), words),
                new ArrivalTables(
                    asked,
                    WeekHours.of(asked.hours(), AnalysisWindow.ZONE),
                    address(PageOf.ARRIVALS),
                    words,
                    reasons()));
        yield HttpResponse.ok(paper.pdf(content))
            .contentType(MediaType.APPLICATION_PDF_TYPE)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"" + MonthPaper.name(agreement, month) + "\"");
      }
      case Outcome.Refused<Analysis>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /** Nothing on paper is a link. */
  private AnalysisAddress address(PageOf page) {
    return AnalysisAddress.read(page, Map.<String, List<String>>of(), clock.instant());
  }

  private Map<String, String> reasons() {
    return receptions.listReasons().stream()
        .collect(Collectors.toMap(ReceptionReason::code, ReceptionReason::name));
  }
}
