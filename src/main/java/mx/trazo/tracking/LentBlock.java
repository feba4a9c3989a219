package mx.trazo.tracking;

import java.time.Instant;
import java.time.LocalDate;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.Loan;
import mx.trazo.loan.ReturnBar;
import mx.trazo.loan.ReturnRequest;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's block at a laboratory as it stands today, without anything of the patient.
 *
 * @param accession the laboratory's number of the case, or null
 * @param bar why it may not go, or null
 * @param place where it lies, or null when nobody stored it
 * @param box the box it lies in, or null
 * @param lastStep the step done last on it, or null before the first
 * @param request the hospital's last wish to have it sooner, or null
 * @param daysLeft until it is due; below zero it is overdue by so many
 */
public record LentBlock(
    Loan loan,
    LabelNumber label,
    String designation,
    ContainerState state,
    @Nullable String accession,
    @Nullable ReturnBar bar,
    @Nullable Place place,
    @Nullable InBox box,
    @Nullable String lastStep,
    @Nullable ReturnRequest request,
    long daysLeft) {

  /**
   * A position of a rack.
   *
   * @param title the rack as people call it
   * @param position as people call it: B3
   */
  public record Place(String rack, String title, String position) {}

  /**
   * A box.
   *
   * @param code as people read it
   * @param homeward whether it goes back to the hospital
   */
  public record InBox(String id, String code, boolean homeward) {}

  /** The block. */
  public SpecimenId container() {
    return loan.container();
  }

  /** Its case. */
  public OrderId order() {
    return loan.order();
  }

  /** Whose it is. */
  public FacilityId hospital() {
    return loan.hospital();
  }

  /** Since when the laboratory has it. */
  public Instant since() {
    return loan.since();
  }

  /** The last day on which it should be on its way home. */
  public LocalDate dueOn() {
    return loan.dueOn();
  }

  /** Whether the hospital has it again. */
  public boolean isOver() {
    return loan.endedAt() != null;
  }

  /** Whether it should have been back before today. */
  public boolean overdue() {
    return !isOver() && daysLeft < 0;
  }

  /** Whether it is in the laboratory's hands, not in a box and not on its way. */
  public boolean atHand() {
    return switch (state) {
      case ACCEPTED, IN_PROCESS, AT_READING, ARCHIVED -> true;
      case REGISTERED,
          COLLECTED,
          NOT_COLLECTED,
          WITHDRAWN,
          PACKED,
          IN_TRANSIT,
          MISSING,
          ARRIVED,
          ON_HOLD,
          REJECTED,
          DISPOSED,
          RETURN_PACKED,
          RETURNING,
          RETURN_MISSING,
          RETURNED ->
          false;
    };
  }

  /** Whether it could be packed now. */
  public boolean mayGo() {
    return atHand() && (bar == null || (request != null && request.granted()));
  }

  /** Whether the hospital declared it missing in the box that should have brought it. */
  public boolean lost() {
    return state == ContainerState.RETURN_MISSING;
  }

  /** Whether the hospital asked for it and nobody answered. */
  public boolean waitsForAnswer() {
    return !isOver() && request != null && request.answered() == null;
  }
}
