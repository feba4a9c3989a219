package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.OnTime;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.laboratory.Board;
import mx.trazo.web.laboratory.DueLine;
import mx.trazo.web.laboratory.DueWork;
import org.jspecify.annotations.Nullable;

/** What is in process and what falls due, for programs; nothing of any patient. */
@Controller("/api")
@Tag(name = "work")
class WorkApi {
  private static final int NEXT = 100;

  private final DueWork due;
  private final Answers answers;

  WorkApi(DueWork due, Answers answers) {
    this.due = due;
    this.answers = answers;
  }

  /** The laboratory's work, first due first; at most 200 lines. */
  @Get("/worklist")
  @Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
  @Operation(summary = "The laboratory's work, first due first")
  List<Work> worklist(Actor actor) {
    return due.worklist(actor).stream().map(WorkApi::work).toList();
  }

  /** The promises at a glance: the laboratory's, or for managers the network's. */
  @Get("/board")
  @Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
  @Operation(summary = "What is in process, due within four hours, and late")
  HttpResponse<?> board(HttpRequest<?> request, Actor actor) {
    return switch (due.board(actor, NEXT)) {
      case Outcome.Done<Board>(var board) ->
          HttpResponse.ok(
              new Figures(
                  board.readAt(),
                  board.counts().open(),
                  board.counts().dueSoon(),
                  board.counts().late(),
                  board.counts().unpromised(),
                  board.tests().stream().map(code -> test(board, code)).toList(),
                  board.next().stream().map(WorkApi::work).toList()));
      case Outcome.Refused<Board>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private static Test test(Board board, String code) {
    return new Test(
        code,
        board.tallyOf(code).open(),
        board.tallyOf(code).atReading(),
        board.onTimeOf(code).flatMap(OnTime::percent).orElse(null));
  }

  private static Work work(DueLine line) {
    return new Work(
        line.work().test().value(),
        line.work().accession(),
        line.work().testCode(),
        line.work().state().name(),
        line.work().lastStep(),
        line.work().origin().value(),
        line.work().laboratory().value(),
        line.work().urgent(),
        line.reading().filter(r -> !r.held()).map(ClockReading::due).orElse(null),
        line.reading().filter(r -> !r.held()).map(r -> r.remaining().toMinutes()).orElse(null),
        line.late());
  }

  /**
   * One ordered test in process.
   *
   * @param minutesLeft negative when late, null when nobody promised anything and while a pause
   *     keeps the due time open
   */
  @Serdeable
  record Work(
      String orderedTest,
      @Nullable String accession,
      String testCode,
      String state,
      @Nullable String lastStep,
      String origin,
      String laboratory,
      boolean urgent,
      @Nullable Instant dueAt,
      @Nullable Long minutesLeft,
      boolean late) {}

  /**
   * One test's figures.
   *
   * @param keptPercent of the promises of the last 30 days, null when nothing was finished
   */
  @Serdeable
  record Test(String testCode, long open, long atReading, @Nullable BigDecimal keptPercent) {}

  /** Figures and the next due. */
  @Serdeable
  record Figures(
      Instant readAt,
      long open,
      long dueSoon,
      long late,
      long unpromised,
      List<Test> tests,
      List<Work> next) {}
}
