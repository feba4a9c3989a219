package mx.trazo.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import mx.trazo.access.SuspendAccount;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

class SignInIT {
  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void the_page_is_shown_to_anybody() throws Exception {
    HttpResponse<String> page = get("/entrar", "");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.body()).contains("<h1>Entrar</h1>", "name=\"contrasena\"");
  }

  @Test
  void a_right_password_opens_a_session_and_goes_on() throws Exception {
    String username = account(Role.TECHNICIAN);
    HttpResponse<String> entered =
        enter(username.toUpperCase(java.util.Locale.ROOT), SignedIn.PASSWORD, "/hospital?x=1", "");
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.headers().firstValue("Location")).hasValue("/hospital?x=1");
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("trazo=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .containsIgnoringCase("Path=/")
        .doesNotContainIgnoringCase("Max-Age")
        .doesNotContainIgnoringCase("Expires");
    assertThat(get("/api/me", cookie).body()).contains("\"roles\":[\"TECHNICIAN\"]");
  }

  @Test
  void never_goes_on_to_another_site() throws Exception {
    for (String elsewhere :
        new String[] {
          "https://malo.example/", "//malo.example/", "/\\malo.example", "javascript:1"
        }) {
      String username = account(Role.TECHNICIAN);
      assertThat(enter(username, SignedIn.PASSWORD, elsewhere, "").headers().firstValue("Location"))
          .hasValue("/");
    }
  }

  @Test
  void an_unknown_name_a_wrong_password_and_a_suspended_account_look_alike() throws Exception {
    String username = account(Role.TECHNICIAN);
    SignedIn suspended = SignedIn.anywhere(trazo, Role.TECHNICIAN);
    SignedIn administrator = SignedIn.anywhere(trazo, Role.ADMINISTRATOR);
    assertThat(
            trazo
                .bean(SuspendAccount.class)
                .suspend(administrator.actor(), suspended.actor().account()))
        .isInstanceOf(Outcome.Done.class);
    assertThat(suspended.get("/api/me").statusCode()).isEqualTo(401);

    HttpResponse<String> wrong = enter(username, "otra frase cualquiera", "/", "");
    HttpResponse<String> unknown = enter("nadie." + username, "otra frase cualquiera", "/", "");
    HttpResponse<String> closed = enter(suspended.username(), SignedIn.PASSWORD, "/", "");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(closed.statusCode()).isEqualTo(401);
    assertThat(same(wrong, username))
        .contains("no son correctos")
        .contains("Pídalos a la persona que administra las cuentas");
    assertThat(wrong.body())
        .containsPattern("id=\"usuario\"[^>]*value=\"[^\"]+\"")
        .containsPattern("id=\"contrasena\"[^>]* autofocus")
        .doesNotContainPattern("id=\"usuario\"[^>]* autofocus");
    assertThat(same(unknown, "nadie." + username)).isEqualTo(same(wrong, username));
    assertThat(same(closed, suspended.username())).isEqualTo(same(wrong, username));
    assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void repeated_failures_wait_longer_but_do_not_harm_the_person_elsewhere() throws Exception {
    try (RunningTrazo proxied =
        RunningTrazo.start(Map.of("trazo.web.client-address-header", "X-Client"))) {
      String username = SignedIn.freshUsername();
      SignedIn.openAccount(proxied, SignedIn.freshFacility(), username, Set.of(Role.TECHNICIAN));
      for (int i = 0; i < 5; i++) {
        assertThat(json(proxied, username, "otra frase cualquiera", "10.0.0.1").statusCode())
            .isEqualTo(401);
      }
      HttpResponse<String> blocked = json(proxied, username, SignedIn.PASSWORD, "10.0.0.1");
      assertThat(blocked.statusCode()).isEqualTo(429);
      assertThat(blocked.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 6L);
      assertThat(blocked.body()).contains("SIGN_IN_THROTTLED");
      assertThat(json(proxied, username, SignedIn.PASSWORD, "10.0.0.2").statusCode())
          .isEqualTo(201);
    }
  }

  @Test
  void one_address_may_not_try_names_without_end() throws Exception {
    try (RunningTrazo strict = RunningTrazo.start(Map.of("trazo.access.sign-in.per-minute", 3))) {
      for (int i = 0; i < 3; i++) {
        assertThat(json(strict, "nadie" + i, "otra frase cualquiera", "").statusCode())
            .isEqualTo(401);
      }
      assertThat(json(strict, "nadie3", "otra frase cualquiera", "").statusCode()).isEqualTo(429);
    }
  }

  @Test
  void a_session_somebody_else_chose_is_not_taken_over() throws Exception {
    String username = account(Role.TECHNICIAN);
    String chosen = "trazo=" + "A".repeat(43);
    HttpResponse<String> entered = enter(username, SignedIn.PASSWORD, "/", chosen);
    String given = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(given).doesNotStartWith(chosen);
    assertThat(get("/api/me", chosen).statusCode()).isEqualTo(401);
    HttpResponse<String> again = enter(username, SignedIn.PASSWORD, "/", given);
    assertThat(again.headers().firstValue("Set-Cookie").orElseThrow()).isNotEqualTo(given);
    assertThat(get("/api/me", given).statusCode()).isEqualTo(401);
  }

  @Test
  void leaving_ends_the_session_at_once() {
    SignedIn somebody = SignedIn.anywhere(trazo, Role.SPECIALIST);
    assertThat(somebody.get("/api/me").statusCode()).isEqualTo(200);
    HttpResponse<String> left = somebody.postForm("/salir", Map.of());
    assertThat(left.statusCode()).isEqualTo(303);
    assertThat(left.headers().firstValue("Set-Cookie").orElseThrow())
        .containsIgnoringCase("Max-Age=0");
    assertThat(somebody.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void an_idle_session_and_an_over_long_one_are_over() throws Exception {
    SignedIn idle = SignedIn.anywhere(trazo, Role.MANAGER);
    change("UPDATE session SET last_seen_at = last_seen_at - INTERVAL 16 MINUTE", idle);
    assertThat(idle.get("/api/me").statusCode()).isEqualTo(401);
    SignedIn used = SignedIn.anywhere(trazo, Role.MANAGER);
    change("UPDATE session SET last_seen_at = last_seen_at - INTERVAL 14 MINUTE", used);
    assertThat(used.get("/api/me").statusCode()).isEqualTo(200);
    SignedIn longOne = SignedIn.anywhere(trazo, Role.MANAGER);
    change("UPDATE session SET expires_at = created_at", longOne);
    assertThat(longOne.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void everybody_begins_at_their_own_page() {
    Map<Role, String> pages =
        Map.of(
            Role.HOSPITAL_CLERK, "/hospital",
            Role.REQUESTING_PHYSICIAN, "/hospital",
            Role.TECHNICIAN, "/laboratorio",
            Role.SPECIALIST, "/lectura",
            Role.MANAGER, "/tablero",
            Role.QUALITY, "/laboratorio",
            Role.AGREEMENT_MANAGER, "/tablero",
            Role.ADMINISTRATOR, "/cuentas",
            Role.AUDITOR, "/auditoria");
    pages.forEach((role, page) -> {
      SignedIn somebody = SignedIn.anywhere(trazo, role);
      assertThat(somebody.get("/").headers().firstValue("Location")).hasValue(page);
    });
  }

  @Test
  void people_not_signed_in_are_shown_the_door_and_come_back() throws Exception {
    HttpResponse<String> page = get("/", "");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).hasValue("/entrar");
    HttpResponse<String> json = get("/api/me", "");
    assertThat(json.statusCode()).isEqualTo(401);
    assertThat(json.body()).contains("\"code\":\"UNAUTHORIZED\"", "\"correlationId\":\"");
  }

  private void change(String update, SignedIn whose) throws SQLException {
    try (Connection admin = trazo.adminConnection();
        PreparedStatement statement = admin.prepareStatement(update + " WHERE account_id = ?")) {
      statement.setString(1, whose.actor().account().value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
      if (!admin.getAutoCommit()) {
        admin.commit();
      }
    }
  }

  private String account(Role role) {
    String username = SignedIn.freshUsername();
    SignedIn.openAccount(trazo, SignedIn.freshFacility(), username, Set.of(role));
    return username;
  }

  private static String same(HttpResponse<String> page, String username) {
    String correlation = page.headers().firstValue("X-Correlation-Id").orElseThrow();
    return page.body().replace(username, "").replace(correlation, "");
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(trazo.uri(path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie.split(";", 2)[0]);
    }
    return trazo.httpClient().send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> enter(String name, String password, String to, String cookie)
      throws Exception {
    String body =
        "usuario=" + encode(name) + "&contrasena=" + encode(password) + "&volver=" + encode(to);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(trazo.uri("/entrar"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie.split(";", 2)[0]);
    }
    return trazo.httpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> json(
      RunningTrazo at, String name, String password, String address) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at.uri("/api/session"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}"));
    if (!address.isEmpty()) {
      request.header("X-Client", address);
    }
    return at.httpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
