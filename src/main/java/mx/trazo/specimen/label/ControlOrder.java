package mx.trazo.specimen.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person orders by scanning the control sheet, so that gloves never touch the keyboard. */
public enum ControlOrder {
  /** Accepts what was scanned last. */
  ACCEPT(1, Sheet.DEEDS),
  /** Takes back what was scanned last. */
  UNDO(2, Sheet.DEEDS),
  /** Closes the box or list that is open. */
  CLOSE(3, Sheet.DEEDS),
  /** Reports an incident with what was scanned last. */
  INCIDENT(4, Sheet.DEEDS),
  /** Opens typing by hand. */
  MANUAL(5, Sheet.DEEDS),
  /** Takes away what the station was set to: box, step and mode. */
  CLEAR(6, Sheet.DEEDS),
  /** From now on what is read arrives. */
  RECEIVE(11, Sheet.MODES),
  /** From now on what is read goes into the store. */
  STORE(12, Sheet.MODES),
  /** From now on what is read leaves the store. */
  RETRIEVE(13, Sheet.MODES),
  /** From now on what is read is only looked at. */
  LOOK(14, Sheet.MODES),
  /** From now on what is read is cut. */
  IHC_CUT(21, Sheet.IHC),
  /** From now on what is read is stained. */
  IHC_STAIN(22, Sheet.IHC),
  /** From now on what is read goes to the reader. */
  IHC_READING(23, Sheet.IHC),
  /** The same for the hybridisation's cuts. */
  ISH_CUT(31, Sheet.ISH),
  /** From now on what is read is hybridised. */
  ISH_HYBRIDISE(32, Sheet.ISH),
  /** From now on what is read goes to the reader of hybridisations. */
  ISH_READING(33, Sheet.ISH),
  /** From now on what is read is prepared and marked. */
  FLOW_PREPARE(41, Sheet.FLOW),
  /** From now on what is read is acquired in the cytometer. */
  FLOW_ACQUIRE(42, Sheet.FLOW),
  /** From now on what is read goes to the analysis. */
  FLOW_READING(43, Sheet.FLOW);

  /** The page on which an order is printed. */
  public enum Sheet {
    /** What is done once. */
    DEEDS,
    /** What the station does with what it reads. */
    MODES,
    /** Steps of immunohistochemistry. */
    IHC,
    /** Steps of in situ hybridisation. */
    ISH,
    /** Steps of flow cytometry. */
    FLOW;

    /** Its orders, from top to bottom. */
    public List<ControlOrder> orders() {
      return Arrays.stream(ControlOrder.values()).filter(o -> o.sheet == this).toList();
    }
  }

  private final int serial;
  private final Sheet sheet;

  ControlOrder(int serial, Sheet sheet) {
    this.serial = serial;
    this.sheet = sheet;
  }

  /** The page on which it is printed. */
  public Sheet sheet() {
    return sheet;
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
