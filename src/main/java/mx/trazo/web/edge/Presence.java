package mx.trazo.web.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who a request comes from.
 *
 * @param csrfToken what its unsafe requests must carry; null when it came with a bearer token,
 *     which no other site can make a browser send
 * @param lockSeconds after how long without a touch the browser locks; 0 when it is no shared
 *     station
 */
@SuppressWarnings("serial") // never serialised: sessions live in the database
public record Presence(Actor actor, @Nullable String csrfToken, int lockSeconds)
    implements Authentication {
  /** Who the request comes from, when it has been found out. */
  public static Optional<Presence> of(HttpRequest<?> request) {
    return request.getUserPrincipal(Presence.class);
  }

  /** The account's id. */
  @Override
  public String getName() {
    return actor.account().value();
  }

  /** The actor under {@code actor}. */
  @Override
  public Map<String, Object> getAttributes() {
    return Map.of("actor", actor);
  }

  /** The names of {@link mx.trazo.kernel.Role}. */
  @Override
  public Collection<String> getRoles() {
    return actor.roles().stream().map(Enum::name).toList();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "Presence[" + getName() + "]";
  }
}
