package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.tracking.FindCases;
import mx.trazo.tracking.FoundCase;
import org.jspecify.annotations.Nullable;

/** The laboratory's cases that a typed text names. */
@Hidden
@Controller("/laboratorio/buscar")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class CaseSearchController {
  private static final int LONGEST = 200;

  private final LabPages pages;
  private final FindCases cases;

  CaseSearchController(LabPages pages, FindCases cases) {
    this.pages = pages;
    this.cases = cases;
  }

  /**
   * The list. Whoever typed the number of a case is shown that case; a name that finds one person
   * only is shown as a list too, so that it can be seen whether it is the person that was meant.
   */
  @Get
  HttpResponse<?> list(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String q) {
    String typed = q == null ? "" : q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    List<FoundCase> found = cases.find(actor, typed);
    if (found.size() == 1 && typed.strip().equalsIgnoreCase(found.getFirst().accession())) {
      return HttpResponse.seeOther(
          URI.create("/laboratorio/muestras/" + found.getFirst().first().value()));
    }
    return pages.page(
        request, "lab/search.jte", Map.of("cases", found, "typed", typed, "most", FindCases.LIMIT));
  }
}
