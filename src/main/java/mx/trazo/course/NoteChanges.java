package mx.trazo.course;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.trazo.custody.CustodyMoved;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.OrderId;
import mx.trazo.order.ReflexAdded;
import mx.trazo.result.ReportAdopted;
import mx.trazo.result.ReportBegun;
import mx.trazo.result.ReportOpened;
import mx.trazo.result.ReportReleased;
import mx.trazo.specimen.ReferralRegistered;
import mx.trazo.specimen.SpecimenCollected;

/** Notes which orders something happened to; one short line, because people wait for scans. */
@Singleton
class NoteChanges implements FactListener<Fact> {
  private final CourseStore store;

  NoteChanges(CourseStore store) {
    this.store = store;
  }

  @Override
  public Class<Fact> listensTo() {
    return Fact.class;
  }

  @Override
  public void hear(Fact fact) {
    switch (fact) {
      case CustodyMoved moved -> store.note(ordersOf(moved));
      case ReferralRegistered registered -> note(registered.order().id());
      case SpecimenCollected collected -> note(collected.specimen().order());
      case ReflexAdded added -> note(added.order().id());
      case ReportBegun begun -> note(begun.order());
      case ReportReleased released -> note(released.order());
      case ReportAdopted adopted -> note(adopted.order());
      case ReportOpened opened -> note(opened.order());
      default -> {
        // of nothing that a course tells
      }
    }
  }

  private void note(OrderId order) {
    store.note(List.of(order));
  }

  private static Set<OrderId> ordersOf(CustodyMoved moved) {
    Set<String> orders = new TreeSet<>();
    moved.after().forEach(state -> orders.add(state.container().order().value()));
    return orders.stream().map(OrderId::new).collect(java.util.stream.Collectors.toSet());
  }
}
