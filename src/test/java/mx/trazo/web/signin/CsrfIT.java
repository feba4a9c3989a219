package mx.trazo.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.trazo.access.GrantApiToken;
import mx.trazo.access.RevokeApiToken;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

class CsrfIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final SignedIn technician = SignedIn.anywhere(trazo, Role.TECHNICIAN);

  @Test
  void a_form_with_its_token_arrives_whole() {
    String long_text = "ñandú & compañía ".repeat(3_000);
    HttpResponse<String> answer = technician.postForm("/api/echo/form", Map.of("text", long_text));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(technician.json(answer))
        .containsEntry("text", long_text)
        .containsEntry("who", technician.actor().account().value());
  }

  @Test
  void a_form_without_it_or_with_another_is_refused_and_says_so() {
    for (String body :
        new String[] {
          "text=x", "_csrf=&text=x", "_csrf=" + "A".repeat(43) + "&text=x", "text=x&_csrf=", ""
        }) {
      HttpResponse<String> answer =
          technician.send(
              technician
                  .request("/api/echo/form")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(body)));
      assertThat(answer.statusCode()).as(body).isEqualTo(403);
      assertThat(answer.body()).contains("no se hizo ningún cambio");
    }
  }

  @Test
  void json_needs_the_header() {
    assertThat(technician.postJson("/api/echo/json", "{\"text\":\"hola\"}").body())
        .isEqualTo("{\"text\":\"hola\"}");
    HttpResponse<String> without =
        technician.send(
            technician
                .request("/api/echo/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"hola\",\"_csrf\":\"x\"}")));
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("\"status\":403");
  }

  @Test
  void the_token_of_another_session_does_not_count() {
    SignedIn other = SignedIn.anywhere(trazo, Role.TECHNICIAN);
    HttpResponse<String> answer =
        technician.send(
            technician
                .request("/api/echo/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", other.csrf())
                .POST(BodyPublishers.ofString("{\"text\":\"hola\"}")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void requests_made_by_other_sites_are_refused_even_with_the_token() {
    for (String[] header :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Origin", "https://malo.example"},
          {"Origin", "http://127.0.0.1:1"},
        }) {
      HttpResponse<String> answer = echo(header[0], header[1]);
      assertThat(answer.statusCode()).as(header[1]).isEqualTo(403);
    }
    assertThat(echo("Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
    assertThat(echo("Origin", "http://" + trazo.uri().getAuthority()).statusCode()).isEqualTo(200);
    assertThat(echo("Origin", "null").statusCode()).isEqualTo(200);
  }

  @Test
  void nobody_is_signed_in_by_another_site() throws Exception {
    HttpResponse<String> answer =
        trazo
            .httpClient()
            .send(
                HttpRequest.newBuilder(trazo.uri("/api/session"))
                    .header("Content-Type", "application/json")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(
                        BodyPublishers.ofString(
                            "{\"username\":\""
                                + technician.username()
                                + "\",\"password\":\""
                                + SignedIn.PASSWORD
                                + "\"}"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_file_comes_with_the_token_as_its_first_field() {
    byte[] content = new byte[3_000_000];
    HttpResponse<String> sent = file("_csrf", technician.csrf(), content);
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).isEqualTo("{\"size\":3000000}");
    assertThat(file("_csrf", "A".repeat(43), content).statusCode()).isEqualTo(403);
    assertThat(file("other", technician.csrf(), content).statusCode()).isEqualTo(403);
  }

  @Test
  void a_bearer_needs_no_token_and_ends_when_revoked() throws Exception {
    SignedIn administrator = SignedIn.anywhere(trazo, Role.ADMINISTRATOR);
    var client =
        SignedIn.openAccount(
            trazo,
            SignedIn.freshFacility(),
            SignedIn.freshUsername(),
            java.util.Set.of(Role.INTEGRATION_CLIENT));
    var granted =
        ((Outcome.Done<GrantApiToken.GrantedToken>)
                trazo
                    .bean(GrantApiToken.class)
                    .grant(administrator.actor(), client.account(), "pruebas", Duration.ofDays(1)))
            .value();
    assertThat(bearer(granted.secret())).isEqualTo(200);
    assertThat(bearer(granted.secret() + "x")).isEqualTo(401);
    assertThat(bearer("")).isEqualTo(401);
    assertThat(trazo.bean(RevokeApiToken.class).revoke(administrator.actor(), granted.id()))
        .isInstanceOf(Outcome.Done.class);
    assertThat(bearer(granted.secret())).isEqualTo(401);
  }

  private int bearer(String token) throws Exception {
    return trazo
        .httpClient()
        .send(
            HttpRequest.newBuilder(trazo.uri("/api/echo/json"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{\"text\":\"hola\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  private HttpResponse<String> echo(String header, String value) {
    return technician.send(
        technician
            .request("/api/echo/json")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", technician.csrf())
            .header(header, value)
            .POST(BodyPublishers.ofString("{\"text\":\"hola\"}")));
  }

  private HttpResponse<String> file(String field, String token, byte[] content) {
    String head =
        "--limite\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"\r\n\r\n"
            + token
            + "\r\n--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    return technician.send(
        technician
            .request("/api/echo/file")
            .header("Content-Type", "multipart/form-data; boundary=limite")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n--limite--\r\n"))));
  }
}
