package mx.trazo.custody;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelNumber;

/** Where custody is kept. Events and attempts are only ever added. */
public interface CustodyStore {
  /** Puts new containers under custody in the states to which these events lead, if any. */
  void open(FacilityScope scope, Collection<CustodyState> states, List<CustodyEvent> events);

  /** The container with this label, locked until the transaction ends. */
  @Unscoped("whoever holds a container in hand is told where it belongs; the caller compares")
  Optional<CustodyState> lock(LabelNumber label);

  /** The containers, locked in the order of their ids, those the facility has to do with only. */
  List<CustodyState> lockAll(FacilityScope scope, Collection<SpecimenId> containers);

  /** The container's state without a lock, when the facility has to do with it. */
  Optional<CustodyState> find(FacilityScope scope, SpecimenId container);

  /** The states of these containers, those the facility has to do with only. */
  List<CustodyState> list(FacilityScope scope, Collection<SpecimenId> containers);

  /**
   * Adds events and moves the states on.
   *
   * @param after the states the events lead to, one for each container
   */
  void append(FacilityScope scope, List<CustodyEvent> events, List<CustodyState> after);

  /** All events of a container in sequence, when the facility has to do with it. */
  List<CustodyEvent> listEvents(FacilityScope scope, SpecimenId container);

  /** The container's last event of this type that was not taken back. */
  Optional<CustodyEvent> findLast(FacilityScope scope, SpecimenId container, CustodyEventType type);

  /**
   * Keeps a scan and its answer.
   *
   * @return false when the scan's id was used before
   */
  boolean keepAttempt(FacilityScope scope, ScanAttempt attempt);

  /** The first answer to a scan, with the hash of what it said. */
  Optional<FirstAnswer> findAttempt(FacilityScope scope, ScanId scan);

  /**
   * Whether the connection was lost, so that nobody knows whether the transaction was kept and the
   * whole of it may be tried again. A store without a server has no such failures.
   */
  @Unscoped("speaks of a failure, not of rows")
  default boolean passes(RuntimeException failure) {
    return false;
  }

  /** What was kept of a scan. */
  record FirstAnswer(String requestHash, ScanAnswer answer) {}
}
