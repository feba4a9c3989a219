package mx.trazo.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.notification.Topic;

/** What the Subscriptions R5 Backport guide (STU 1.1) calls things in R4, and our topics in it. */
final class Backport {
  private static final String GUIDE = "http://hl7.org/fhir/uv/subscriptions-backport/";

  /** How every definition of the guide begins that is an extension or profile. */
  static final String DEFINITIONS = GUIDE + "StructureDefinition/";

  /** The profile of a notification. */
  static final String NOTIFICATION = DEFINITIONS + "backport-subscription-notification-r4";

  /** The profile of the Parameters with the state of a subscription. */
  static final String STATUS = DEFINITIONS + "backport-subscription-status-r4";

  /** Extension of Subscription.criteria: what narrows the topic (string). */
  static final String FILTER = DEFINITIONS + "backport-filter-criteria";

  /** Extension of Subscription.channel.payload: how much a notification says (code). */
  static final String CONTENT = DEFINITIONS + "backport-payload-content";

  /** Extension of Subscription.channel: seconds until a heartbeat (unsignedInt). */
  static final String HEARTBEAT = DEFINITIONS + "backport-heartbeat-period";

  /** Extension of Subscription.channel: seconds that a try may take (unsignedInt). */
  static final String TIMEOUT = DEFINITIONS + "backport-timeout";

  /** Extension of Subscription.channel: events in one notification (positiveInt). */
  static final String MAX_COUNT = DEFINITIONS + "backport-max-count";

  /** The definition of the operation that says how a subscription is. */
  static final String STATUS_OPERATION = GUIDE + "OperationDefinition/backport-subscription-status";

  /** The definition of the operation that gives events once more. */
  static final String EVENTS_OPERATION = GUIDE + "OperationDefinition/backport-subscription-events";

  /** The only content of a notification that is sent. */
  static final String ID_ONLY = "id-only";

  /** The extensions of the guide that are understood. */
  static final Set<String> UNDERSTOOD = Set.of(FILTER, CONTENT, HEARTBEAT, TIMEOUT, MAX_COUNT);

  private static final String TOPICS = "https://trazo.mx/fhir/tema/";

  private static final Map<Topic, String> NAMES =
      Map.of(
          Topic.ORDER_STATE, "estado-de-solicitud",
          Topic.CUSTODY, "custodia",
          Topic.RESULT, "resultado",
          Topic.BREACH, "incumplimiento",
          Topic.ALERT, "alerta");

  private Backport() {}

  /** The canonical address of a topic. */
  static String address(Topic topic) {
    return TOPICS + NAMES.get(topic);
  }

  /** The topic with an address. */
  static Optional<Topic> topic(String address) {
    return NAMES.keySet().stream().filter(topic -> address(topic).equals(address)).findFirst();
  }

  /** The type of what changes. */
  static String focusType(Topic topic) {
    return switch (topic) {
      case ORDER_STATE, BREACH, ALERT -> "Task";
      case CUSTODY -> "Provenance";
      case RESULT -> "DiagnosticReport";
    };
  }
}
