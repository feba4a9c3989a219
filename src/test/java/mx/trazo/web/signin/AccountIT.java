package mx.trazo.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

class AccountIT {
  private static final String NEW = "grapa tren caballo nube";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final SignedIn somebody = SignedIn.anywhere(trazo, Role.SPECIALIST, Role.QUALITY);

  private HttpResponse<String> change(String present, String wanted, String again) {
    return somebody.postForm(
        "/cuenta/contrasena", Map.of("actual", present, "nueva", wanted, "repetida", again));
  }

  private int signIn(String password) throws Exception {
    return trazo
        .httpClient()
        .send(
            HttpRequest.newBuilder(trazo.uri("/api/session"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\""
                            + somebody.username()
                            + "\",\"password\":\""
                            + password
                            + "\"}"))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void the_page_says_what_somebody_may_do() {
    assertThat(somebody.get("/cuenta").body())
        .contains("Lectura y liberación de resultados", "Calidad del laboratorio");
  }

  @Test
  void a_new_password_replaces_the_old_one_and_this_session_stays() throws Exception {
    HttpResponse<String> changed = change(SignedIn.PASSWORD, NEW, NEW);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("La contraseña cambió");
    assertThat(somebody.get("/api/me").statusCode()).isEqualTo(200);
    assertThat(signIn(SignedIn.PASSWORD)).isEqualTo(401);
    assertThat(signIn(NEW)).isEqualTo(201);
  }

  @Test
  void a_wrong_short_obvious_or_mistyped_one_changes_nothing() throws Exception {
    assertThat(change("otra frase cualquiera", NEW, NEW).statusCode()).isEqualTo(422);
    assertThat(change(SignedIn.PASSWORD, "corta", "corta").statusCode()).isEqualTo(400);
    assertThat(change(SignedIn.PASSWORD, "Contraseña2026", "Contraseña2026").statusCode())
        .isEqualTo(400);
    HttpResponse<String> mistyped = change(SignedIn.PASSWORD, NEW, NEW + "x");
    assertThat(mistyped.statusCode()).isEqualTo(400);
    assertThat(mistyped.body()).contains("no son iguales").doesNotContain(NEW);
    assertThat(signIn(SignedIn.PASSWORD)).isEqualTo(201);
  }

  @Test
  void whoever_finds_the_session_open_cannot_guess_on_and_on() {
    for (int i = 0; i < 5; i++) {
      assertThat(change("otra frase cualquiera", NEW, NEW).statusCode()).isEqualTo(422);
    }
    assertThat(change("otra frase cualquiera", NEW, NEW).statusCode()).isEqualTo(429);
  }
}
