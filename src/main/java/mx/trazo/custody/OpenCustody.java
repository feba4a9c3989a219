package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.util.List;
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
    List<CustodyState> fresh =
        log.open(fact.actor(), fact.specimens().stream().map(Containers::of).toList());
    var cause = new ScanId(ids.next());
    for (Specimen specimen : fact.specimens()) {
      var collectedAt = specimen.collection().collectedAt();
      if (collectedAt != null) {
        CustodyState state =
            fresh.stream()
                .filter(s -> s.container().id().equals(specimen.id()))
                .findFirst()
                .orElseThrow();
        log.append(
            fact.actor(),
            cause,
            List.of(state),
            List.of(new NewEvent(CustodyEventType.COLLECTED, collectedAt, EventDetail.NONE)),
            fact.at());
      }
    }
  }
}
