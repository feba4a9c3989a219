package mx.trazo.web.admin;

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
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import mx.trazo.access.FindAccounts;
import mx.trazo.access.FindAccounts.HeldAccount;
import mx.trazo.access.GrantApiToken;
import mx.trazo.access.GrantApiToken.GrantedToken;
import mx.trazo.access.IssueBadge;
import mx.trazo.access.ResetPassword;
import mx.trazo.access.RevokeApiToken;
import mx.trazo.access.SuspendAccount;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Ulid;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.RefusalTable;

/** One account: suspending it, another password, and the keys of another system. */
@Hidden
@Controller("/cuentas/{id}")
@Secured("ADMINISTRATOR")
class OneAccountController {
  private final FindAccounts findAccounts;
  private final SuspendAccount suspendAccount;
  private final ResetPassword resetPassword;
  private final GrantApiToken grantToken;
  private final RevokeApiToken revokeToken;
  private final IssueBadge issueBadge;
  private final RefusalTable refusals;
  private final Messages messages;
  private final AdminPages pages;
  private final Answers answers;
  private final InstantSource clock;

  OneAccountController(
      FindAccounts findAccounts,
      SuspendAccount suspendAccount,
      ResetPassword resetPassword,
      GrantApiToken grantToken,
      RevokeApiToken revokeToken,
      IssueBadge issueBadge,
      RefusalTable refusals,
      Messages messages,
      AdminPages pages,
      Answers answers,
      InstantSource clock) {
    this.findAccounts = findAccounts;
    this.suspendAccount = suspendAccount;
    this.resetPassword = resetPassword;
    this.grantToken = grantToken;
    this.revokeToken = revokeToken;
    this.issueBadge = issueBadge;
    this.refusals = refusals;
    this.messages = messages;
    this.pages = pages;
    this.answers = answers;
    this.clock = clock;
  }

  /** The account. */
  @Get
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, String id) {
    return page(request, actor, id, HttpStatus.OK, "", "", "");
  }

  /** Keeps it from being used. */
  @Post("/suspender")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> suspend(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, Object> body) {
    return Ulid.looksRight(id)
        ? said(
            request,
            actor,
            id,
            suspendAccount.suspend(actor, new AccountId(id)),
            "admin.account.suspended")
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Gives it another password. */
  @Post("/contrasena")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reset(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, Object> body) {
    return Ulid.looksRight(id)
        ? said(
            request,
            actor,
            id,
            resetPassword.reset(actor, new AccountId(id), FormValues.of(body).get("password")),
            "admin.account.reset")
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Gives another system a key, shown this once. */
  @Post("/claves")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> grant(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, Object> body) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    FormValues form = FormValues.of(body);
    String days = form.get("days").strip();
    Duration life =
        days.matches("[0-9]{1,4}") ? Duration.ofDays(Long.parseLong(days)) : Duration.ZERO;
    return switch (grantToken.grant(actor, new AccountId(id), form.get("name"), life)) {
      case Outcome.Done<GrantedToken>(var granted) ->
          page(request, actor, id, HttpStatus.CREATED, "", "", granted.secret());
      case Outcome.Refused<GrantedToken>(var refusal) -> refused(request, actor, id, refusal);
    };
  }

  /** Takes a key back. */
  @Post("/claves/{key}/revocar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(
      HttpRequest<?> request, Actor actor, String id, String key, @Body Map<String, Object> body) {
    return said(request, actor, id, revokeToken.revoke(actor, key), "admin.key.revoked");
  }

  private HttpResponse<?> said(
      HttpRequest<?> request, Actor actor, String id, Outcome<?> outcome, String done) {
    return outcome instanceof Outcome.Refused<?>(var refusal)
        ? refused(request, actor, id, refusal)
        : page(request, actor, id, HttpStatus.OK, messages.get(done), "", "");
  }

  private HttpResponse<?> refused(HttpRequest<?> request, Actor actor, String id, Refusal refusal) {
    return page(request, actor, id, refusals.status(refusal), "", refusals.sentence(refusal), "");
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      Actor actor,
      String id,
      HttpStatus status,
      String done,
      String refusal,
      String secret) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "ACCOUNT", id);
    return switch (findAccounts.read(actor, new AccountId(id))) {
      case Outcome.Refused<HeldAccount>(var no) -> answers.refused(request, no);
      case Outcome.Done<HeldAccount>(var held) ->
          pages.page(
              request,
              status,
              "account.jte",
              Map.of(
                  "held",
                  held,
                  "badge",
                  issueBadge.find(actor, held.account().id()),
                  "now",
                  clock.instant(),
                  "done",
                  done,
                  "refusal",
                  refusal,
                  "secret",
                  secret));
    };
  }
}
