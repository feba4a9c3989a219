package mx.trazo.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import mx.trazo.access.ChangePassword;
import mx.trazo.access.ChoosePin;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.edge.RefusalTable;

/** People's own account: what they may do, and their password. */
@Hidden
@Controller("/cuenta")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountController {
  private final ChangePassword changePassword;
  private final ChoosePin choosePin;
  private final SessionCookie cookie;
  private final RefusalTable refusals;
  private final Messages messages;
  private final Pages pages;

  AccountController(
      ChangePassword changePassword,
      ChoosePin choosePin,
      SessionCookie cookie,
      RefusalTable refusals,
      Messages messages,
      Pages pages) {
    this.changePassword = changePassword;
    this.choosePin = choosePin;
    this.cookie = cookie;
    this.refusals = refusals;
    this.messages = messages;
    this.pages = pages;
  }

  /** The page. */
  @Get
  HttpResponse<?> page(HttpRequest<?> request, Actor actor) {
    return page(request, actor, HttpStatus.OK, "", "");
  }

  /** Changes the password, and says so or why not on the same page. */
  @Post("/contrasena")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(HttpRequest<?> request, Actor actor, @Body PasswordForm form) {
    String present = form.actual() == null ? "" : form.actual();
    String wanted = form.nueva() == null ? "" : form.nueva();
    if (!wanted.equals(form.repetida())) {
      return page(
          request, actor, HttpStatus.BAD_REQUEST, "", messages.get("account.passwordsDiffer"));
    }
    String token = cookie.tokenIn(request).orElse("");
    return switch (changePassword.change(actor, token, present, wanted)) {
      case Outcome.Done<AccountId> _ ->
          page(request, actor, HttpStatus.OK, messages.get("account.passwordChanged"), "");
      case Outcome.Refused<AccountId>(var refusal) ->
          page(request, actor, refusals.status(refusal), "", refusals.sentence(refusal));
    };
  }

  /** Chooses the PIN that goes with the badge, and says so or why not on the same page. */
  @Post("/nip")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> pin(HttpRequest<?> request, Actor actor, @Body PinForm form) {
    String password = form.actual() == null ? "" : form.actual();
    String wanted = form.nip() == null ? "" : form.nip();
    if (!wanted.equals(form.repetido())) {
      return page(request, actor, HttpStatus.BAD_REQUEST, "", messages.get("account.pinsDiffer"));
    }
    String token = cookie.tokenIn(request).orElse("");
    return switch (choosePin.choose(actor, token, password, wanted)) {
      case Outcome.Done<AccountId> _ ->
          page(request, actor, HttpStatus.OK, messages.get("account.pinChosen"), "");
      case Outcome.Refused<AccountId>(var refusal) ->
          page(request, actor, refusals.status(refusal), "", refusals.sentence(refusal));
    };
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, Actor actor, HttpStatus status, String done, String refusal) {
    List<String> roles =
        actor.roles().stream().sorted().map(role -> messages.get("role." + role.name())).toList();
    return pages.page(
        request,
        status,
        "account.jte",
        Map.of("roles", roles, "pin", choosePin.stateOf(actor), "done", done, "refusal", refusal));
  }
}
