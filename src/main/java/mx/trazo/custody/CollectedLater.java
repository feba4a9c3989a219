package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.ScanId;
import mx.trazo.specimen.SpecimenCollected;

/** Writes down a collection that was recorded after the registration. */
@Singleton
public class CollectedLater implements FactListener<SpecimenCollected> {
  private final CustodyLog log;
  private final Ids ids;

  /** Appends to the log. */
  public CollectedLater(CustodyLog log, Ids ids) {
    this.log = log;
    this.ids = ids;
  }

  @Override
  public Class<SpecimenCollected> listensTo() {
    return SpecimenCollected.class;
  }

  @Override
  public void hear(SpecimenCollected fact) {
    log.append(
        fact.actor(),
        new ScanId(ids.next()),
        log.lockAll(fact.actor().scope(), List.of(fact.specimen().id())),
        List.of(new NewEvent(CustodyEventType.COLLECTED, fact.collectedAt(), EventDetail.NONE)),
        fact.at());
  }
}
