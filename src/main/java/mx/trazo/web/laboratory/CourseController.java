package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.course.Course;
import mx.trazo.course.CoursePlace;
import mx.trazo.course.ReadCourses;
import mx.trazo.course.ReadCourses.Funnel;
import mx.trazo.course.ReadCourses.Lately;
import mx.trazo.course.Stand;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.tracking.WorkLine;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/** Where the tests stand on their way, and whose hours it took; nothing of any patient. */
@Hidden
@Controller("/tablero/fases")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class CourseController {
  private static final Duration WINDOW = Duration.ofDays(30);

  private final LabPages pages;
  private final ReadCourses courses;
  private final ReadWorkboard board;
  private final Answers answers;

  CourseController(LabPages pages, ReadCourses courses, ReadWorkboard board, Answers answers) {
    this.pages = pages;
    this.courses = courses;
    this.board = board;
    this.answers = answers;
  }

  /** The page. */
  @Get
  HttpResponse<?> page(HttpRequest<?> request, Actor actor) {
    return switch (courses.funnel(actor, DueWork.viewOf(actor))) {
      case Outcome.Done<Funnel>(var funnel) ->
          switch (courses.lately(actor, DueWork.viewOf(actor), WINDOW)) {
            case Outcome.Done<Lately>(var lately) ->
                pages.page(
                    request,
                    "lab/course.jte",
                    Map.of(
                        "funnel",
                        funnel,
                        "lately",
                        lately,
                        "network",
                        ReadWorkboard.seesNetwork(actor)));
            case Outcome.Refused<Lately>(var refusal) -> answers.refused(request, refusal);
          };
      case Outcome.Refused<Funnel>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /**
   * What waits for one thing.
   *
   * @param espera which, a word of {@link CourseWords}
   * @param despues where the page before ended
   */
  @Get("/lista")
  HttpResponse<?> list(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String espera,
      @Nullable @QueryValue String despues) {
    Optional<Stand> stand = standOf(espera);
    if (stand.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    CoursePlace after = despues == null ? null : CoursePlace.read(despues).orElse(null);
    return switch (courses.list(actor, DueWork.viewOf(actor), stand.get(), after)) {
      case Outcome.Done<ReadCourses.Page>(var page) ->
          pages.page(
              request,
              "lab/courseList.jte",
              Map.of(
                  "list",
                  page,
                  "works",
                  works(actor, page.courses()),
                  "continued",
                  after != null,
                  "network",
                  ReadWorkboard.seesNetwork(actor)));
      case Outcome.Refused<ReadCourses.Page>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private Map<OrderedTestId, WorkLine> works(Actor actor, List<Course> listed) {
    Map<OrderedTestId, WorkLine> works = new HashMap<>();
    board
        .linesOf(actor, listed.stream().map(Course::test).toList())
        .forEach(work -> works.put(work.test(), work));
    return works;
  }

  private static Optional<Stand> standOf(@Nullable String word) {
    return java.util.Arrays.stream(Stand.values())
        .filter(stand -> CourseWords.word(stand).equals(word))
        .findFirst();
  }
}
