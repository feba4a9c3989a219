package mx.trazo.course.store;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import mx.trazo.course.CallRisks;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;

/** Weighs the open promises of each laboratory. */
@Singleton
class CallOnSchedule {
  private final CallRisks risks;
  private final Catalogue catalogue;

  CallOnSchedule(CallRisks risks, Catalogue catalogue) {
    this.risks = risks;
    this.catalogue = catalogue;
  }

  @Scheduled(
      initialDelay = "${trazo.course.call-every:5m}",
      fixedDelay = "${trazo.course.call-every:5m}")
  void call() {
    for (Facility laboratory : catalogue.listLaboratories()) {
      risks.call(laboratory.id());
    }
  }
}
