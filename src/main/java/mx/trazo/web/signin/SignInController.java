package mx.trazo.web.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import mx.trazo.access.CloseStation;
import mx.trazo.access.OpenedSession;
import mx.trazo.access.SignInByPin;
import mx.trazo.access.SignOut;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Proof;
import mx.trazo.kernel.Refusal;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.edge.Presence;
import mx.trazo.web.edge.RefusalTable;
import org.jspecify.annotations.Nullable;

/** The sign-in page, and the way out. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
class SignInController {
  private final Door door;
  private final SignOut signOut;
  private final CloseStation closeStation;
  private final SignInByPin byPin;
  private final SessionCookie cookie;
  private final StationCookie stationCookie;
  private final RefusalTable refusals;
  private final Pages pages;

  SignInController(
      Door door,
      SignOut signOut,
      CloseStation closeStation,
      SignInByPin byPin,
      SessionCookie cookie,
      StationCookie stationCookie,
      RefusalTable refusals,
      Pages pages) {
    this.door = door;
    this.signOut = signOut;
    this.closeStation = closeStation;
    this.byPin = byPin;
    this.cookie = cookie;
    this.stationCookie = stationCookie;
    this.refusals = refusals;
    this.pages = pages;
  }

  /** The page; whoever is already in goes on, unless a password would let them do more. */
  @Get("/entrar")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> page(HttpRequest<?> request, @Nullable @QueryValue String volver) {
    return Presence.of(request).filter(p -> p.actor().proof() == Proof.PASSWORD).isPresent()
        ? HttpResponse.seeOther(URI.create(ReturnTo.safely(volver)))
        : page(request, HttpStatus.OK, "", ReturnTo.safely(volver), "");
  }

  /** Signs in and goes on, or shows the page again with the reason. */
  @Post("/entrar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> enter(HttpRequest<?> request, @Body SignInForm form) {
    String name = form.usuario() == null ? "" : form.usuario();
    String password = form.contrasena() == null ? "" : form.contrasena();
    String returnTo = ReturnTo.safely(form.volver());
    return switch (door.open(request, name, password)) {
      case Outcome.Done<OpenedSession>(var session) -> {
        MutableHttpResponse<?> on =
            HttpResponse.seeOther(URI.create(returnTo)).cookie(cookie.carrying(session.token()));
        if (session.stationToken() != null) {
          on.cookie(stationCookie.carrying(session.stationToken()));
        }
        yield on;
      }
      case Outcome.Refused<OpenedSession>(var refusal) -> refused(request, refusal, name, returnTo);
    };
  }

  /** Ends the session. */
  @Post("/salir")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> leave(HttpRequest<?> request, Actor actor) {
    cookie.tokenIn(request).ifPresent(token -> signOut.signOut(actor, token));
    return HttpResponse.seeOther(URI.create("/entrar")).cookie(cookie.cleared());
  }

  /** Ends the shared station with whoever is at it; the browser asks for a password again. */
  @Post("/puesto/cerrar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> close(HttpRequest<?> request) {
    closeStation.close(
        stationCookie.tokenIn(request).orElse(null),
        Presence.of(request).map(Presence::actor).orElse(null));
    return HttpResponse.seeOther(URI.create("/entrar"))
        .cookie(cookie.cleared())
        .cookie(stationCookie.cleared());
  }

  private HttpResponse<?> refused(
      HttpRequest<?> request, Refusal refusal, String name, String returnTo) {
    MutableHttpResponse<String> page =
        page(request, door.status(refusal), name, returnTo, refusals.sentence(refusal));
    Door.retryAfter(refusal).ifPresent(seconds -> page.header(HttpHeaders.RETRY_AFTER, seconds));
    return page;
  }

  private MutableHttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, String name, String returnTo, String refusal) {
    Optional<String> holder = byPin.holder(stationCookie.tokenIn(request).orElse(null));
    return pages.page(
        request,
        status,
        "signin.jte",
        Map.of("username", name, "returnTo", returnTo, "refusal", refusal, "holder", holder));
  }
}
