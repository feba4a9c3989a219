package mx.trazo.loan;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FactListener;
import mx.trazo.result.ReportAdopted;

/** A report came with its history: the blocks it rests on may be due sooner. */
@Singleton
class CountAtAdoption implements FactListener<ReportAdopted> {
  private final CountLoans count;

  CountAtAdoption(CountLoans count) {
    this.count = count;
  }

  @Override
  public Class<ReportAdopted> listensTo() {
    return ReportAdopted.class;
  }

  @Override
  public void hear(ReportAdopted fact) {
    count.afterRelease(fact.laboratory(), fact.order());
  }
}
