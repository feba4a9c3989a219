package mx.trazo.fhir.sent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.notification.Subscribe;

/** Takes a subscription together with what else was said of it. */
@Singleton
public class RegisterSentSubscription {
  private final Subscribe subscribe;
  private final SentExtensionStore extensions;
  private final InstantSource clock;

  /** What the use case works with. */
  public RegisterSentSubscription(
      Subscribe subscribe, SentExtensionStore extensions, InstantSource clock) {
    this.subscribe = subscribe;
    this.extensions = extensions;
    this.clock = clock;
  }

  /**
   * Takes the subscription; one that is there already stays as it is.
   *
   * @param json the unknown extensions; empty when there are none
   */
  @Transactional
  public Outcome<Subscribe.Subscribed> register(Actor actor, Subscribe.Wish wish, String json) {
    Outcome<Subscribe.Subscribed> outcome = subscribe.subscribe(actor, wish);
    if (outcome instanceof Outcome.Done<Subscribe.Subscribed>(var done) && done.created()) {
      String resource = "Subscription/" + done.subscription().id();
      extensions.add(actor.scope(), List.of(new SentExtensions(resource, json)), clock.instant());
    }
    return outcome;
  }
}
