package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.ScanId;
import mx.trazo.specimen.ReferralRegistered;
import mx.trazo.specimen.Specimen;

/** Puts the containers of a new referral under custody; those already filled are collected. */
@Singleton
public class OpenCustody implements FactListener<ReferralRegistered> {
  private final CustodyLog log;
  private final Ids ids;

  /** Appends to the log. */
  public OpenCustody(CustodyLog log, Ids ids) {
    this.log = log;
    this.ids = ids;
  }

  @Override
  public Class<ReferralRegistered> listensTo() {
    return ReferralRegistered.class;
  }

  @Override
  public void hear(ReferralRegistered fact) {
    Map<Container, List<NewEvent>> fresh = new LinkedHashMap<>();
    for (Specimen specimen : fact.specimens()) {
      Instant collectedAt = specimen.collection().collectedAt();
      fresh.put(
          Containers.of(specimen),
          collectedAt == null
              ? List.of()
              : List.of(new NewEvent(CustodyEventType.COLLECTED, collectedAt, EventDetail.NONE)));
    }
    log.open(fact.actor(), new ScanId(ids.next()), fresh, fact.at());
  }
}
