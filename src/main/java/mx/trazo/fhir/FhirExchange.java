package mx.trazo.fhir;

import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.trazo.access.WriteAudit;
import mx.trazo.fhir.parked.ParkMessage;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one request through the door and the guard to HAPI, and its answer back. */
@Singleton
public class FhirExchange {
  private static final Logger LOG = LoggerFactory.getLogger(FhirExchange.class);

  /** The attribute of an answer that was written here. */
  static final String ANSWERED = "mx.trazo.fhir.answered";

  private final FhirDoor door;
  private final FhirGuard orderGuard;
  private final FhirGuard importGuard = new FhirGuard(ImportCall.LIMITS);
  private final FhirCalling calling;
  private final FhirBase base;
  private final OutcomeWriter outcomes;
  private final ParkMessage parking;

  /** What the exchange works with. */
  public FhirExchange(
      FhirDoor door,
      FhirCalling calling,
      FhirBase base,
      OutcomeWriter outcomes,
      ParkMessage parking,
      FhirConfiguration configuration) {
    this.door = door;
    this.calling = calling;
    this.base = base;
    this.outcomes = outcomes;
    this.parking = parking;
    this.orderGuard = new FhirGuard(configuration.limits());
  }

  /** The answer to a request; refusals are answers too. */
  public HttpResponse<?> answer(HttpRequest<?> request, @Nullable Actor actor) {
    try {
      return serve(request, actor);
    } catch (RefusedException e) {
      return refused(e.issues());
    }
  }

  private HttpResponse<?> serve(HttpRequest<?> request, @Nullable Actor actor) {
    String method = request.getMethodName();
    String below = pathBelow(request);
    String path = StringUtils.trimLeading(below, c -> c == '/');
    boolean statement = path.equals("metadata") || (path.isEmpty() && method.equals("OPTIONS"));
    if (actor == null && !statement) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_SIGN_IN), "");
    }
    demand(door.checkMethod(method, path));
    if (method.equals("DELETE")) {
      demandSystem(actor);
    }
    String query = request.getUri().getRawQuery();
    Map<String, List<String>> parameters = new LinkedHashMap<>(read(query == null ? "" : query));
    boolean search = path.endsWith("/_search");
    byte[] bytes = method.equals("POST") ? body(request, actor, path) : new byte[0];
    if (search) {
      read(new String(bytes, StandardCharsets.US_ASCII))
          .forEach((name, values) -> parameters.merge(name, values, FhirExchange::both));
      bytes = new byte[0];
    }
    demand(door.checkAccept(joined(request, HttpHeaders.ACCEPT), first(parameters, "_format")));
    boolean get = search || method.equals("HEAD");
    var call =
        new FhirCall(
            actor,
            method + " " + FhirBase.MOUNT + (path.isEmpty() ? "" : "/{+path}"),
            get ? "GET" : method,
            base.of(request),
            search ? path.substring(0, path.length() - "/_search".length()) : path,
            parameters,
            headers(request),
            bytes,
            Asked.MOST);
    FhirCall.Answer answer = calling.answer(call);
    if (answer.trailed()) {
      request.setAttribute(WriteAudit.LEFT, true);
    }
    return told(call, answer);
  }

  /** Only a system changes anything here. */
  private static void demandSystem(@Nullable Actor actor) {
    if (actor == null || !actor.hasAny(Role.INTEGRATION_CLIENT)) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_ROLE), "");
    }
  }

  private byte[] body(HttpRequest<?> request, @Nullable Actor actor, String path) {
    boolean search = path.endsWith("/_search");
    boolean entering = ImportCall.isMeant(path);
    FhirGuard guard = entering ? importGuard : orderGuard;
    demand(
        door.checkContent(
            search,
            joined(request, HttpHeaders.CONTENT_TYPE),
            joined(request, HttpHeaders.CONTENT_ENCODING)));
    if (!search) {
      demandSystem(actor);
    }
    if (entering) {
      ImportCall.demandRight(actor);
    }
    Optional<byte[]> read;
    try {
      read = FhirBody.read(request, guard.limits().bodyBytes());
    } catch (IOException e) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_BAD_REQUEST), "");
    }
    if (read.isEmpty()) {
      throw RefusedException.of(
          Refusal.of(FhirRefusal.FHIR_BODY_TOO_LARGE, Integer.toString(guard.limits().bodyBytes())),
          "");
    }
    byte[] bytes = read.get();
    if (!search) {
      Optional<FhirIssue> refused = guard.check(bytes);
      if (refused.isPresent()) {
        park(actor, refused.get().refusal().code(), bytes);
        throw new RefusedException(List.of(refused.get()));
      }
    }
    return bytes;
  }

  private HttpResponse<?> told(FhirCall call, FhirCall.Answer answer) {
    if (call.body().length > 0 && !answer.refused().isEmpty() && answer.status() < 500) {
      park(call.actor(), answer.refused().getFirst().refusal().code(), call.body());
    }
    MutableHttpResponse<byte[]> out = HttpResponse.status(answer.status(), null);
    answer
        .headers()
        .forEach((name, values) -> values.forEach(value -> out.header(name, withCharset(value))));
    return answered(answer.body().length == 0 ? out : out.body(answer.body()));
  }

  /** HAPI leaves out of most media types what all of them are written in. */
  private static String withCharset(String value) {
    return value.equals(TrazoUris.FHIR_JSON) ? value + ";charset=UTF-8" : value;
  }

  private static Map<String, List<String>> headers(HttpRequest<?> request) {
    Map<String, List<String>> out = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : request.getHeaders().names()) {
      out.put(name, request.getHeaders().getAll(name));
    }
    return out;
  }

  /** Keeps a refused message; a failure to keep it must not change the answer. */
  @SuppressWarnings("IllegalCatch")
  private void park(@Nullable Actor actor, RefusalCode reason, byte[] bytes) {
    if (actor == null) {
      return;
    }
    try {
      parking.park(actor, reason, bytes);
    } catch (RuntimeException e) {
      LOG.error("a refused FHIR message could not be kept, reason {}", reason.name(), e);
    }
  }

  private HttpResponse<?> refused(List<FhirIssue> issues) {
    MutableHttpResponse<byte[]> answer =
        HttpResponse.<byte[]>status(OutcomeWriter.status(issues), null)
            .header(HttpHeaders.CONTENT_TYPE, TrazoUris.FHIR_JSON + ";charset=UTF-8")
            .body(outcomes.write(issues));
    Refusal first = issues.getFirst().refusal();
    if (first.code() == FhirRefusal.FHIR_METHOD) {
      answer.header(HttpHeaders.ALLOW, first.facts().getLast());
    }
    if (first.code() == FhirRefusal.FHIR_SIGN_IN) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answered(answer);
  }

  /** Marks an answer as ours, so that {@link FhirErrorFilter} leaves it as it is. */
  private static HttpResponse<?> answered(MutableHttpResponse<?> answer) {
    answer.setAttribute(ANSWERED, true);
    return answer;
  }

  private static Map<String, List<String>> read(String query) {
    return FhirQuery.read(query)
        .orElseThrow(() -> RefusedException.of(Refusal.of(FhirRefusal.FHIR_BAD_QUERY), ""));
  }

  private static List<String> both(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  private static void demand(Optional<FhirIssue> refused) {
    refused.ifPresent(issue -> {
      throw new RefusedException(List.of(issue));
    });
  }

  /** The path below the exchange, with its slash, still escaped. */
  private static String pathBelow(HttpRequest<?> request) {
    String raw = request.getUri().getRawPath();
    int mount = raw.indexOf(FhirBase.MOUNT);
    String below = raw.substring(mount + FhirBase.MOUNT.length());
    return below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
  }

  private static String joined(HttpRequest<?> request, String header) {
    return String.join(",", request.getHeaders().getAll(header));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.get(name);
    return values == null ? "" : values.getFirst();
  }
}
