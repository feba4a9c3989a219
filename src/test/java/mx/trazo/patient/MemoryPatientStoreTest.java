package mx.trazo.patient;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.network.SampleNetwork;

/** The fake keeps the promises of the real store. */
class MemoryPatientStoreTest extends PatientStoreContract {
  private final MemoryPatientStore store = new MemoryPatientStore();
  private final AtomicInteger last = new AtomicInteger(100);

  @Override
  PatientStore store() {
    return store;
  }

  @Override
  FacilityScope scope() {
    return new FacilityScope(SampleNetwork.ENSENADA.id());
  }

  @Override
  FacilityScope otherScope() {
    return new FacilityScope(SampleNetwork.BREAST_CLINIC.id());
  }

  @Override
  String newId() {
    return "01TEST%020d".formatted(last.incrementAndGet());
  }

  @Override
  <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
