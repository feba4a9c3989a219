package mx.trazo.specimen.label;

import java.util.Optional;

/** What a person orders by scanning the control sheet, so that gloves never touch the keyboard. */
public enum ControlOrder {
  /** Accepts what was scanned last. */
  ACCEPT(1),
  /** Takes back what was scanned last. */
  UNDO(2),
  /** Closes the box or list that is open. */
  CLOSE(3),
  /** Reports an incident with what was scanned last. */
  INCIDENT(4),
  /** Opens typing by hand. */
  MANUAL(5);

  private final int serial;

  ControlOrder(int serial) {
    this.serial = serial;
  }

  /** Its number for ever: sheets hang on walls for years. */
  LabelNumber number() {
    return new LabelNumber(0, serial);
  }

  static Optional<ControlOrder> find(LabelNumber number) {
    for (ControlOrder order : values()) {
      if (order.number().equals(number)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
