package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.result.ReportReleased;

/** The first final release stops the clock; amendments later do not move it. */
@Singleton
public class StopAtRelease implements FactListener<ReportReleased> {
  private final TurnaroundStore store;

  /** Works on this store. */
  public StopAtRelease(TurnaroundStore store) {
    this.store = store;
  }

  @Override
  public Class<ReportReleased> listensTo() {
    return ReportReleased.class;
  }

  @Override
  public void hear(ReportReleased fact) {
    if (fact.firstFinal()) {
      store.stop(new FacilityScope(fact.laboratory()), fact.test(), fact.at());
    }
  }
}
