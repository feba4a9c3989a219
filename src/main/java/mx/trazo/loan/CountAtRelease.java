package mx.trazo.loan;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FactListener;
import mx.trazo.result.ReportReleased;

/** A report was released: its blocks may be due sooner. */
@Singleton
class CountAtRelease implements FactListener<ReportReleased> {
  private final CountLoans count;

  CountAtRelease(CountLoans count) {
    this.count = count;
  }

  @Override
  public Class<ReportReleased> listensTo() {
    return ReportReleased.class;
  }

  @Override
  public void hear(ReportReleased fact) {
    if (fact.firstFinal()) {
      count.afterRelease(fact.laboratory(), fact.order());
    }
  }
}
