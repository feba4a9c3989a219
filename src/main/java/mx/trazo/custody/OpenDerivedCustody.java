package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.FactListener;
import mx.trazo.specimen.ContainersDerived;

/** Puts what was cut out of a container under custody, with where it came from. */
@Singleton
public class OpenDerivedCustody implements FactListener<ContainersDerived> {
  private final CustodyLog log;

  /** Appends to the log. */
  public OpenDerivedCustody(CustodyLog log) {
    this.log = log;
  }

  @Override
  public Class<ContainersDerived> listensTo() {
    return ContainersDerived.class;
  }

  @Override
  public void hear(ContainersDerived fact) {
    var derived =
        new NewEvent(
            CustodyEventType.DERIVED, fact.at(), EventDetail.in(fact.parent().id().value()));
    Map<Container, List<NewEvent>> fresh = new LinkedHashMap<>();
    fact.children().forEach(child -> fresh.put(Containers.of(child), List.of(derived)));
    log.open(fact.actor(), fact.cause(), fresh, fact.at());
  }
}
