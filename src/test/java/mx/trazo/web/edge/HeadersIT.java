package mx.trazo.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final SignedIn technician = SignedIn.anywhere(trazo, Role.TECHNICIAN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entrar",
        "/",
        "/api/me",
        "/no-existe",
        "/api/no-existe",
        "/fhir/Patient/x",
        "/health",
        "/static/trazo.css",
        "/api/echo/x/broken",
        "/api/echo/forgotten",
      })
  void every_answer_tells_the_browser_to_be_careful(String path) throws Exception {
    for (HttpResponse<String> answer : List.of(get(trazo, path), technician.get(path))) {
      assertThat(header(answer, "Content-Security-Policy"))
          .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
          .doesNotContain("unsafe-inline");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(header(answer, "Permissions-Policy")).contains("camera=(self)");
      assertThat(header(answer, "X-Correlation-Id")).hasSize(26);
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      if (path.startsWith("/static/")) {
        assertThat(header(answer, "Cache-Control")).isNotEqualTo("no-store");
        assertThat(answer.statusCode()).isEqualTo(200);
      } else {
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
      }
    }
  }

  @Test
  void behind_https_the_cookie_and_the_headers_are_strict() throws Exception {
    try (RunningTrazo secure = RunningTrazo.start(Map.of("trazo.web.secure", true))) {
      assertThat(header(get(secure, "/entrar"), "Strict-Transport-Security"))
          .startsWith("max-age=31536000");
      assertThat(SignedIn.anywhere(secure, Role.TECHNICIAN).cookie()).startsWith("__Host-trazo=");
    }
  }

  @Test
  void figures_are_for_administrators() throws Exception {
    assertThat(get(trazo, "/prometheus").statusCode()).isIn(303, 401);
    assertThat(technician.get("/prometheus").statusCode()).isEqualTo(403);
    assertThat(SignedIn.anywhere(trazo, Role.ADMINISTRATOR).get("/prometheus").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_correlation_id_is_taken_over_when_it_has_the_form_of_one() throws Exception {
    assertThat(header(named("pedido-2026-000017"), "X-Correlation-Id"))
        .isEqualTo("pedido-2026-000017");
    assertThat(header(named("<script>alert(1)</script>"), "X-Correlation-Id")).hasSize(26);
  }

  @Test
  void what_does_not_exist_is_not_found_in_the_form_that_was_asked_for() throws Exception {
    HttpResponse<String> page = get(trazo, "/no-existe");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>No se encontró</h1>");
    HttpResponse<String> json = get(trazo, "/api/no-existe");
    assertThat(json.statusCode()).isEqualTo(404);
    assertThat(json.body()).startsWith("{\"status\":404,\"code\":\"NOT_FOUND\"");
    HttpResponse<String> fhir = get(trazo, "/fhir/Patient/x");
    assertThat(fhir.statusCode()).isEqualTo(401);
    assertThat(header(fhir, "Content-Type")).startsWith("application/fhir+json");
    assertThat(fhir.body())
        .startsWith("{\"resourceType\":\"OperationOutcome\"")
        .contains("\"code\":\"login\"");
    HttpResponse<String> method = technician.postJson("/api/me", "{}");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.body()).contains("\"status\":405");
  }

  @Test
  void a_defect_is_calm_and_tells_nothing_but_its_name() {
    HttpResponse<String> json = technician.get("/api/echo/x/broken");
    assertThat(json.statusCode()).isEqualTo(500);
    assertThat(json.body())
        .contains("\"status\":500", header(json, "X-Correlation-Id"))
        .doesNotContain("on purpose")
        .doesNotContain("Exception");
  }

  @Test
  void broken_json_and_missing_values_are_told_by_field_without_their_content() {
    for (String body : new String[] {"{\"text\":", "[]", "{\"text\":{\"a\":1}}", "", "nada"}) {
      HttpResponse<String> answer = technician.postJson("/api/echo/json", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"").doesNotContain("Exception");
    }
    HttpResponse<String> blank = technician.postJson("/api/echo/json", "{\"text\":\" \"}");
    assertThat(blank.statusCode()).isEqualTo(400);
    assertThat(blank.body()).contains("Revise estos datos").contains("text");
    HttpResponse<String> type =
        technician.send(
            technician
                .request("/api/echo/json")
                .header("Content-Type", "application/xml")
                .header("X-CSRF-Token", technician.csrf())
                .POST(HttpRequest.BodyPublishers.ofString("<a/>")));
    assertThat(type.statusCode()).isEqualTo(415);
  }

  private HttpResponse<String> named(String correlation) throws Exception {
    return trazo
        .httpClient()
        .send(
            HttpRequest.newBuilder(trazo.uri("/entrar"))
                .header("X-Correlation-Id", correlation)
                .build(),
            BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(RunningTrazo at, String path) throws Exception {
    return at.httpClient()
        .send(HttpRequest.newBuilder(at.uri(path)).build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("(none)");
  }
}
