package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mx.trazo.testing.ProbeRows;
import mx.trazo.testing.ProbeUseCase;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransactionRetryIT {
  private static final Instant DAWN = Instant.parse("2026-01-01T12:00:00Z");

  private static RunningTrazo trazo;

  @BeforeAll
  static void start() throws SQLException {
    trazo = RunningTrazo.start();
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "CREATE TABLE probe (id VARCHAR(26) PRIMARY KEY, at DATETIME(6) NOT NULL,"
              + " day DATE NOT NULL)");
    }
    Grants.apply(trazo.database());
  }

  @AfterAll
  static void stop() {
    trazo.close();
  }

  @Test
  void two_use_cases_that_lock_in_opposite_order_both_end_well() throws Exception {
    ProbeUseCase useCase = trazo.bean(ProbeUseCase.class);
    ProbeRows rows = trazo.bean(ProbeRows.class);
    useCase.inside(() -> {
      rows.insert("cruce-a", DAWN, LocalDate.EPOCH);
      rows.insert("cruce-b", DAWN, LocalDate.EPOCH);
      return true;
    });
    var begun = new AtomicInteger();
    var meeting = new CyclicBarrier(2);
    List<Callable<Boolean>> both =
        List.of(
            () -> useCase.inside(() -> cross(rows, "cruce-a", "cruce-b", begun, meeting)),
            () -> useCase.inside(() -> cross(rows, "cruce-b", "cruce-a", begun, meeting)));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<Boolean> done : threads.invokeAll(both)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(begun).as("one of the two was undone and began again").hasValue(3);
  }

  /** Changes both rows; before the second it waits until the other one has changed its first. */
  private static boolean cross(
      ProbeRows rows, String first, String second, AtomicInteger begun, CyclicBarrier meeting) {
    begun.incrementAndGet();
    rows.change(first, DAWN.plusSeconds(1));
    try {
      meeting.await(2, TimeUnit.SECONDS);
    } catch (BrokenBarrierException | TimeoutException alone) {
      // the second time nobody comes to meet
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    rows.change(second, DAWN.plusSeconds(2));
    return true;
  }
}
