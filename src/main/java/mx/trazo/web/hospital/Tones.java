package mx.trazo.web.hospital;

import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.network.Viability;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.tracking.OrderPhase;
import mx.trazo.tracking.SpecimenJourney;

/** In which colour and with which sign a state is shown: a class of the style sheet. */
public final class Tones {
  private static final String OK = "ok";
  private static final String INFO = "info";
  private static final String WARN = "warn";
  private static final String BAD = "bad";
  private static final String IDLE = "idle";

  private Tones() {}

  /** Of a container. */
  public static String of(ContainerState state) {
    return switch (state) {
      case REGISTERED, NOT_COLLECTED, WITHDRAWN, ARCHIVED, DISPOSED -> IDLE;
      case COLLECTED,
          PACKED,
          IN_TRANSIT,
          ARRIVED,
          IN_PROCESS,
          AT_READING,
          RETURN_PACKED,
          RETURNING ->
          INFO;
      case ACCEPTED, RETURNED -> OK;
      case ON_HOLD, MISSING, RETURN_MISSING -> WARN;
      case REJECTED -> BAD;
    };
  }

  /** Of an order. */
  public static String of(OrderPhase phase) {
    return switch (phase) {
      case AWAITING_COLLECTION, WITHDRAWN, NOT_COLLECTED -> IDLE;
      case TO_PACK, PACKED, IN_TRANSIT, ARRIVED, IN_PROCESS, AT_READING, PARTLY_RELEASED -> INFO;
      case MISSING, ON_HOLD -> WARN;
      case REJECTED -> BAD;
      case RELEASED -> OK;
    };
  }

  /** Of a box. */
  public static String of(ShipmentStatus status) {
    return switch (status) {
      case DRAFT, CANCELLED -> IDLE;
      case CLOSED, IN_TRANSIT, DELIVERED -> INFO;
      case RECONCILED -> OK;
    };
  }

  /** Of a prediction. */
  public static String of(Viability.Verdict verdict) {
    return switch (verdict) {
      case ARRIVES_ALIVE -> OK;
      case AT_RISK -> WARN;
      case CANNOT_ARRIVE_ALIVE -> BAD;
    };
  }

  /** Of a moment of a journey. */
  public static String of(SpecimenJourney.Moment moment) {
    CustodyEventType event = moment.event();
    if (event == null) {
      return moment.kind() == SpecimenJourney.Kind.RELEASED ? OK : IDLE;
    }
    return switch (event) {
      case REJECTED, COLLECTION_FAILED, STEP_FAILED -> BAD;
      case HELD, MISSING, UNPACKED, REIDENTIFIED, UNDONE -> WARN;
      case ACCEPTED -> moment.note() == null ? OK : WARN;
      case CONTAINER_PREPARED, WITHDRAWN, DISPOSED, ARCHIVED, RETRIEVED -> IDLE;
      case COLLECTED, DEPARTED, ARRIVED, STEP_DERIVED, STEP_DONE, PACKED, DERIVED, AT_READING ->
          INFO;
    };
  }
}
