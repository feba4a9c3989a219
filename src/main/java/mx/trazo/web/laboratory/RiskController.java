package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.course.CoursePlace;
import mx.trazo.course.ReadRisks;
import mx.trazo.course.RiskCall;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.tracking.WorkLine;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/** What will probably be late, and how far that can be believed. */
@Hidden
@Controller("/tablero/riesgo")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class RiskController {
  private final LabPages pages;
  private final ReadRisks risks;
  private final ReadWorkboard board;
  private final Answers answers;

  RiskController(LabPages pages, ReadRisks risks, ReadWorkboard board, Answers answers) {
    this.pages = pages;
    this.risks = risks;
    this.board = board;
    this.answers = answers;
  }

  /**
   * The page.
   *
   * @param despues where the page before ended
   */
  @Get
  HttpResponse<?> page(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String despues) {
    CoursePlace after = despues == null ? null : CoursePlace.read(despues).orElse(null);
    return switch (risks.list(actor, DueWork.viewOf(actor), after)) {
      case Outcome.Done<ReadRisks.Page>(var page) -> {
        Map<OrderedTestId, WorkLine> works = new HashMap<>();
        board
            .linesOf(actor, page.calls().stream().map(RiskCall::test).toList())
            .forEach(work -> works.put(work.test(), work));
        yield pages.page(
            request,
            "lab/risk.jte",
            Map.of(
                "list",
                page,
                "works",
                works,
                "continued",
                after != null,
                "network",
                ReadWorkboard.seesNetwork(actor)));
      }
      case Outcome.Refused<ReadRisks.Page>(var refusal) -> answers.refused(request, refusal);
    };
  }
}
