package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.custody.Container;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyMoved;
import mx.trazo.custody.CustodyState;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.SpecimenId;

/** Tells each custody event to the facilities the container has to do with. */
@Singleton
class TellCustody implements FactListener<CustodyMoved> {
  private final Outbox outbox;

  TellCustody(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Class<CustodyMoved> listensTo() {
    return CustodyMoved.class;
  }

  @Override
  public void hear(CustodyMoved fact) {
    Map<SpecimenId, Container> containers =
        fact.after().stream()
            .map(CustodyState::container)
            .collect(Collectors.toMap(Container::id, container -> container, (a, _) -> a));
    for (CustodyEvent event : fact.events()) {
      Container container = containers.get(event.container());
      if (container == null) {
        throw new IllegalStateException("an event of a container that did not move");
      }
      outbox.tell(
          List.of(container.origin(), container.laboratory()),
          Topic.CUSTODY,
          event.container().value() + "." + event.sequence(),
          event.container().value(),
          event.type().name(),
          event.recordedAt());
    }
  }
}
