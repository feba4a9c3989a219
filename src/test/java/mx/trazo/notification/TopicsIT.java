package mx.trazo.notification;

import static mx.trazo.result.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.Bench;
import mx.trazo.result.Her2Score;
import mx.trazo.result.ReportVersion;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.WatchPromises;
import org.junit.jupiter.api.Test;

/** What is told of a case from its registration to an amended report, and of a broken promise. */
class TopicsIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Bench bench = new Bench();
  private final ReadSubscriptions read = trazo.bean(ReadSubscriptions.class);

  @Test
  void both_facilities_are_told_each_change_and_each_step_once() throws Exception {
    List<String> mine = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      mine.add(listens(bench.clerk, topic));
    }
    String laboratory = listens(bench.technician, Topic.ORDER_STATE);
    Actor stranger = bench.person("Otra", Bench.ANOTHER_LABORATORY, null);
    String other = listens(stranger, Topic.CUSTODY);
    trazo.bean(Audience.class).refresh();

    RegisteredReferral referral = bench.accepted(2);
    OrderedTestId test = Bench.test(referral);
    var block = referral.specimens().getFirst().id();
    ReportVersion released = bench.finish(test, Bench.breast(block, Her2Score.THREE_PLUS, null), 0);
    ReportVersion correction =
        done(
            trazo
                .bean(AmendReport.class)
                .amend(bench.ana, test, AmendmentKind.CORRECTED, "Error de captura."));
    bench.finish(test, Bench.breast(block, Her2Score.THREE_PLUS, null), correction.revision());
    String task = referral.order().id().value() + "." + test.value();

    // collected, arrived, accepted: once each though there are two blocks; then released, once
    assertThat(told(bench.clerk, mine.get(0), 4)).containsOnly(task).hasSize(4);
    assertThat(told(bench.technician, laboratory, 4)).containsOnly(task).hasSize(4);
    assertThat(told(bench.clerk, mine.get(1), 6))
        .containsExactlyInAnyOrderElementsOf(
            referral.specimens().stream()
                .flatMap(node -> Stream.of(".1", ".2", ".3").map(end -> node.id().value() + end))
                .toList());
    String report = released.report().value();
    assertThat(told(bench.clerk, mine.get(2), 2)).containsExactly(report, report);
    assertThat(told(bench.clerk, mine.get(3), 0)).isEmpty();
    assertThat(read.listNotices(bench.technician, mine.get(0), 1, 99))
        .as("of another facility")
        .isEmpty();

    RegisteredReferral late = bench.accepted(1);
    passes(Bench.test(late));
    assertThat(Stream.generate(trazo.bean(WatchPromises.class)::watch).anyMatch(n -> n == 0))
        .isTrue();
    String broken = late.order().id().value() + "." + Bench.test(late).value();
    assertThat(told(bench.clerk, mine.get(3), 1)).containsExactly(broken);
    trazo.bean(WatchPromises.class).watch();
    assertThat(told(bench.clerk, mine.get(3), 1)).as("told once").containsExactly(broken);
    assertThat(read.find(stranger, other).orElseThrow().progress().numbered())
        .as("a laboratory that has nothing to do with it")
        .isZero();

    for (String id : mine) {
      done(trazo.bean(EndSubscription.class).remove(bench.clerk, id));
    }
    done(trazo.bean(EndSubscription.class).remove(bench.technician, laboratory));
  }

  /** A subscription that nobody answers, with numbers given to its events. */
  private String listens(Actor actor, Topic topic) {
    var wish =
        new Subscribe.Wish(
            topic,
            List.of(),
            "https://his.ejemplo.mx/" + topic,
            List.of(),
            "Prueba",
            null,
            null,
            null,
            20,
            "https://trazo.ejemplo.mx/fhir");
    String id = done(trazo.bean(Subscribe.class).subscribe(actor, wish)).subscription().id();
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = trazo.bean(TransactionOperations.class);
    SubscriptionStore store = trazo.bean(SubscriptionStore.class);
    transactions.executeWrite(_ -> {
      Progress fresh = store.lock(actor.scope(), id).orElseThrow().progress();
      var nobody = new Delivery.Failed(Trouble.UNREACHABLE);
      Progress failing = fresh.failed(nobody, Samples.PATIENCE, 0, Samples.NOON);
      store.update(
          actor.scope(),
          id,
          failing.failed(nobody, Samples.PATIENCE, 0, Samples.NOON.plus(Duration.ofDays(4))));
      return true;
    });
    return id;
  }

  /** What it was told, once at least so much is there. */
  private List<String> told(Actor actor, String id, int atLeast) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    NumberChanges number = trazo.bean(NumberChanges.class);
    while (true) {
      while (number.number() > 0) {
        // until the queue is empty
      }
      List<Notice> notices = read.listNotices(actor, id, 1, 99);
      if (notices.size() >= atLeast || System.nanoTime() > end) {
        for (int i = 0; i < notices.size(); i++) {
          assertThat(notices.get(i).number()).isEqualTo(i + 1);
        }
        return notices.stream().map(Notice::focus).toList();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** The promise of a test was for yesterday. */
  private void passes(OrderedTestId test) throws SQLException {
    try (Connection owner = trazo.adminConnection();
        var statement =
            owner.prepareStatement(
                "UPDATE turnaround_clock SET started_at = started_at - INTERVAL 3 DAY, due_at ="
                    + " due_at - INTERVAL 3 DAY WHERE ordered_test_id = ?")) {
      statement.setString(1, test.value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
