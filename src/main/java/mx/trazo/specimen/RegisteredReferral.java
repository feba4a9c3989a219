package mx.trazo.specimen;

import java.util.List;
import mx.trazo.order.Order;

/**
 * A referral that is on record.
 *
 * @param specimens every container of its tree, parents before children
 * @param notices what the laboratory should know about its treatment; nothing of it blocks
 * @param repeated whether it had been registered before under the same key
 * @param patientKnown whether the hospital had the patient's record before; nothing in it changed
 */
public record RegisteredReferral(
    Order order,
    List<Specimen> specimens,
    List<PreanalyticNotice> notices,
    boolean repeated,
    boolean patientKnown) {
  /** Copies the lists. */
  public RegisteredReferral {
    specimens = List.copyOf(specimens);
    notices = List.copyOf(notices);
  }
}
