package mx.trazo.web.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import mx.trazo.access.AuditLine;
import mx.trazo.access.ReadAudit;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/** The audit trail, newest first. */
@Hidden
@Controller("/auditoria")
@Secured("AUDITOR")
class AuditController {
  private static final int LONGEST = 100;

  private final ReadAudit readAudit;
  private final AdminPages pages;
  private final Answers answers;

  AuditController(ReadAudit readAudit, AdminPages pages, Answers answers) {
    this.readAudit = readAudit;
    this.pages = pages;
    this.answers = answers;
  }

  /**
   * A page of rows.
   *
   * @param q a username or the id of a thing
   * @param antes the last row of the page before
   */
  @Get
  HttpResponse<?> list(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String antes) {
    String typed = q == null ? "" : q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    long before = antes != null && antes.matches("[0-9]{1,18}") ? Long.parseLong(antes) : 0;
    return switch (readAudit.read(actor, typed, before)) {
      case Outcome.Refused<List<AuditLine>>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<List<AuditLine>>(var lines) ->
          pages.page(
              request,
              HttpStatus.OK,
              "audit.jte",
              Map.of(
                  "lines",
                  lines,
                  "typed",
                  typed,
                  "next",
                  lines.size() == ReadAudit.PAGE ? lines.getLast().number() : 0L,
                  "continued",
                  before > 0));
    };
  }
}
