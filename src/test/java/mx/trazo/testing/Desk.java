package mx.trazo.testing;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A browser on a desk that several people use, without its page: its cookies and what it asks. */
public final class Desk {
  private final RunningTrazo trazo;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .cookieHandler(cookies)
          .build();

  /** A browser nobody has used yet. */
  public Desk(RunningTrazo trazo) {
    this.trazo = trazo;
  }

  /** Signs in with the password, by the form. */
  public HttpResponse<String> enter(String username) {
    return post(
        "/entrar",
        "application/x-www-form-urlencoded",
        "usuario=" + username + "&contrasena=" + encoded(SignedIn.PASSWORD),
        "");
  }

  /** Reads a badge and types a PIN; no badge for the one who was there. */
  public HttpResponse<String> open(String badge, String pin) {
    String body =
        badge.isEmpty()
            ? "{\"pin\":\"" + pin + "\"}"
            : "{\"badge\":\"" + badge + "\",\"pin\":\"" + pin + "\"}";
    return postJson("/api/station/open", body);
  }

  /** JSON with the token of the session there is. */
  public HttpResponse<String> postJson(String path, String body) {
    return post(path, "application/json", body, csrf());
  }

  /** A form with the token of the session there is. */
  public HttpResponse<String> postForm(String path, Map<String, String> fields) {
    var body = new StringBuilder("_csrf=" + csrf());
    fields.forEach(
        (name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
    return post(path, "application/x-www-form-urlencoded", body.toString(), "");
  }

  /** A page. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(trazo.uri(path)).GET());
  }

  /** Who is signed in, as {@code /api/me} tells. */
  public String me() {
    return get("/api/me").body();
  }

  /** The token of forms, or an empty text when nobody is signed in. */
  public String csrf() {
    HttpResponse<String> me = get("/api/me");
    if (me.statusCode() != 200) {
      return "";
    }
    try {
      Map<?, ?> said =
          Objects.requireNonNull(trazo.bean(JsonMapper.class).readValue(me.body(), Map.class));
      return String.valueOf(said.get("csrfToken"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The token of the session's cookie, or an empty text. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("trazo"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private HttpResponse<String> post(String path, String type, String body, String csrf) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(trazo.uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    return send(csrf.isEmpty() ? request : request.header("X-CSRF-Token", csrf));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
