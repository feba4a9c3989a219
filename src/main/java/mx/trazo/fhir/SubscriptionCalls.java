package mx.trazo.fhir;

import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Ulid;
import mx.trazo.notification.Notice;
import mx.trazo.notification.ReadSubscriptions;
import mx.trazo.notification.Subscription;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Parameters;

/**
 * {@code Subscription/[id]/$status} says how a subscription is, {@code $events} gives its events
 * once more, whether they were delivered or not.
 */
@Singleton
public class SubscriptionCalls {
  /** Both operations, for the capability statement and the door. */
  static final List<OfferedResource.Operation> OPERATIONS =
      List.of(
          new OfferedResource.Operation(
              "$status", Backport.STATUS_OPERATION, "GET [id]/$status: a searchset with one state"),
          new OfferedResource.Operation(
              "$events",
              Backport.EVENTS_OPERATION,
              "GET [id]/$events?eventsSinceNumber=&eventsUntilNumber=, both included; at most "
                  + ReadSubscriptions.MOST_NOTICES
                  + " events, the first ones; content=id-only"));

  private static final String FROM = "eventsSinceNumber";
  private static final String TO = "eventsUntilNumber";
  private static final String CONTENT = "content";
  private static final int OK = 200;

  private final ReadSubscriptions read;
  private final NotificationBundles bundles;
  private final InstantSource clock;

  /** What it answers with. */
  public SubscriptionCalls(
      ReadSubscriptions read, NotificationBundles bundles, InstantSource clock) {
    this.read = read;
    this.bundles = bundles;
    this.clock = clock;
  }

  /** Whether a path is that of one of the operations. */
  static boolean isMeant(String path) {
    return path.startsWith("Subscription/")
        && OPERATIONS.stream().anyMatch(operation -> path.endsWith("/" + operation.name()));
  }

  /** The answer; another facility's subscription is not found. */
  FhirCall.Answer answer(FhirCall call) {
    Actor actor = call.actor();
    String[] parts = call.path().split("/", -1);
    if (actor == null || !Ulid.looksRight(parts[1])) {
      throw RefusedException.notFound();
    }
    Subscription found = read.find(actor, parts[1]).orElseThrow(RefusedException::notFound);
    Bundle bundle = parts[2].equals("$status") ? status(call, found) : events(call, actor, found);
    return new FhirCall.Answer(
        OK,
        Map.of(HttpHeaders.CONTENT_TYPE, List.of(TrazoUris.FHIR_JSON)),
        Versions.context()
            .newJsonParser()
            .encodeResourceToString(bundle)
            .getBytes(StandardCharsets.UTF_8),
        List.of());
  }

  private static Bundle status(FhirCall call, Subscription found) {
    demandOnly(call, Set.of());
    Parameters status =
        NotificationBundles.status(found, "query-status", found.progress().numbered(), List.of());
    String id = UUID.randomUUID().toString();
    status.setId(id);
    var bundle = new Bundle();
    bundle.setId(UUID.randomUUID().toString());
    bundle.setType(BundleType.SEARCHSET);
    bundle.setTotal(1);
    bundle.addLink().setRelation("self").setUrl(call.base() + "/" + call.path());
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:" + id)
        .setResource(status)
        .getSearch()
        .setMode(SearchEntryMode.MATCH);
    return bundle;
  }

  private Bundle events(FhirCall call, Actor actor, Subscription found) {
    demandOnly(call, Set.of(FROM, TO, CONTENT));
    String content = call.parameters().getOrDefault(CONTENT, List.of(Backport.ID_ONLY)).getFirst();
    if (!content.equals(Backport.ID_ONLY)) {
      throw SearchValues.wrong(CONTENT, Backport.ID_ONLY);
    }
    long from = number(call, FROM, 1);
    long to = number(call, TO, found.progress().numbered());
    List<Notice> notices = read.listNotices(actor, found.id(), from, to);
    return bundles.asked(found, notices, clock.instant());
  }

  private static void demandOnly(FhirCall call, Set<String> names) {
    for (String name : call.parameters().keySet()) {
      if (!names.contains(name) && !name.equals("_format") && !name.equals("_pretty")) {
        throw RefusedException.of(
            Refusal.of(FhirRefusal.FHIR_PARAMETER_UNKNOWN, Characters.tame(name, 60)), "");
      }
    }
  }

  private static long number(FhirCall call, String name, long otherwise) {
    List<String> values = call.parameters().getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return otherwise;
    }
    if (!values.getFirst().matches("\\d{1,15}")) {
      throw SearchValues.wrong(name, "1, 2, 3 …");
    }
    return Long.parseLong(values.getFirst());
  }
}
