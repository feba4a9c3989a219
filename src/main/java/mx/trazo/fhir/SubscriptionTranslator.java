package mx.trazo.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.notification.Endpoint;
import mx.trazo.notification.Filter;
import mx.trazo.notification.Progress;
import mx.trazo.notification.Subscribe;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.notification.Topic;
import mx.trazo.notification.Trouble;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelComponent;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.jspecify.annotations.Nullable;

/** A subscription as the Backport guide writes it in R4. */
final class SubscriptionTranslator {
  private static final String TYPE = "Subscription";
  private static final int LONGEST_REASON = 200;
  private static final int MOST_FILTERS = 5;
  private static final int USUAL_MAX_COUNT = 20;
  private static final int MOST_IN_ONE = 100;
  private static final int SHORTEST_HEARTBEAT = 10;
  private static final int LONGEST_HEARTBEAT = 86_400;
  private static final int LONGEST_TIMEOUT = 30;

  private SubscriptionTranslator() {}

  /** What is asked for; what cannot be understood is added to the issues. */
  static Optional<Subscribe.Wish> read(Subscription sent, String base, Issues issues) {
    if (sent.hasStatus() && sent.getStatus() != Subscription.SubscriptionStatus.REQUESTED) {
      issues.wrong(TYPE, "status", "requested");
    }
    String reason = sent.hasReason() ? sent.getReason().strip() : "";
    if (reason.isEmpty()) {
      issues.missing(TYPE, "reason");
    } else if (reason.length() > LONGEST_REASON) {
      issues.wrong(TYPE, "reason", "1 … " + LONGEST_REASON);
    }
    SubscriptionChannelComponent channel = sent.getChannel();
    checkExtensions(sent.getCriteriaElement(), "criteria", issues);
    checkExtensions(channel, "channel", issues);
    checkExtensions(channel.getPayloadElement(), "channel.payload", issues);
    if (channel.getType() != SubscriptionChannelType.RESTHOOK) {
      issues.wrong(TYPE, "channel.type", "rest-hook");
    }
    if (!TrazoUris.FHIR_JSON.equals(channel.getPayload())) {
      issues.wrong(TYPE, "channel.payload", TrazoUris.FHIR_JSON);
    }
    Extension content = channel.getPayloadElement().getExtensionByUrl(Backport.CONTENT);
    if (content != null
        && !(content.getValue() instanceof CodeType code
            && Backport.ID_ONLY.equals(code.getValue()))) {
      issues.wrong(TYPE, "channel.payload.extension", Backport.ID_ONLY);
    }
    if (!channel.hasEndpoint()) {
      issues.missing(TYPE, "channel.endpoint");
    }
    Integer heartbeat =
        seconds(channel, Backport.HEARTBEAT, SHORTEST_HEARTBEAT, LONGEST_HEARTBEAT, issues);
    Integer timeout = seconds(channel, Backport.TIMEOUT, 1, LONGEST_TIMEOUT, issues);
    Integer most = seconds(channel, Backport.MAX_COUNT, 1, MOST_IN_ONE, issues);
    @Nullable Instant end = end(sent, issues);
    Optional<Topic> topic = topic(sent, issues);
    return topic.map(about ->
        new Subscribe.Wish(
            about,
            filters(about, sent, issues),
            channel.hasEndpoint() ? channel.getEndpoint() : "",
            channel.getHeader().stream().map(StringType::getValue).toList(),
            reason,
            end,
            heartbeat,
            timeout,
            most == null ? USUAL_MAX_COUNT : most,
            base));
  }

  private static Optional<Topic> topic(Subscription sent, Issues issues) {
    if (!sent.hasCriteria()) {
      issues.missing(TYPE, "criteria");
      return Optional.empty();
    }
    Optional<Topic> topic = Backport.topic(sent.getCriteria());
    if (topic.isEmpty()) {
      issues.wrong(
          TYPE,
          "criteria",
          String.join(", ", List.of(Topic.values()).stream().map(Backport::address).toList()));
    }
    return topic;
  }

  private static List<Filter> filters(Topic topic, Subscription sent, Issues issues) {
    List<Filter> out = new ArrayList<>();
    List<Extension> all = sent.getCriteriaElement().getExtensionsByUrl(Backport.FILTER);
    for (Extension each : all) {
      String text = each.getValue() instanceof StringType said ? said.getValue() : "";
      SubscriptionFilters.read(topic, text)
          .ifPresentOrElse(
              out::addAll,
              () ->
                  issues.add(
                      TYPE + ".criteria.extension",
                      FhirRefusal.FHIR_FILTER,
                      Characters.tame(text, 80),
                      SubscriptionFilters.offered(topic)));
    }
    if (out.size() > MOST_FILTERS) {
      issues.wrong(TYPE, "criteria.extension", "1 … " + MOST_FILTERS);
    }
    return out;
  }

  /** One of the guide that is not understood might ask for less than would be sent. */
  private static void checkExtensions(Element element, String name, Issues issues) {
    for (Extension extension : element.getExtension()) {
      String url = extension.getUrl() == null ? "" : extension.getUrl();
      if (url.startsWith(Backport.DEFINITIONS) && !Backport.UNDERSTOOD.contains(url)) {
        issues.wrong(TYPE, name + ".extension", String.join(", ", Backport.UNDERSTOOD));
      }
    }
  }

  private static @Nullable Integer seconds(
      Element channel, String url, int from, int to, Issues issues) {
    Extension extension = channel.getExtensionByUrl(url);
    if (extension == null) {
      return null;
    }
    if (extension.getValue() instanceof IntegerType number
        && number.getValue() != null
        && number.getValue() >= from
        && number.getValue() <= to) {
      return number.getValue();
    }
    issues.wrong(TYPE, "channel.extension", from + " … " + to);
    return null;
  }

  private static @Nullable Instant end(Subscription sent, Issues issues) {
    if (!sent.hasEnd()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(sent.getEndElement().getValueAsString()).toInstant();
    } catch (DateTimeException e) {
      issues.wrong(TYPE, "end", "2027-01-31T00:00:00Z");
      return null;
    }
  }

  /** A subscription as it stands; the values of its headers are never shown. */
  static Subscription write(mx.trazo.notification.Subscription ours) {
    var out = new Subscription();
    out.setId(ours.id());
    out.setStatus(status(ours.progress().status()));
    out.setReason(ours.reason());
    out.setCriteria(Backport.address(ours.topic()));
    if (!ours.filters().isEmpty()) {
      out.getCriteriaElement()
          .addExtension(
              Backport.FILTER,
              new StringType(SubscriptionFilters.write(ours.topic(), ours.filters())));
    }
    if (ours.endAt() != null) {
      out.setEndElement(new InstantType(FhirIds.millis(ours.endAt())));
    }
    error(ours.progress()).ifPresent(out::setError);
    SubscriptionChannelComponent channel = out.getChannel();
    channel.setType(SubscriptionChannelType.RESTHOOK);
    channel.setEndpoint(ours.endpoint());
    channel.setPayload(TrazoUris.FHIR_JSON);
    channel.getPayloadElement().addExtension(Backport.CONTENT, new CodeType(Backport.ID_ONLY));
    ours.headers().forEach(header -> channel.addHeader(Endpoint.hidden(header)));
    if (ours.heartbeatSeconds() != null) {
      channel.addExtension(Backport.HEARTBEAT, new UnsignedIntType(ours.heartbeatSeconds()));
    }
    if (ours.timeoutSeconds() != null) {
      channel.addExtension(Backport.TIMEOUT, new UnsignedIntType(ours.timeoutSeconds()));
    }
    channel.addExtension(Backport.MAX_COUNT, new PositiveIntType(ours.maxCount()));
    return out;
  }

  /** Why the last try failed. */
  static Optional<String> error(Progress progress) {
    Trouble trouble = progress.trouble();
    String fact = progress.troubleFact();
    return trouble == null
        ? Optional.empty()
        : Optional.of(fact == null ? trouble.name() : trouble.name() + " " + fact);
  }

  static Subscription.SubscriptionStatus status(SubscriptionStatus ours) {
    return switch (ours) {
      case REQUESTED -> Subscription.SubscriptionStatus.REQUESTED;
      case ACTIVE -> Subscription.SubscriptionStatus.ACTIVE;
      case ERROR -> Subscription.SubscriptionStatus.ERROR;
      case OFF -> Subscription.SubscriptionStatus.OFF;
    };
  }
}
