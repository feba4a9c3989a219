package mx.trazo.loan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.LoanTerms;
import mx.trazo.order.OrderStore;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;
import org.jspecify.annotations.Nullable;

/** Counts the due days of an order's loans again, by the terms as they are now. */
@Singleton
class CountLoans {
  private final LoanStore loans;
  private final WorkStore work;
  private final OrderStore orders;
  private final Catalogue catalogue;

  CountLoans(LoanStore loans, WorkStore work, OrderStore orders, Catalogue catalogue) {
    this.loans = loans;
    this.work = work;
    this.orders = orders;
    this.catalogue = catalogue;
  }

  /** After a release: the loans go on until so long after the last report, once all are there. */
  void afterRelease(FacilityId laboratory, OrderId order) {
    List<WorkItem> items = work.listOf(new FacilityScope(laboratory), order);
    boolean all = items.stream().allMatch(item -> item.state() == WorkState.DONE);
    count(
        laboratory,
        order,
        all
            ? items.stream().map(WorkItem::movedAt).max(Comparator.naturalOrder()).orElse(null)
            : null);
  }

  /** Another report is awaited. */
  void afterReflex(FacilityId laboratory, OrderId order) {
    count(laboratory, order, null);
  }

  private void count(FacilityId laboratory, OrderId order, @Nullable Instant released) {
    var scope = new FacilityScope(laboratory);
    List<Loan> running = loans.listRunning(scope, order);
    if (running.isEmpty()) {
      return;
    }
    LoanTerms terms =
        catalogue.getAgreement(orders.find(scope, order).orElseThrow().agreement()).loans();
    ZoneId zone = catalogue.getFacility(laboratory).zone();
    for (Loan loan : running) {
      loans.move(
          scope,
          loan.container(),
          released,
          Loan.due(
              terms,
              loan.since().atZone(zone).toLocalDate(),
              released == null ? null : released.atZone(zone).toLocalDate()));
    }
  }
}
