package mx.trazo.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Walks every route there is, so that a new one cannot be left open by mistake. */
class RouteMatrixIT {
  /** Anybody may ask these; everything else needs a role or at least a session. */
  private static final Set<String> OPEN =
      Set.of(
          "GET /entrar",
          "POST /entrar",
          "POST /api/session",
          "POST /api/station/badge",
          "POST /api/station/open",
          "POST /puesto/cerrar",
          "GET /hospital/no-enviado",
          "GET /hospital/sin-red",
          "GET /sw.js",
          "GET /verificar",
          "GET /verificar/{code}",
          "GET /health",
          "GET /health/{selector}",
          "GET /fhir/metadata");

  private static final Set<String> ROLES =
      Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());

  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void every_route_of_ours_says_who_may_use_it() {
    List<String> silent = new ArrayList<>();
    for (UriRouteInfo<?, ?> route : routes()) {
      if (isOurs(route) && !name(route).equals("GET /api/echo/forgotten")) {
        AnnotationValue<Secured> secured = route.getAnnotation(Secured.class);
        String[] who = secured == null ? new String[0] : secured.stringValues();
        boolean clear =
            who.length > 0
                && Arrays.stream(who)
                    .allMatch(role ->
                        ROLES.contains(role)
                            || role.equals(SecurityRule.IS_AUTHENTICATED)
                            || OPEN.contains(name(route)));
        if (!clear) {
          silent.add(name(route));
        }
      }
    }
    assertThat(silent).as("routes without @Secured or with an unknown role").isEmpty();
  }

  @Test
  void no_route_but_the_door_answers_to_nobody() throws Exception {
    List<String> open = new ArrayList<>();
    for (UriRouteInfo<?, ?> route : routes()) {
      if (OPEN.contains(name(route))) {
        continue;
      }
      HttpResponse<String> answer = ask(route, "");
      boolean shownTheDoor =
          answer.statusCode() == 401
              || (answer.statusCode() == 303
                  && answer.headers().firstValue("Location").orElse("").startsWith("/entrar"));
      if (!shownTheDoor) {
        open.add(name(route) + " answered " + answer.statusCode());
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void nobody_uses_a_route_without_one_of_its_roles() throws Exception {
    List<String> open = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role == Role.INTEGRATION_CLIENT) {
        continue; // has tokens, no password
      }
      SignedIn somebody = SignedIn.anywhere(trazo, role);
      for (UriRouteInfo<?, ?> route : routes()) {
        AnnotationValue<Secured> secured = route.getAnnotation(Secured.class);
        Set<String> who = secured == null ? Set.of() : Set.of(secured.stringValues());
        boolean allowed =
            who.contains(role.name())
                || who.contains(SecurityRule.IS_AUTHENTICATED)
                || OPEN.contains(name(route));
        if (isOurs(route) && !allowed) {
          int status = ask(route, somebody.cookie()).statusCode();
          if (status != 403) {
            open.add(role + " " + name(route) + " answered " + status);
          }
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private HttpResponse<String> ask(UriRouteInfo<?, ?> route, String cookie) throws Exception {
    String path =
        route
            .getUriMatchTemplate()
            .toPathString()
            .replaceAll("\\{[^}]*\\}", "01J00000000000000000000000");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(trazo.uri(path.isEmpty() ? "/" : path))
            .method(route.getHttpMethodName(), BodyPublishers.ofString(""));
    if (route.getHttpMethod() != HttpMethod.GET) {
      String[] types = route.getAnnotationMetadata().stringValues(Consumes.class);
      request.header("Content-Type", types.length == 0 ? "application/json" : types[0]);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return trazo.httpClient().send(request.build(), BodyHandlers.ofString());
  }

  private List<UriRouteInfo<?, ?>> routes() {
    return trazo
        .bean(Router.class)
        .uriRoutes()
        .<UriRouteInfo<?, ?>>map(route -> route)
        .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
        .filter(route -> route.getHttpMethod() != HttpMethod.OPTIONS)
        .toList();
  }

  private static boolean isOurs(UriRouteInfo<?, ?> route) {
    return route.getDeclaringType().getName().startsWith("mx.trazo.");
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
  }
}
