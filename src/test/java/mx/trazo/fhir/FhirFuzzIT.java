package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/**
 * Damaged orders: whatever comes, it is answered, quickly, never by a fault of ours, and a refusal
 * changes nothing. {@code infra/bench fuzz} sends two hundred thousand.
 */
class FhirFuzzIT {
  private static final int RUNS = Integer.getInteger("trazo.fuzz.runs", 250);
  private static final long SEED = Long.getLong("trazo.fuzz.seed", 20261122L);
  private static final Duration SLOW = Duration.ofSeconds(5); // a busy machine; 2 s when idle
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final FhirCalls calls = hospital.calls();
  private final DamagedOrders damaged = new DamagedOrders(new Random(SEED));

  @Test
  void no_damaged_order_makes_a_fault() {
    for (int run = 0; run < RUNS; run++) {
      byte[] body = damaged.of(new BreastOrder(trazo).json());
      Map<String, Long> before = TableCounts.of(trazo, hospital.facility().id());
      long start = System.nanoTime();
      HttpResponse<String> answer = calls.send("POST", "", body);
      String what =
          "seed "
              + SEED
              + ", run "
              + run
              + ": "
              + answer.body()
              + " to "
              + new String(body, StandardCharsets.UTF_8);
      assertThat(answer.statusCode()).as(what).isLessThan(500);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SLOW);
      if (answer.statusCode() != 200) {
        assertThat(answer.body()).as(what).contains("\"OperationOutcome\"");
        assertThat(TableCounts.of(trazo, hospital.facility().id())).as(what).isEqualTo(before);
      }
    }
  }
}
