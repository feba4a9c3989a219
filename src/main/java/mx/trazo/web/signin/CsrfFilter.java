package mx.trazo.web.signin;

import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mx.trazo.web.edge.Presence;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Keeps other sites from acting with a visitor's cookie: every unsafe request must come from one of
 * our pages, and with a session it must carry that session's token, in the header {@code
 * X-CSRF-Token} or in the field {@code _csrf} of its form. Bearer requests need neither.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CsrfFilter implements Ordered {
  private static final String HEADER = "X-CSRF-Token";
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

  private static final Set<String> SIGN_IN =
      Set.of("/entrar", "/api/session", "/api/station/badge", "/api/station/open");

  private final ExecutorService blocking;

  CsrfFilter(@Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.blocking = blocking;
  }

  /** Right after the door. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  @NonBlocking
  CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
    @Nullable Presence presence = Presence.of(request).orElse(null);
    if (SAFE.contains(request.getMethod()) || (presence != null && presence.csrfToken() == null)) {
      return CompletableFuture.completedFuture(request);
    }
    if (!Origin.isOurs(request)) {
      return CompletableFuture.failedFuture(new ForgedRequest());
    }
    if (presence == null || presence.csrfToken() == null || isSignIn(request)) {
      return CompletableFuture.completedFuture(request);
    }
    String wanted = presence.csrfToken();
    String header = request.getHeaders().get(HEADER);
    CompletableFuture<String> given =
        header == null ? fieldOf(request) : CompletableFuture.completedFuture(header);
    return given.thenCompose(token ->
        equal(token, wanted)
            ? CompletableFuture.completedFuture(request)
            : CompletableFuture.failedFuture(new ForgedRequest()));
  }

  /** Signing in ends the former session, so its token would prove nothing. */
  private static boolean isSignIn(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.POST && SIGN_IN.contains(request.getPath());
  }

  /** The field, read from a copy of the body, so that the controller still gets all of it. */
  private CompletableFuture<String> fieldOf(HttpRequest<?> request) {
    MediaType type = request.getContentType().orElse(null);
    if (type == null || !(request instanceof ServerHttpRequest<?> server)) {
      return CompletableFuture.completedFuture("");
    }
    if (type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return head(server, FormField::isInUrlEncoded, FormField::ofUrlEncoded);
    }
    if (type.matches(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      return head(server, FormField::isInMultipart, FormField::ofMultipart);
    }
    return CompletableFuture.completedFuture("");
  }

  /** Answers on another thread: the first piece arrives while the body's own buffer is at work. */
  private CompletableFuture<String> head(
      ServerHttpRequest<?> request, Predicate<String> enough, UnaryOperator<String> value) {
    CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
    return Flux.from(copy.toByteArrayPublisher())
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .scan(String::concat)
        .takeUntil(enough)
        .last("")
        .map(value)
        .doFinally(end -> copy.close())
        .toFuture()
        .thenApplyAsync(Function.identity(), blocking);
  }

  private static boolean equal(String given, String wanted) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }
}
