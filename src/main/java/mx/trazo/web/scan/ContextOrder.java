package mx.trazo.web.scan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.specimen.label.ControlOrder;
import mx.trazo.specimen.label.LabelCode;

/**
 * A symbol of the control sheet that sets what a station does with what it reads next.
 *
 * @param order its words stand under {@code control.<name>}
 * @param mode the mode it sets
 * @param step code of the step it sets, or an empty text
 */
public record ContextOrder(ControlOrder order, ScanMode mode, String step) {
  private static final Map<ControlOrder, ScanMode> MODES =
      new EnumMap<>(
          Map.of(
              ControlOrder.RECEIVE, ScanMode.RECEIVE,
              ControlOrder.STORE, ScanMode.STORE,
              ControlOrder.RETRIEVE, ScanMode.RETRIEVE,
              ControlOrder.LOOK, ScanMode.LOOK));

  /** The catalogue's steps; a test holds that none is missing. */
  private static final Map<ControlOrder, String> STEPS =
      new EnumMap<>(
          Map.of(
              ControlOrder.IHC_CUT, "IHC-CORTE",
              ControlOrder.IHC_STAIN, "IHC-TINCION",
              ControlOrder.IHC_READING, "IHC-LECTURA",
              ControlOrder.ISH_CUT, "ISH-CORTE",
              ControlOrder.ISH_HYBRIDISE, "ISH-HIBRIDACION",
              ControlOrder.ISH_READING, "ISH-LECTURA",
              ControlOrder.FLOW_PREPARE, "FLU-PREPARACION",
              ControlOrder.FLOW_ACQUIRE, "FLU-ADQUISICION",
              ControlOrder.FLOW_READING, "FLU-LECTURA"));

  /** All of them, in the order of the sheets. */
  static List<ContextOrder> all() {
    List<ContextOrder> all = new ArrayList<>();
    MODES.forEach((order, mode) -> all.add(new ContextOrder(order, mode, "")));
    STEPS.forEach((order, step) -> all.add(new ContextOrder(order, ScanMode.STEP, step)));
    return all;
  }

  /**
   * What somebody may set at a station: nothing at a hospital's, nor at one that fills a box.
   *
   * @param mode the mode the station begins with
   */
  public static List<ContextOrder> of(Actor actor, String mode) {
    boolean fixed = mode.equals(ScanMode.PACK.name()) || mode.equals(ScanMode.UNPACK.name());
    return fixed ? List.of() : all().stream().filter(order -> order.mode().allows(actor)).toList();
  }

  /** The order that sets this step, if there is such a step. */
  static Optional<ControlOrder> ofStep(String step) {
    return STEPS.entrySet().stream()
        .filter(known -> known.getValue().equals(step))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What its symbol says. */
  public String code() {
    return new LabelCode.ControlCode(order).text();
  }
}
