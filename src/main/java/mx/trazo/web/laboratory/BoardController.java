package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Answers;

/** The promises at a glance. */
@Hidden
@Controller("/tablero")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class BoardController {
  private static final int NEXT = 30;

  private final LabPages pages;
  private final DueWork due;
  private final Answers answers;

  BoardController(LabPages pages, DueWork due, Answers answers) {
    this.pages = pages;
    this.due = due;
    this.answers = answers;
  }

  /** The page. */
  @Get
  HttpResponse<?> board(HttpRequest<?> request, Actor actor) {
    return switch (due.board(actor, NEXT)) {
      case Outcome.Done<Board>(var board) ->
          pages.page(request, "lab/board.jte", Map.of("board", board));
      case Outcome.Refused<Board>(var refusal) -> answers.refused(request, refusal);
    };
  }
}
