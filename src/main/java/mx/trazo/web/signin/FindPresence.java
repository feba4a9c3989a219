package mx.trazo.web.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import mx.trazo.access.ActiveSession;
import mx.trazo.access.ResolveApiToken;
import mx.trazo.access.ResolveSession;
import mx.trazo.access.StationRule;
import mx.trazo.web.edge.Presence;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who a request comes from: by bearer token if it has one, else by the session's cookie.
 * Answers from memory where it can; the database is asked on another thread.
 */
@Singleton
class FindPresence implements AuthenticationFetcher<HttpRequest<?>> {
  private static final String BEARER = "Bearer ";

  private final ResolveSession sessions;
  private final ResolveApiToken apiTokens;
  private final SessionCookie cookie;
  private final int lockSeconds;
  private final Scheduler blocking;

  FindPresence(
      ResolveSession sessions,
      ResolveApiToken apiTokens,
      SessionCookie cookie,
      StationRule rule,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.sessions = sessions;
    this.apiTokens = apiTokens;
    this.cookie = cookie;
    this.lockSeconds = (int) rule.lockAfter().toSeconds();
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    if (request.getPath().startsWith("/static/")) {
      return Mono.empty();
    }
    String authorization = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
        return Mono.empty();
      }
      String token = authorization.substring(BEARER.length()).strip();
      return find(
          apiTokens.remembered(token).map(actor -> new Presence(actor, null, 0)),
          () -> apiTokens.resolve(token).map(actor -> new Presence(actor, null, 0)));
    }
    return cookie
        .tokenIn(request)
        .map(token ->
            find(
                sessions.remembered(token).map(this::presence),
                () -> sessions.resolve(token).map(this::presence)))
        .orElseGet(Mono::empty);
  }

  private Presence presence(ActiveSession session) {
    return new Presence(
        session.actor(), session.csrfToken(), session.station() == null ? 0 : lockSeconds);
  }

  private Mono<Authentication> find(Optional<Presence> known, Supplier<Optional<Presence>> ask) {
    if (known.isPresent()) {
      return Mono.just(known.get());
    }
    return Mono.fromSupplier(ask)
        .subscribeOn(blocking)
        .flatMap(found -> Mono.<Authentication>justOrEmpty(found));
  }
}
