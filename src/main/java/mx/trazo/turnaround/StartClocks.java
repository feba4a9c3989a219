package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.order.OrderedTest;
import org.jspecify.annotations.Nullable;

/** Starts clocks inside the transaction of whoever caused it. */
@Singleton
public class StartClocks {
  private final TurnaroundStore store;

  /** Works on this store. */
  public StartClocks(TurnaroundStore store) {
    this.store = store;
  }

  /** Starts the clock of a test with the policy in force at that moment; a repeat does nothing. */
  public void start(
      OrderedTest test,
      OrderId order,
      FacilityId hospital,
      FacilityId laboratory,
      @Nullable AgreementId agreement,
      Instant at) {
    Optional<TurnaroundPolicy> policy =
        Policies.inForce(store.listPolicies(test.testCode()), agreement, test.testCode(), null, at);
    store.start(
        new FacilityScope(laboratory),
        new TurnaroundClock(
            test.id(),
            order,
            hospital,
            laboratory,
            agreement,
            test.testCode(),
            policy.map(TurnaroundPolicy::id).orElse(null),
            policy.map(TurnaroundPolicy::promise).orElse(null),
            at,
            null,
            List.of()));
  }
}
