package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.result.ReportAdopted;

/** A report that came with its history stops the clock when it was released there. */
@Singleton
public class StopAtAdoption implements FactListener<ReportAdopted> {
  private final TurnaroundStore store;

  /** Works on this store. */
  public StopAtAdoption(TurnaroundStore store) {
    this.store = store;
  }

  @Override
  public Class<ReportAdopted> listensTo() {
    return ReportAdopted.class;
  }

  @Override
  public void hear(ReportAdopted fact) {
    store.stop(new FacilityScope(fact.laboratory()), fact.test(), fact.releasedAt());
  }
}
