package mx.trazo.web.edge;

import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditOutcome;
import mx.trazo.access.WriteAudit;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ulid;

/**
 * Leaves an audit row for every request of somebody signed in, whether it was done, denied or
 * failed. When the row cannot be written the answer is not given either.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class AuditFilter implements Ordered {
  /** Routes without a row of ours, and why. */
  static final Map<String, String> EXEMPT =
      Map.ofEntries(
          Map.entry("POST /api/scans", "scan_attempt is its row, in the same transaction"),
          Map.entry("POST /api/scans/batch", "each reading has its row in scan_attempt"),
          Map.entry("GET /lector", "shows no data"),
          Map.entry("GET /lector/hoja.pdf", "shows no data"),
          Map.entry("GET /lector/ordenes.pdf", "shows no data"),
          Map.entry("GET /", "only sends people to their page"),
          Map.entry("GET /entrar", "shows no data"),
          Map.entry("POST /entrar", "SIGN_IN is its row"),
          Map.entry("POST /salir", "SIGN_OUT is its row"),
          Map.entry("POST /api/session", "SIGN_IN is its row"),
          Map.entry("DELETE /api/session", "SIGN_OUT is its row"),
          Map.entry("POST /api/station/open", "BADGE_SIGN_IN is its row"),
          Map.entry("POST /api/station/lock", "LOCK_STATION is its row"),
          Map.entry("POST /api/station/awake", "says only that somebody is there"),
          Map.entry("POST /puesto/cerrar", "CLOSE_STATION is its row"),
          Map.entry("POST /cuenta/nip", "CHOOSE_PIN is its row"),
          Map.entry("GET /api/me", "tells people what they know of themselves"),
          Map.entry("GET /cuenta", "tells people what they know of themselves"),
          Map.entry("POST /cuenta/contrasena", "CHANGE_PASSWORD is its row"),
          Map.entry("GET /hospital/no-enviado", "shows no data"),
          Map.entry("GET /hospital/sin-red", "shows no data"),
          Map.entry("GET /sw.js", "shows no data"),
          Map.entry("GET /health", "shows no data"),
          Map.entry("GET /prometheus", "shows figures only"));

  private final WriteAudit writeAudit;
  private final InstantSource clock;
  private final ExecutorService blocking;

  AuditFilter(
      WriteAudit writeAudit,
      InstantSource clock,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.writeAudit = writeAudit;
    this.clock = clock;
    this.blocking = blocking;
  }

  /** Outside the door, so that it sees who was turned away there. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before();
  }

  @ResponseFilter
  @NonBlocking
  CompletionStage<MutableHttpResponse<?>> audit(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<Presence> presence = Presence.of(request);
    Optional<UriRouteMatch<?, ?>> route = route(request);
    if (presence.isEmpty() || route.isEmpty() || isLeft(request, response)) {
      return CompletableFuture.completedFuture(response);
    }
    String name = request.getMethodName() + " " + route.get().getRouteInfo().getUriMatchTemplate();
    if (EXEMPT.containsKey(name)) {
      return CompletableFuture.completedFuture(response);
    }
    AuditEntry entry = entry(request, response, presence.get().actor(), route.get(), name);
    return CompletableFuture.supplyAsync(
        () -> {
          writeAudit.write(entry);
          return response;
        },
        blocking);
  }

  /** Whether what was done has its rows already, in the transaction in which it was done. */
  private static boolean isLeft(HttpRequest<?> request, MutableHttpResponse<?> response) {
    return response.code() < 400 && request.getAttribute(WriteAudit.LEFT).isPresent();
  }

  private AuditEntry entry(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      Actor actor,
      UriRouteMatch<?, ?> route,
      String name) {
    Optional<AuditSubject> subject = AuditSubject.in(request);
    Optional<String> id =
        Optional.ofNullable(route.getVariableValues().get("id"))
            .map(Object::toString)
            .filter(Ulid::looksRight);
    int status = response.code();
    return new AuditEntry(
        clock.instant(),
        actor.account(),
        actor.facility(),
        isRead(request.getMethod()) ? "READ" : "WRITE",
        subject.map(AuditSubject::type).orElse(null),
        subject.map(AuditSubject::id).or(() -> id).orElse(null),
        outcome(status),
        name,
        Correlation.of(request),
        status < 400 ? null : "HTTP " + status);
  }

  /** What a status means for the trail: not allowed and not theirs look alike, on purpose. */
  static AuditOutcome outcome(int status) {
    if (status < 400) {
      return AuditOutcome.OK;
    }
    return status == 401 || status == 403 || status == 404
        ? AuditOutcome.DENIED
        : AuditOutcome.ERROR;
  }

  private static boolean isRead(HttpMethod method) {
    return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
  }

  private static Optional<UriRouteMatch<?, ?>> route(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(UriRouteMatch.class::isInstance)
        .map(match -> (UriRouteMatch<?, ?>) match);
  }
}
