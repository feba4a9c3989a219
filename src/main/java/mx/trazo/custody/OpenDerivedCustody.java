package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.util.List;
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
    List<CustodyState> fresh =
        log.open(fact.actor(), fact.children().stream().map(Containers::of).toList());
    log.append(
        fact.actor(),
        fact.cause(),
        fresh,
        List.of(
            new NewEvent(
                CustodyEventType.DERIVED, fact.at(), EventDetail.in(fact.parent().id().value()))),
        fact.at());
  }
}
