package mx.trazo.tracking;

import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.reception.MissingItem;
import mx.trazo.shipment.Shipment;
import org.jspecify.annotations.Nullable;

/**
 * A box that brings blocks home.
 *
 * @param lines in the order packed
 */
public record ReturnBox(Shipment shipment, List<Line> lines) {
  /** Copies the list. */
  public ReturnBox {
    lines = List.copyOf(lines);
  }

  /**
   * One block in it.
   *
   * @param missing why the hospital did not find it, or null
   */
  public record Line(LentBlock block, @Nullable MissingItem missing) {
    /** Whether the hospital has to say something about it yet. */
    public boolean expected() {
      return block.state() == ContainerState.RETURNING;
    }

    /** Whether the hospital has it again. */
    public boolean home() {
      return block.state() == ContainerState.RETURNED;
    }
  }

  /** What the hospital has not read yet. */
  public List<Line> expected() {
    return lines.stream().filter(Line::expected).toList();
  }

  /** How many are home. */
  public int home() {
    return (int) lines.stream().filter(Line::home).count();
  }
}
