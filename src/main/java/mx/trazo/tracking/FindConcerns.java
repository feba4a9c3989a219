package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.tracking.ConcernStore.TestOfOrder;
import mx.trazo.tracking.ConcernStore.UnderWay;

/** Finds what needs somebody, for those who tell them. */
@Singleton
public class FindConcerns {
  /** Boxes with a carrier at one time; more are looked at when some of these have arrived. */
  private static final int MOST_BOXES = 2_000;

  private static final int MOST_TESTS = 200;

  private final ConcernStore store;
  private final Catalogue catalogue;

  /** Asks the store, and the catalogue for how long boxes travel. */
  public FindConcerns(ConcernStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /** What the question is about and its rule does not know yet, first what is first in time. */
  @Transactional
  public List<Concern> find(ConcernQuestion question, Instant now, int limit) {
    if (question.kind() != ConcernKind.NOT_RECEIVED) {
      return store.list(question, now, limit);
    }
    return store.listUnderWay(question, now, MOST_BOXES).stream()
        .filter(box -> !expected(box).plus(question.span()).isAfter(now))
        .limit(limit)
        .map(FindConcerns::concern)
        .toList();
  }

  /** Of these alerts those whose cause is gone. */
  @Transactional
  public List<String> settled(ConcernKind kind, Collection<String> alerts) {
    return alerts.isEmpty() ? List.of() : store.listSettled(kind, alerts);
  }

  /** The tests that a concern is about; none for what failed to arrive. */
  @Transactional
  public List<TestOfOrder> testsOf(Concern concern) {
    if (concern.order() != null && concern.test() != null) {
      return List.of(new TestOfOrder(concern.order(), concern.test()));
    }
    if (concern.order() != null) {
      return store.listTests(concern.order(), MOST_TESTS);
    }
    return concern.kind() == ConcernKind.NOT_RECEIVED
        ? store.listTestsInBox(concern.subject(), MOST_TESTS)
        : List.of();
  }

  /** When somebody should be at the receiver's door to take a box. */
  private Instant expected(UnderWay box) {
    Optional<Facility> from = catalogue.findFacility(box.sender());
    Optional<Facility> to = catalogue.findFacility(box.receiver());
    if (from.isEmpty() || to.isEmpty()) {
      return box.handedAt().plus(Catalogue.UNKNOWN_TRANSIT);
    }
    boolean comesHome = from.get().isLaboratory() && !to.get().isLaboratory();
    Duration transit =
        comesHome
            ? catalogue.transitEstimate(to.get(), from.get())
            : catalogue.transitEstimate(from.get(), to.get());
    Instant arrival = box.handedAt().plus(transit);
    return to.get().isLaboratory()
        ? catalogue.receivingCalendar(to.get(), null).receivedWhenArriving(arrival)
        : arrival;
  }

  private static Concern concern(UnderWay box) {
    FacilityId sender = box.sender();
    return new Concern(
        ConcernKind.NOT_RECEIVED,
        box.shipment(),
        box.handedAt(),
        LabelCode.parse(box.boxCode()).map(LabelCode::grouped).orElse(box.boxCode()),
        null,
        null,
        null,
        sender,
        false);
  }
}
