package mx.trazo.web.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;

/** Sends people to the page where their day begins. */
@Hidden
@Controller
class HomeController {
  /** By role. */
  @Get("/")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> home(Actor actor) {
    return HttpResponse.seeOther(URI.create(pageOf(actor)));
  }

  /** The first page of an actor. */
  static String pageOf(Actor actor) {
    if (actor.hasAny(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN)) {
      return "/hospital";
    }
    if (actor.hasAny(Role.TECHNICIAN, Role.QUALITY)) {
      return "/laboratorio";
    }
    if (actor.hasAny(Role.SPECIALIST)) {
      return "/lectura";
    }
    if (actor.hasAny(Role.MANAGER, Role.AGREEMENT_MANAGER)) {
      return "/tablero";
    }
    if (actor.hasAny(Role.ADMINISTRATOR)) {
      return "/cuentas";
    }
    return actor.hasAny(Role.AUDITOR) ? "/auditoria" : "/cuenta";
  }
}
