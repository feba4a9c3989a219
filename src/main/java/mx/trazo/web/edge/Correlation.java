package mx.trazo.web.edge;

import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.regex.Pattern;
import mx.trazo.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Names every request, so that a person, a log line and an audit row speak of the same one. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public class Correlation implements Ordered {
  /** The header that carries the name both ways. */
  public static final String HEADER = "X-Correlation-Id";

  /** The key under which log lines and the audit trail find the name. */
  public static final String LOG_KEY = "correlation";

  private static final String ATTRIBUTE = "mx.trazo.correlation";
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{8,64}");

  private final Ids ids;

  Correlation(Ids ids) {
    this.ids = ids;
  }

  /** The name of this request; empty before it has one. */
  public static String of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class).orElse("");
  }

  /** Outermost, so that even a refused request has its name. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  @RequestFilter
  @NonBlocking
  void name(HttpRequest<?> request, MutablePropagatedContext context) {
    String given = request.getHeaders().get(HEADER);
    String name = given != null && FORM.matcher(given).matches() ? given : ids.next();
    request.setAttribute(ATTRIBUTE, name);
    context.add(new LogName(name));
  }

  @ResponseFilter
  @NonBlocking
  void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header(HEADER, of(request));
  }

  /** Puts the name into the log lines of whichever thread works on the request. */
  private record LogName(String name) implements ThreadPropagatedContextElement<String> {
    @Override
    public String updateThreadContext() {
      String before = MDC.get(LOG_KEY);
      MDC.put(LOG_KEY, name);
      return before == null ? "" : before;
    }

    @Override
    public void restoreThreadContext(@Nullable String before) {
      if (before == null || before.isEmpty()) {
        MDC.remove(LOG_KEY);
      } else {
        MDC.put(LOG_KEY, before);
      }
    }
  }
}
