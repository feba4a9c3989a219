package mx.trazo.web.signin;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.web.edge.Presence;

/** Lets a controller take the {@link Actor} as a parameter. */
@Singleton
class ActorBinder implements TypedRequestArgumentBinder<Actor> {
  private static final Argument<Actor> ACTOR = Argument.of(Actor.class);

  @Override
  public Argument<Actor> argumentType() {
    return ACTOR;
  }

  /** Nothing before the door was passed; then whoever passed it. */
  @Override
  public BindingResult<Actor> bind(
      ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
    if (!request.getAttributes().contains(SecurityFilter.KEY)) {
      return BindingResult.unsatisfied();
    }
    Optional<Actor> actor = Presence.of(request).map(Presence::actor);
    return actor.isPresent() ? () -> actor : BindingResult.empty();
  }
}
