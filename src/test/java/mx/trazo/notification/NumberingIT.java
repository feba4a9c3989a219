package mx.trazo.notification;

import static mx.trazo.result.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** Numbers, given while others write, by several at once; and what becomes of old ones. */
class NumberingIT {
  private static final int WRITERS = 4;
  private static final int EACH = 60;

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final NumberChanges number = trazo.bean(NumberChanges.class);
  private final OutboxStore outbox = trazo.bean(OutboxStore.class);
  private final SubscriptionStore store = trazo.bean(SubscriptionStore.class);

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      trazo.bean(TransactionOperations.class);

  private final FacilityId facility = NewFacilities.hospital(trazo).id();
  private final Actor actor =
      new Actor(
          new AccountId(trazo.bean(Ids.class).next()),
          "Prueba",
          facility,
          Set.of(Role.INTEGRATION_CLIENT));

  @Test
  void a_change_that_is_committed_late_gets_a_later_number_and_leaves_no_gap() throws Exception {
    String id = numbered();
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    try (ExecutorService late = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> first =
          late.submit(() ->
              transactions.executeWrite(_ -> {
                outbox.add(List.of(Samples.event(facility, "first.1", "PACKED")));
                written.countDown();
                await(mayCommit);
                return true;
              }));
      await(written);
      write("second.1");
      numberAll();
      assertThat(foci(id)).containsExactly("second.1");
      mayCommit.countDown();
      first.get(10, TimeUnit.SECONDS);
      numberAll();
      assertThat(foci(id)).containsExactly("second.1", "first.1");
    }
  }

  @Test
  void many_who_give_numbers_at_once_give_each_one_once() throws Exception {
    String id = numbered();
    var writing = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int giver = 0; giver < 3; giver++) {
        all.add(
            threads.submit(() -> {
              while (writing.get() || number.number() > 0) {
                number.number();
              }
            }));
      }
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer + ".";
        writers.add(
            threads.submit(() -> {
              for (int i = 1; i <= EACH; i++) {
                write(name + i);
              }
            }));
      }
      for (Future<?> each : writers) {
        each.get(60, TimeUnit.SECONDS);
      }
      writing.set(false);
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    }
    numberAll();
    List<String> foci = foci(id);
    assertThat(foci).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "w" + writer + ".";
      List<String> own = foci.stream().filter(focus -> focus.startsWith(name)).toList();
      for (int i = 0; i < own.size(); i++) {
        assertThat(own.get(i)).as("in the order of its commits").isEqualTo(name + (i + 1));
      }
    }
  }

  @Test
  void what_has_ended_is_turned_off_and_what_was_delivered_long_ago_is_forgotten()
      throws SQLException {
    String ended = numbered();
    String kept = numbered();
    write("old.1");
    write("old.2");
    numberAll();
    try (Connection owner = trazo.adminConnection();
        var statement = owner.createStatement()) {
      statement.executeUpdate(
          "UPDATE subscription SET end_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = '"
              + ended
              + "'");
      statement.executeUpdate(
          "UPDATE subscription SET delivered = 1, failing_since = NULL WHERE id = '" + kept + "'");
      statement.executeUpdate(
          "UPDATE notice SET happened_at = UTC_TIMESTAMP(6) - INTERVAL 41 DAY"
              + " WHERE subscription_id IN ('"
              + ended
              + "', '"
              + kept
              + "')");
    }
    trazo.bean(RetireSubscriptions.class).retire();
    assertThat(store(ended).progress().status()).isEqualTo(SubscriptionStatus.OFF);
    assertThat(store(kept).progress().status()).isEqualTo(SubscriptionStatus.ERROR);
    assertThat(notices(ended)).isEmpty();
    assertThat(notices(kept))
        .as("what was not delivered stays")
        .extracting(Notice::focus)
        .containsExactly("old.2");
  }

  private Subscription store(String id) {
    return trazo.bean(ReadSubscriptions.class).find(actor, id).orElseThrow();
  }

  private List<Notice> notices(String id) {
    return trazo.bean(ReadSubscriptions.class).listNotices(actor, id, 1, 10_000);
  }

  /** What was numbered, in order; more than can be read at once is read in parts. */
  private List<String> foci(String id) {
    List<Notice> all = new ArrayList<>();
    List<Notice> some = notices(id);
    while (!some.isEmpty()) {
      all.addAll(some);
      some =
          trazo
              .bean(ReadSubscriptions.class)
              .listNotices(actor, id, all.getLast().number() + 1, 10_000);
    }
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(store(id).progress().numbered()).isEqualTo(all.size());
    return all.stream().map(Notice::focus).toList();
  }

  private void write(String focus) {
    transactions.executeWrite(_ -> {
      outbox.add(List.of(Samples.event(facility, focus, "PACKED")));
      return true;
    });
  }

  private void numberAll() {
    while (number.number() > 0) {
      // until the queue is empty
    }
  }

  /** A subscription that is numbered and never called. */
  private String numbered() {
    var wish =
        new Subscribe.Wish(
            Topic.CUSTODY,
            List.of(),
            "https://his.ejemplo.mx/" + trazo.bean(Ids.class).next(),
            List.of(),
            "Prueba",
            null,
            null,
            null,
            20,
            "https://trazo.ejemplo.mx/fhir");
    String id = done(trazo.bean(Subscribe.class).subscribe(actor, wish)).subscription().id();
    var nobody = new Delivery.Failed(Trouble.UNREACHABLE);
    transactions.executeWrite(_ -> {
      Progress fresh = store.lock(actor.scope(), id).orElseThrow().progress();
      Instant now = trazo.bean(InstantSource.class).instant();
      Progress failing = fresh.failed(nobody, Samples.PATIENCE, 0, now.minus(Duration.ofDays(4)));
      store.update(actor.scope(), id, failing.failed(nobody, Samples.PATIENCE, 0, now));
      return true;
    });
    return id;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
