package mx.trazo.web.admin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import mx.trazo.access.Account;
import mx.trazo.access.Badge;
import mx.trazo.access.IssueBadge;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.specimen.label.BadgeCard;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumbers;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;

/** The badge of an account: giving one, which replaces the former, and printing it. */
@Hidden
@Controller("/cuentas/{id}")
@Secured("ADMINISTRATOR")
class BadgeController {
  private final IssueBadge issueBadge;
  private final LabelNumbers numbers;
  private final Catalogue catalogue;
  private final Answers answers;
  private final InstantSource clock;

  BadgeController(
      IssueBadge issueBadge,
      LabelNumbers numbers,
      Catalogue catalogue,
      Answers answers,
      InstantSource clock) {
    this.issueBadge = issueBadge;
    this.numbers = numbers;
    this.catalogue = catalogue;
    this.answers = answers;
    this.clock = clock;
  }

  /** Gives a badge with a number of its own; the former one works no longer. */
  @Post("/gafete")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> issue(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, Object> body) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "ACCOUNT", id);
    Outcome<Badge> outcome =
        switch (issueBadge.mayHave(actor, new AccountId(id))) {
          case Outcome.Refused<Account>(var refusal) -> new Outcome.Refused<>(refusal);
          case Outcome.Done<Account>(var holder) ->
              issueBadge.issue(
                  actor,
                  holder.id(),
                  numbers.takeUser(new FacilityScope(holder.facility()), clock.instant()).text());
        };
    return switch (outcome) {
      case Outcome.Refused<Badge>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Badge> _ -> HttpResponse.seeOther(URI.create("/cuentas/" + id));
    };
  }

  /** The card of the badge that works. */
  @Get("/gafete.pdf")
  HttpResponse<?> card(HttpRequest<?> request, Actor actor, String id) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "ACCOUNT", id);
    Optional<LabelCode.UserCode> code =
        issueBadge
            .find(actor, new AccountId(id))
            .flatMap(badge -> LabelCode.parse(badge.code()))
            .filter(LabelCode.UserCode.class::isInstance)
            .map(LabelCode.UserCode.class::cast);
    if (code.isEmpty()
        || !(issueBadge.mayHave(actor, new AccountId(id))
            instanceof Outcome.Done<Account>(var holder))) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    String place = catalogue.findFacility(holder.facility()).map(Facility::shortName).orElse("");
    return HttpResponse.ok(new BadgeCard(code.get(), holder.displayName(), place).pdf())
        .contentType("application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"gafete.pdf\"");
  }
}
