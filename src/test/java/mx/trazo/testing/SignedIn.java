package mx.trazo.testing;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.OpenAccount;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;

/** Somebody signed in at a running Trazo: a browser with its cookie and the token of its forms. */
public final class SignedIn {
  /** The password of every account made here. */
  public static final String PASSWORD = "caballo grapa nube tren";

  private final RunningTrazo trazo;
  private final HttpClient client;
  private final Actor actor;
  private final String username;
  private final String cookie;
  private final String csrf;

  private SignedIn(RunningTrazo trazo, Actor actor, String username, String cookie, String csrf) {
    this.trazo = trazo;
    this.client = trazo.httpClient();
    this.actor = actor;
    this.username = username;
    this.cookie = cookie;
    this.csrf = csrf;
  }

  /** A new account with these roles at the facility, signed in. */
  public static SignedIn as(RunningTrazo trazo, FacilityId facility, Role... roles) {
    String username = freshUsername();
    Actor actor = openAccount(trazo, facility, username, Set.of(roles));
    String body = "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}";
    HttpResponse<String> answer =
        send(
            trazo.httpClient(),
            HttpRequest.newBuilder(trazo.uri("/api/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)),
            BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("sign-in answered " + answer.statusCode() + answer.body());
    }
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new SignedIn(
        trazo, actor, username, cookie, String.valueOf(json(trazo, answer).get("csrfToken")));
  }

  /** A new account with these roles at a facility nobody else has, signed in. */
  public static SignedIn anywhere(RunningTrazo trazo, Role... roles) {
    return as(trazo, freshFacility(), roles);
  }

  /** An account without a session. */
  public static Actor openAccount(
      RunningTrazo trazo, FacilityId facility, String username, Set<Role> roles) {
    Actor administrator =
        new Actor(new AccountId(freshId()), "Prueba", facility, Set.of(Role.ADMINISTRATOR));
    String name = "Prueba " + username;
    boolean machine = roles.equals(Set.of(Role.INTEGRATION_CLIENT));
    var draft =
        new AccountDraft(username, name, machine ? null : PASSWORD, facility, "1234567", roles);
    return switch (trazo.bean(OpenAccount.class).open(administrator, draft)) {
      case Outcome.Done<AccountId>(var id) -> new Actor(id, name, facility, roles);
      case Outcome.Refused<AccountId>(var refusal) ->
          throw new IllegalStateException(refusal.toString());
    };
  }

  /** A username nobody has yet. */
  public static String freshUsername() {
    byte[] bytes = new byte[6];
    RandomGenerator.getDefault().nextBytes(bytes);
    return "u" + HexFormat.of().formatHex(bytes);
  }

  /** The id of a facility nobody has, for tests that need none of its data. */
  public static FacilityId freshFacility() {
    return new FacilityId(freshId());
  }

  private static String freshId() {
    return Ulid.at(Instant.now(), RandomGenerator.getDefault());
  }

  /** Who is signed in. */
  public Actor actor() {
    return actor;
  }

  /** The name they sign in with. */
  public String username() {
    return username;
  }

  /** The cookie as {@code name=value}. */
  public String cookie() {
    return cookie;
  }

  /** The token of forms. */
  public String csrf() {
    return csrf;
  }

  /** A page or JSON. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** A file. */
  public HttpResponse<byte[]> getBytes(String path) {
    return send(client, request(path).GET(), BodyHandlers.ofByteArray());
  }

  /** A form with its hidden token. */
  public HttpResponse<String> postForm(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encode(csrf) + "&", ""));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** JSON, either as text or as an object to be written. */
  public HttpResponse<String> postJson(String path, Object body) {
    return sendJson("POST", path, body);
  }

  /** JSON by another method, either as text or as an object to be written. */
  public HttpResponse<String> sendJson(String method, String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", csrf)
            .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(written(body))));
  }

  /** A request with the cookie, to be completed; unsafe ones need {@link #csrf}. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(trazo.uri(path))
        .timeout(Duration.ofSeconds(30))
        .header("Cookie", cookie);
  }

  /** Sends a completed request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request, BodyHandlers.ofString());
  }

  /** The answer's JSON as nested maps and lists. */
  public Map<String, Object> json(HttpResponse<String> answer) {
    return json(trazo, answer);
  }

  private String written(Object body) {
    if (body instanceof String text) {
      return text;
    }
    try {
      return Objects.requireNonNull(trazo.bean(JsonMapper.class).writeValueAsString(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  private static Map<String, Object> json(RunningTrazo trazo, HttpResponse<String> answer) {
    try {
      return Objects.requireNonNull(
          trazo.bean(JsonMapper.class).readValue(answer.body(), Map.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> HttpResponse<T> send(
      HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
