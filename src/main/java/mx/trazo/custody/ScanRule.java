package mx.trazo.custody;

import java.time.Instant;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of scanning means; the room that owns the desk writes it. It is called inside the
 * scan's transaction, with the container's row locked.
 */
public interface ScanRule {
  /** The desk's mode, for the record: PACK, RECEIVE and so on; at most 24 characters. */
  String mode();

  /** What the scan refers to besides the container (a box, a step), or an empty text. */
  String context();

  /** Decides about a container; may read, must not write. */
  ScanDecision decide(CustodyState container, Instant occurredAt, Instant now);

  /** Writes the room's own rows after the events were appended. */
  default void write(CustodyState after, Instant now) {}

  /** Decides about a label that is not a container's; refuses it unless the room says otherwise. */
  default ScanDecision other(LabelCode code, Instant now) {
    String what =
        switch (code) {
          case LabelCode.SpecimenCode _ -> "SPECIMEN";
          case LabelCode.BoxCode _ -> "BOX";
          case LabelCode.RackCode _ -> "RACK";
          case LabelCode.UserCode _ -> "USER";
          case LabelCode.ControlCode _ -> "CONTROL";
        };
    return ScanDecision.refuse(CustodyRefusal.WRONG_LABEL_TYPE, what, "SPECIMEN");
  }

  /** Writes the room's own rows after another label was understood. */
  default void writeOther(LabelCode code, Instant now) {}

  /** What the person should know about a scan that was recorded all the same, or null. */
  default @Nullable Refusal remark() {
    return null;
  }

  /** The reason to give when the container concerns other facilities than the scanner's. */
  default Refusal elsewhere(CustodyState found) {
    return Refusal.of(
        CustodyRefusal.CONTAINER_OF_ANOTHER_FACILITY, found.container().label().text());
  }

  /**
   * Writes the room's own rows after a number was refused.
   *
   * @param found the container, or null when the number was never registered
   */
  default void writeRefused(
      String number, Refusal refusal, @Nullable CustodyState found, Instant now) {}

  /** The reason to give when the number was never registered. */
  default RefusalCode unknown() {
    return CustodyRefusal.CONTAINER_UNKNOWN;
  }
}
