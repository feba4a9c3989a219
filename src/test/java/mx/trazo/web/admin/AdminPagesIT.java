package mx.trazo.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** An administrator keeps accounts and keys; an auditor reads what they did. */
class AdminPagesIT {
  private static final String GOOD = "nube grapa tren caballo";
  private static final String OTHER = "maceta lluvia cobre pausa";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn administrator = SignedIn.as(trazo, hospital.id(), Role.ADMINISTRATOR);
  private final SignedIn auditor = SignedIn.as(trazo, hospital.id(), Role.AUDITOR);

  @Test
  void an_account_is_opened_found_given_another_password_and_suspended() {
    String username = SignedIn.freshUsername();
    HttpResponse<String> opened =
        administrator.postForm("/cuentas/nueva", account(username, GOOD, "HOSPITAL_CLERK"));
    assertThat(opened.statusCode()).isEqualTo(303);
    String page = opened.headers().firstValue("Location").orElseThrow();
    assertThat(signIn(username, GOOD)).isEqualTo(201);
    HttpResponse<String> found = administrator.get("/cuentas?q=" + username);
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains(page);

    HttpResponse<String> reset =
        administrator.postForm(page + "/contrasena", Map.of("password", OTHER));
    assertThat(reset.statusCode()).isEqualTo(200);
    assertThat(reset.body()).contains("sesiones de la cuenta se cerraron").doesNotContain(OTHER);
    assertThat(signIn(username, GOOD)).isEqualTo(401);
    assertThat(signIn(username, OTHER)).isEqualTo(201);

    assertThat(administrator.postForm(page + "/suspender", Map.of()).body()).contains("Suspendida");
    assertThat(signIn(username, OTHER)).isEqualTo(401);
    assertThat(administrator.postForm(page + "/suspender", Map.of()).statusCode()).isEqualTo(409);

    String id = page.substring(page.lastIndexOf('/') + 1);
    assertThat(auditor.get("/auditoria?q=" + id).body())
        .contains("Creó una cuenta", "Dio otra contraseña", "Suspendió una cuenta")
        .contains(administrator.username());
    assertThat(auditor.get("/auditoria?q=" + administrator.username()).body())
        .contains("POST /cuentas/nueva");
  }

  @Test
  void the_telephone_of_the_own_unit_is_written_where_everybody_who_asks_reads_it() {
    assertThat(administrator.get("/cuentas").body())
        .contains("Teléfono de ")
        .contains("Pregunte a");
    HttpResponse<String> tooShort =
        administrator.postForm("/cuentas/telefono", Map.of("phone", "12"));
    assertThat(tooShort.statusCode()).isEqualTo(400);
    assertThat(tooShort.body()).contains("id=\"phone-falta\"").contains("value=\"12\"");
    String phone = "646 555 0190 ext. 4";
    assertThat(administrator.postForm("/cuentas/telefono", Map.of("phone", phone)).statusCode())
        .isEqualTo(303);
    assertThat(administrator.get("/cuentas?telefono=1").body())
        .contains("value=\"" + phone + "\"")
        .contains("El teléfono quedó guardado");
    assertThat(trazo.bean(Catalogue.class).getFacility(hospital.id()).phone()).isEqualTo(phone);
    assertThat(auditor.get("/auditoria?q=" + hospital.id().value()).body())
        .contains("Cambió el teléfono de una unidad");
    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      try (Browser browser = Browser.start()) {
        Page page = browser.page(trazo, size, administrator);
        page.navigate("/cuentas?q=" + administrator.username());
        Browser.looksRight(page, "cuentas-telefono");
      }
    }
    SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
    assertThat(clerk.postForm("/cuentas/telefono", Map.of("phone", "646 555 0191")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void what_is_wrong_with_a_new_account_is_said_and_the_rest_stays_typed() {
    Map<String, String> weak = account(SignedIn.freshUsername(), "corta", "TECHNICIAN");
    HttpResponse<String> answer = administrator.postForm("/cuentas/nueva", weak);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("al menos 12 caracteres", weak.get("username"))
        .doesNotContain("corta");
    Map<String, String> nowhere = account(SignedIn.freshUsername(), GOOD, "TECHNICIAN");
    nowhere.put("facility", "01J00000000000000000000000");
    assertThat(administrator.postForm("/cuentas/nueva", nowhere).body())
        .contains("Elija la unidad");
    Map<String, String> taken = account(administrator.username(), GOOD, "TECHNICIAN");
    assertThat(administrator.postForm("/cuentas/nueva", taken).statusCode()).isEqualTo(409);
    Map<String, String> powerless = account(SignedIn.freshUsername(), GOOD, "NOBODY");
    assertThat(administrator.postForm("/cuentas/nueva", powerless).body()).contains("un rol");
  }

  @Test
  void a_key_of_another_system_is_shown_once_and_revoked() {
    String username = SignedIn.freshUsername();
    String page =
        administrator
            .postForm("/cuentas/nueva", account(username, "", "INTEGRATION_CLIENT"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    HttpResponse<String> granted =
        administrator.postForm(page + "/claves", Map.of("name", "Expediente", "days", "30"));
    assertThat(granted.statusCode()).isEqualTo(201);
    String secret = granted.body().replaceAll("(?s).*<code class=\"wrap\">([^<]+)</code>.*", "$1");
    assertThat(secret).hasSize(43);
    assertThat(administrator.get(page).body()).contains("Expediente").doesNotContain(secret);
    assertThat(asSystem(secret)).isEqualTo(200);
    String revoke = granted.body().replaceAll("(?s).*action=\"([^\"]+/revocar)\".*", "$1");
    assertThat(administrator.postForm(revoke, Map.of()).statusCode()).isEqualTo(200);
    assertThat(asSystem(secret)).isEqualTo(401);
    for (String days : new String[] {"0", "-1", "367", "9999", "x", ""}) {
      assertThat(
              administrator
                  .postForm(page + "/claves", Map.of("name", "Otra", "days", days))
                  .statusCode())
          .as(days)
          .isEqualTo(400);
    }
  }

  @Test
  void nobody_locks_themselves_out() {
    String page = "/cuentas/" + administrator.actor().account().value();
    assertThat(administrator.get(page).body()).doesNotContain("Suspender cuenta");
    assertThat(administrator.postForm(page + "/suspender", Map.of()).statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(administrator.postForm(page + "/contrasena", Map.of("password", OTHER)).body())
        .contains("Su cuenta");
    assertThat(administrator.get("/cuentas/no-es-una").statusCode()).isEqualTo(404);
    assertThat(administrator.get("/cuentas/01J00000000000000000000000").statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_trail_goes_on_page_by_page_and_agreements_are_listed() {
    for (int i = 0; i < 105; i++) {
      auditor.get("/convenios");
    }
    String first = auditor.get("/auditoria?q=" + auditor.username()).body();
    assertThat(first).contains("Más antiguos");
    String older = first.replaceAll("(?s).*href=\"(/auditoria[^\"]*antes=[0-9]+)\".*", "$1");
    assertThat(auditor.get(older.replace("&amp;", "&")).body()).contains("GET /convenios");
    assertThat(auditor.get("/auditoria?antes=x").statusCode()).isEqualTo(200);
    assertThat(auditor.get("/convenios").body()).contains("CIBIOR", "Sedesa");
  }

  private Map<String, String> account(String username, String password, String role) {
    return new HashMap<>(
        Map.of(
            "username",
            username,
            "displayName",
            "Persona de prueba",
            "facility",
            hospital.id().value(),
            "role",
            role,
            "cedula",
            "",
            "password",
            password));
  }

  private int signIn(String username, String password) {
    return status(
        HttpRequest.newBuilder(trazo.uri("/api/session"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))));
  }

  private int asSystem(String secret) {
    return status(
        HttpRequest.newBuilder(trazo.uri("/api/me")).header("Authorization", "Bearer " + secret));
  }

  /** Of a request that has nobody's cookie. */
  private int status(HttpRequest.Builder request) {
    try {
      return trazo
          .httpClient()
          .send(request.build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
