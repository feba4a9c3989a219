package mx.trazo.fhir.sent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.order.OrderRefusal;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;

/** Registers an order together with what else its resources said, all of it or nothing. */
@Singleton
public class RegisterSentOrder {
  private final RegisterReferral register;
  private final SentExtensionStore extensions;
  private final InstantSource clock;

  /** What the use case works with. */
  public RegisterSentOrder(
      RegisterReferral register, SentExtensionStore extensions, InstantSource clock) {
    this.register = register;
    this.extensions = extensions;
    this.clock = clock;
  }

  /**
   * Registers the referral. A repeat has to say what was said the first time, word for word.
   *
   * @param extensionsOf what each of the resources that came of the referral said besides
   */
  @Transactional
  public Outcome<RegisteredReferral> register(
      Actor actor,
      Referral referral,
      Function<RegisteredReferral, List<SentExtensions>> extensionsOf) {
    Outcome<RegisteredReferral> outcome = register.register(actor, referral);
    if (!(outcome instanceof Outcome.Done<RegisteredReferral>(var done))) {
      return outcome;
    }
    List<SentExtensions> said = extensionsOf.apply(done);
    if (!done.repeated()) {
      extensions.add(actor.scope(), said, clock.instant());
      return outcome;
    }
    Map<String, String> before =
        extensions.list(said.stream().map(SentExtensions::resource).toList());
    boolean same =
        said.stream().allMatch(one -> one.json().equals(before.getOrDefault(one.resource(), "")));
    return same
        ? outcome
        : Outcome.refused(OrderRefusal.ORDER_KEY_REUSED, referral.order().clientKey());
  }
}
