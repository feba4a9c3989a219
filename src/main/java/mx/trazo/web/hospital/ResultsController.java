package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.ReportKind;
import mx.trazo.tracking.FindResults;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.tracking.ResultFilter;
import mx.trazo.tracking.ResultLine;
import org.jspecify.annotations.Nullable;

/** The results of a hospital: which are new, which are critical, and what is late. */
@Hidden
@Controller("/hospital/resultados")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class ResultsController {
  private static final int LONGEST = 200;

  private final FindResults results;
  private final ReadCriticals criticals;
  private final LateWork late;
  private final Desk desk;

  ResultsController(FindResults results, ReadCriticals criticals, LateWork late, Desk desk) {
    this.results = results;
    this.criticals = criticals;
    this.late = late;
    this.desk = desk;
  }

  /**
   * The released reports, last released first.
   *
   * @param ver {@code nuevos} for those nobody opened, {@code criticos} for those that wait for an
   *     acknowledgement; anything else for all
   * @param estudio IHC, ISH or FLOW; anything else for all
   * @param q a number or name, as in the list of orders
   * @param antes instant and id of the last report of the page before, with a comma between
   */
  @Get
  HttpResponse<?> list(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String ver,
      @Nullable @QueryValue String estudio,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String antes) {
    boolean unopened = "nuevos".equals(ver);
    boolean critical = "criticos".equals(ver);
    String view = unopened ? "nuevos" : critical ? "criticos" : "todos";
    ReportKind kind =
        Arrays.stream(ReportKind.values())
            .filter(one -> one.name().equals(estudio))
            .findFirst()
            .orElse(null);
    String typed = q == null ? "" : q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    ResultFilter.Before before = before(antes);
    List<ResultLine> found =
        typed.isBlank()
            ? results.find(actor, new ResultFilter(unopened, critical, kind, before))
            : results.named(actor, typed);
    boolean full = typed.isBlank() && found.size() == FindResults.LIMIT;
    return desk.page(
        request,
        actor,
        "results.jte",
        Map.of(
            "results",
            found,
            "view",
            view,
            "kind",
            kind == null ? "" : kind.name(),
            "typed",
            typed,
            "unopened",
            results.countUnopened(actor),
            "waiting",
            criticals.waiting(actor).count(),
            "late",
            late.of(actor),
            "next",
            full ? cursor(found.getLast()) : "",
            "continued",
            before != null));
  }

  private static String cursor(ResultLine last) {
    return last.figures().releasedAt() + "," + last.figures().report().value();
  }

  private static ResultFilter.@Nullable Before before(@Nullable String typed) {
    String[] parts = typed == null ? new String[0] : typed.split(",", 2);
    if (parts.length != 2 || !Ulid.looksRight(parts[1])) {
      return null;
    }
    try {
      return new ResultFilter.Before(Instant.parse(parts[0]), new ReportId(parts[1]));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
