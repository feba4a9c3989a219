package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.trazo.notification.Notice;
import mx.trazo.notification.Notification;
import mx.trazo.notification.NotificationWriter;
import mx.trazo.notification.Subscription;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * Notifications as bundles of the Backport guide: first the state of the subscription, then an
 * entry for each event with the address of what changed and nothing of what it says. The same
 * notification is always the same bundle, to its ids and its time.
 */
@Singleton
public class NotificationBundles implements NotificationWriter {
  private static final String EVENTS = "event-notification";

  @Override
  public String mediaType() {
    return TrazoUris.FHIR_JSON + ";charset=UTF-8";
  }

  @Override
  public byte[] write(Notification notification) {
    return Versions.context()
        .newJsonParser()
        .encodeResourceToString(bundle(notification))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bundle that is posted. */
  Bundle bundle(Notification notification) {
    Subscription subscription = notification.subscription();
    Instant at =
        notification.notices().isEmpty()
            ? subscription.createdAt()
            : notification.notices().getLast().at();
    String type =
        switch (notification.kind()) {
          case HANDSHAKE -> "handshake";
          case HEARTBEAT -> "heartbeat";
          case EVENTS -> EVENTS;
        };
    return bundle(subscription, type, notification.last(), notification.notices(), at);
  }

  /** Events that somebody asked for once more, out of all there are. */
  Bundle asked(Subscription subscription, List<Notice> notices, Instant now) {
    return bundle(subscription, "query-event", subscription.progress().numbered(), notices, now);
  }

  private static Bundle bundle(
      Subscription subscription, String type, long last, List<Notice> notices, Instant at) {
    String name = subscription.id() + "/" + type + "/" + last + "/" + notices.size();
    var bundle = new Bundle();
    bundle.setId(uuid(name));
    bundle.getMeta().addProfile(Backport.NOTIFICATION);
    bundle.setType(BundleType.HISTORY);
    bundle.setTimestampElement(new InstantType(FhirIds.millis(at)));
    Parameters status = status(subscription, type, last, notices);
    status.setId(uuid(name + "/status"));
    var first = bundle.addEntry();
    first.setFullUrl("urn:uuid:" + status.getIdElement().getIdPart()).setResource(status);
    first.getRequest().setMethod(HTTPVerb.GET).setUrl(address(subscription) + "/$status");
    first.getResponse().setStatus("200");
    // an address may stand once in a bundle; each event still has its number above
    notices.stream()
        .map(notice -> focus(subscription, notice))
        .distinct()
        .forEach(focus -> {
          var entry = bundle.addEntry().setFullUrl(focus);
          entry
              .getRequest()
              .setMethod(HTTPVerb.GET)
              .setUrl(focus.substring(subscription.base().length() + 1));
          entry.getResponse().setStatus("200");
        });
    return bundle;
  }

  /** The state of a subscription. */
  static Parameters status(
      Subscription subscription, String type, long last, List<Notice> notices) {
    var out = new Parameters();
    out.getMeta().addProfile(Backport.STATUS);
    out.addParameter().setName("subscription").setValue(new Reference(address(subscription)));
    out.addParameter()
        .setName("topic")
        .setValue(new CanonicalType(Backport.address(subscription.topic())));
    out.addParameter()
        .setName("status")
        .setValue(
            new CodeType(SubscriptionTranslator.status(subscription.progress().status()).toCode()));
    out.addParameter().setName("type").setValue(new CodeType(type));
    out.addParameter()
        .setName("events-since-subscription-start")
        .setValue(new StringType(Long.toString(last)));
    for (Notice notice : notices) {
      ParametersParameterComponent event = out.addParameter().setName("notification-event");
      event
          .addPart()
          .setName("event-number")
          .setValue(new StringType(Long.toString(notice.number())));
      event.addPart().setName("timestamp").setValue(new InstantType(FhirIds.millis(notice.at())));
      event.addPart().setName("focus").setValue(new Reference(focus(subscription, notice)));
    }
    if (!type.equals(EVENTS)) {
      SubscriptionTranslator.error(subscription.progress())
          .ifPresent(error ->
              out.addParameter().setName("error").setValue(new CodeableConcept().setText(error)));
    }
    return out;
  }

  private static String address(Subscription subscription) {
    return subscription.base() + "/Subscription/" + subscription.id();
  }

  private static String focus(Subscription subscription, Notice notice) {
    return subscription.base()
        + "/"
        + Backport.focusType(subscription.topic())
        + "/"
        + notice.focus();
  }

  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
