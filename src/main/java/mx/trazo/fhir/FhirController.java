package mx.trazo.fhir;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import mx.trazo.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The routes of the exchange. Every method is here, also those that nobody may use, so that each
 * gets its own answer; {@link FhirExchange} does the work. Described by the capability statement at
 * {@code /fhir/metadata}, not by OpenAPI.
 */
@Hidden
@Controller(FhirBase.MOUNT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Secured({
  "INTEGRATION_CLIENT",
  "HOSPITAL_CLERK",
  "REQUESTING_PHYSICIAN",
  "TECHNICIAN",
  "SPECIALIST",
  "QUALITY"
})
class FhirController {
  private static final String BELOW = "/{+path}";

  private final FhirExchange exchange;

  FhirController(FhirExchange exchange) {
    this.exchange = exchange;
  }

  /** The capability statement, for everybody. */
  @Get("/metadata")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> metadata(HttpRequest<?> request) {
    return exchange.answer(request, null);
  }

  /** The capability statement, as some older clients ask for it. */
  @Options
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> options(HttpRequest<?> request) {
    return exchange.answer(request, null);
  }

  /** Nothing at the root can be got. */
  @Get
  HttpResponse<?> root(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** Reads and searches; also for HEAD. */
  @Get(BELOW)
  HttpResponse<?> get(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** Transactions. */
  @Post
  HttpResponse<?> transaction(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** Searches by form. */
  @Post(BELOW)
  HttpResponse<?> post(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** Updates. */
  @Put(uris = {"/", BELOW})
  HttpResponse<?> put(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** Partial updates. */
  @Patch(uris = {"/", BELOW})
  HttpResponse<?> patch(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** Deletions. */
  @Delete(uris = {"/", BELOW})
  HttpResponse<?> delete(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }

  /** What a path allows. */
  @Options(BELOW)
  HttpResponse<?> optionsBelow(HttpRequest<?> request, @Nullable Actor actor) {
    return exchange.answer(request, actor);
  }
}
