package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.fhir.sent.RegisterSentSubscription;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.Ulid;
import mx.trazo.notification.EndSubscription;
import mx.trazo.notification.NotificationRefusal;
import mx.trazo.notification.ReadSubscriptions;
import mx.trazo.notification.Subscribe;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;

/** Subscriptions of the actor's own facility to the published topics. */
@Singleton
public class SubscriptionResource extends FhirResource<Subscription> {
  private final ReadSubscriptions read;
  private final RegisterSentSubscription register;
  private final EndSubscription end;
  private final KeptExtensions extensions;
  private final Versions versions;
  private final Profiles profiles;

  /** What it reads and writes with. */
  public SubscriptionResource(
      ReadSubscriptions read,
      RegisterSentSubscription register,
      EndSubscription end,
      KeptExtensions extensions,
      Versions versions,
      Profiles profiles) {
    this.read = read;
    this.register = register;
    this.end = end;
    this.extensions = extensions;
    this.versions = versions;
    this.profiles = profiles;
  }

  @Override
  public Class<Subscription> getResourceType() {
    return Subscription.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("_id", "token", "one id or several"),
        new SearchBy("status", "token", "requested, active, error, off"),
        new SearchBy("criteria", "string", "the canonical address of a topic, or how it begins"));
  }

  @Override
  public boolean creates() {
    return true;
  }

  @Override
  public boolean createsOnCondition() {
    return false;
  }

  @Override
  public boolean deletes() {
    return true;
  }

  @Override
  public List<Operation> operations() {
    return SubscriptionCalls.OPERATIONS;
  }

  @Override
  public String documentation() {
    return "Subscriptions R5 Backport STU 1.1: criteria is the address of a published topic, with"
        + " filters in the extension backport-filter-criteria; rest-hook over HTTPS,"
        + " application/fhir+json, id-only. It becomes active when the handshake is answered with"
        + " 2xx; events are numbered from 1 without gaps and each notification is repeated, the"
        + " same bundle, until it is answered with 2xx. The values of headers are never shown;"
        + " contact is not kept. Asking for the same again answers the one that is there."
        + " Heartbeat, timeout and max-count as in the guide.";
  }

  @Override
  Optional<Subscription> find(Actor actor, String id) {
    return Ulid.looksRight(id) ? read.find(actor, id).map(this::written) : Optional.empty();
  }

  @Override
  Page search(Actor actor, Asked asked) {
    List<List<String>> ids = SearchValues.ids(asked, "_id", "Subscription");
    List<List<SearchValues.Token>> states = SearchValues.tokens(asked, "status");
    List<String> criteria = asked.values("criteria");
    return Page.of(
        read.list(actor).stream()
            .map(this::written)
            .filter(
                one -> ids.stream().allMatch(any -> any.contains(one.getIdElement().getIdPart())))
            .filter(one ->
                states.stream()
                    .allMatch(any ->
                        any.stream().anyMatch(t -> t.code().equals(one.getStatus().toCode()))))
            .filter(one -> criteria.stream().allMatch(one.getCriteria()::startsWith))
            .toList(),
        asked);
  }

  @Override
  List<Subscription> versions(Actor actor, Subscription current) {
    return versions.list(current, Subscription.class);
  }

  /** Takes a subscription, unless one that asks for the same is there. */
  @Create
  public MethodOutcome create(@ResourceParam Subscription sent, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    if (details.getHeader("If-None-Exist") != null) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_CONDITION), "Subscription");
    }
    var issues = new Issues();
    SentElements.check(sent, "Subscription", issues);
    Optional<Subscribe.Wish> wish =
        SubscriptionTranslator.read(sent, details.getFhirServerBase(), issues);
    profiles.check(sent, Profiles.SUBSCRIPTION, issues);
    issues.demandNone();
    return switch (register.register(actor, wish.orElseThrow(), KeptExtensions.unknown(sent))) {
      case Outcome.Done<Subscribe.Subscribed>(var done) ->
          outcome(written(done.subscription()), done.created());
      case Outcome.Refused<Subscribe.Subscribed>(var refusal) ->
          throw RefusedException.of(refusal, element(refusal.code()));
    };
  }

  private MethodOutcome outcome(Subscription written, boolean created) {
    versions.date(List.of(written));
    var id = written.getIdElement().withVersion(written.getMeta().getVersionId());
    return new MethodOutcome(id, created)
        .setResource(written)
        .setOperationOutcome(Outcomes.stored(created));
  }

  private static String element(RefusalCode code) {
    return code instanceof NotificationRefusal ours
        ? switch (ours) {
          case ENDPOINT_ADDRESS, ENDPOINT_HTTPS, ENDPOINT_PRIVATE ->
              "Subscription.channel.endpoint";
          case ENDPOINT_HEADER -> "Subscription.channel.header";
          case SUBSCRIPTION_ENDED -> "Subscription.end";
          case SUBSCRIPTION_NOT_FOUND,
              SUBSCRIPTION_TOO_MANY,
              SUBSCRIPTION_TWICE,
              SUBSCRIPTION_OVER ->
              "Subscription";
        }
        : "Subscription";
  }

  /** Ends a subscription: it is off and nowhere to be found any more. */
  @Delete
  public MethodOutcome delete(@IdParam IdType id, RequestDetails details) {
    if (end.remove(FhirInterceptor.actor(details), id.getIdPart())
        instanceof Outcome.Refused<mx.trazo.notification.Subscription>) {
      throw RefusedException.notFound();
    }
    return new MethodOutcome();
  }

  private Subscription written(mx.trazo.notification.Subscription ours) {
    return Versions.stamp(extensions.addTo(SubscriptionTranslator.write(ours)));
  }
}
