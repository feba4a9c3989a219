package mx.trazo.patient;

import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.function.Supplier;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;

/** The database keeps the promises of {@link PatientStoreContract}. */
class PatientStoreIT extends PatientStoreContract {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final FacilityScope scope = new FacilityScope(NewFacilities.hospital(trazo).id());
  private final FacilityScope other = new FacilityScope(NewFacilities.hospital(trazo).id());

  @Override
  PatientStore store() {
    return trazo.bean(PatientStore.class);
  }

  @Override
  FacilityScope scope() {
    return scope;
  }

  @Override
  FacilityScope otherScope() {
    return other;
  }

  @Override
  String newId() {
    return trazo.bean(Ids.class).next();
  }

  @Override
  @SuppressWarnings("unchecked")
  <T> T inTransaction(Supplier<T> work) {
    TransactionOperations<Connection> transactions =
        trazo.bean(SynchronousTransactionManager.class);
    return transactions.executeWrite(status -> work.get());
  }
}
