package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import mx.trazo.course.ReadCourses;
import mx.trazo.course.ReadRisks;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.turnaround.ClockPlace;
import mx.trazo.turnaround.ClockSet;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/** The promises at a glance. */
@Hidden
@Controller("/tablero")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class BoardController {
  private static final int NEXT = 30;

  private final LabPages pages;
  private final DueWork due;
  private final ReadCourses courses;
  private final ReadRisks risks;
  private final BoardPulse pulse;
  private final Answers answers;

  BoardController(
      LabPages pages,
      DueWork due,
      ReadCourses courses,
      ReadRisks risks,
      BoardPulse pulse,
      Answers answers) {
    this.pages = pages;
    this.due = due;
    this.courses = courses;
    this.risks = risks;
    this.pulse = pulse;
    this.answers = answers;
  }

  /** The page. */
  @Get
  HttpResponse<?> board(HttpRequest<?> request, Actor actor) {
    return switch (due.board(actor, NEXT)) {
      case Outcome.Done<Board>(var board) ->
          pages.page(
              request,
              "lab/board.jte",
              Map.of(
                  "board",
                  board,
                  "funnel",
                  courses.funnel(actor, DueWork.viewOf(actor)),
                  "hours",
                  due.byHour(actor),
                  "atRisk",
                  risks.count(actor, DueWork.viewOf(actor)),
                  "every",
                  pulse.every().toMillis()));
      case Outcome.Refused<Board>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /**
   * What a figure of the board counted.
   *
   * @param de which figure; an unknown word shows everything in process
   * @param entre which hours from now, with the word for what falls due in them
   * @param estudio code of a test, or nothing for all
   * @param despues where the page before ended
   */
  @Get("/lista")
  HttpResponse<?> list(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String de,
      @Nullable @QueryValue String estudio,
      @Nullable @QueryValue String entre,
      @Nullable @QueryValue String despues) {
    DueSpan span = DueSpan.read(entre).orElse(null);
    ClockSet asked = BoardList.setOf(de).orElse(ClockSet.OPEN);
    ClockSet set = (asked == ClockSet.DUE) == (span == null) ? ClockSet.OPEN : asked;
    String test = estudio == null || !estudio.matches("[A-Z0-9-]{1,30}") ? null : estudio;
    ClockPlace after = despues == null ? null : ClockPlace.read(despues).orElse(null);
    return switch (due.list(actor, set, test, set == ClockSet.DUE ? span : null, after)) {
      case Outcome.Done<BoardList>(var list) ->
          pages.page(request, "lab/boardList.jte", Map.of("list", list));
      case Outcome.Refused<BoardList>(var refusal) -> answers.refused(request, refusal);
    };
  }
}
