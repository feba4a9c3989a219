package mx.trazo.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/** Where lists that join several rooms are read; the hospital that asked sees its own orders. */
public interface ProgressStore {
  /** The hospital's orders, newest first, from before another one if that is given. */
  List<OrderId> listNewest(FacilityScope hospital, @Nullable OrderId before, int limit);

  /**
   * The hospital's orders that the filter wants, newest first, from before another one if given.
   *
   * @param now what is late is late now
   */
  List<OrderId> listFiltered(
      FacilityScope hospital, OrderFilter filter, Instant now, @Nullable OrderId before, int limit);

  /** Those of these orders of the hospital of which a test is due and not released. */
  Set<OrderId> findLate(FacilityScope hospital, Collection<OrderId> orders, Instant now);

  /** The hospital's orders of these patients, newest first. */
  List<OrderId> listOfPatients(FacilityScope hospital, Collection<PatientId> patients, int limit);

  /** The hospital's orders with this number, its own or the laboratory's, newest first. */
  List<OrderId> listByNumber(FacilityScope hospital, String number, int limit);

  /** The hospital's order to which the container with this label belongs; one or none. */
  List<OrderId> listByLabel(FacilityScope hospital, LabelNumber label);

  /** The orders that the hospital registered with a new sample instead of this one's. */
  List<OrderId> listReplacing(FacilityScope hospital, OrderId order);

  /** The rows of these orders, newest first; those the facility asked for only. */
  List<OrderFigures> listFigures(FacilityScope hospital, Collection<OrderId> orders);

  /** The hospital's samples that stand in this state, the first to die first. */
  List<WaitingSample> listByState(
      FacilityScope hospital, ContainerState state, Instant since, int limit);
}
