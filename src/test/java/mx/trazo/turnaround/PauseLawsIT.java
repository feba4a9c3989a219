package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is stored of clocks and pauses is what reading their events one by one gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PauseLawsIT {
  private static final List<PauseReason> REASONS = List.of(PauseReason.values());

  private static final int CLOCKS = 40;
  private static final int TICKS = 400;
  private static final Duration SOON = Duration.ofHours(4);
  private static final String CODE = "ISH-HER2";

  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomHistories histories = new RandomHistories(random);
  private final RunningTrazo trazo =
      RunningTrazo.start(
          Map.of("trazo.turnaround.tally-every", "10h", "trazo.turnaround.watch-every", "10h"));
  private final TurnaroundStore store = trazo.bean(TurnaroundStore.class);
  private final ClockSetStore sets = trazo.bean(ClockSetStore.class);
  private final Ids ids = trazo.bean(Ids.class);

  private FacilityId laboratory = new FacilityId(ids.next());
  private Instant now = RandomHistories.ORIGIN;
  private int versions;

  private final StartPause start =
      new StartPause(store, trazo.bean(AuditTrail.class), ids, () -> now);
  private final EndPause end = new EndPause(store, trazo.bean(AuditTrail.class), () -> now);

  /** A clock as the test knows it. */
  private static final class Case {
    final OrderedTestId test;
    final Promise promise;
    final Instant started;
    final List<KeptPause> pauses = new ArrayList<>();
    @Nullable Instant stopped;

    Case(OrderedTestId test, Promise promise, Instant started) {
      this.test = test;
      this.promise = promise;
      this.started = started;
    }

    ClockReading read(Instant at) {
      List<Pause> known = pauses.stream().map(KeptPause::pause).toList();
      return Clock.read(promise, started, stopped, known, at);
    }
  }

  @BeforeEach
  void anotherLaboratory() {
    laboratory = new FacilityId(ids.next());
  }

  @AfterAll
  void close() {
    trazo.close();
  }

  @Test
  void what_is_stored_is_what_the_events_say() throws SQLException {
    System.out.println("PauseLawsIT seed " + seed);
    var cases = new ArrayList<Case>();
    int held = 0;
    int late = 0;
    int moved = 0;
    try (Connection owner = trazo.adminConnection()) {
      for (int i = 0; i < CLOCKS; i++) {
        cases.add(begin(owner, histories.promise()));
        now = now.plus(Duration.ofMinutes(random.nextInt(90)));
      }
      for (int tick = 0; tick < TICKS; tick++) {
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(60)));
        Case one = cases.get(random.nextInt(cases.size()));
        act(one);
        for (Case each : cases) {
          ClockReading reading = each.read(now);
          agrees(owner, each, reading);
          held += reading.held() ? 1 : 0;
          late += reading.late() ? 1 : 0;
          moved += reading.due().isAfter(each.promise.from(each.started)) ? 1 : 0;
        }
        counts(cases);
      }
    }
    assertThat(List.of(held, late, moved)).as("all of it happened").allMatch(n -> n > 0);
  }

  private void act(Case one) {
    if (one.stopped != null) {
      return;
    }
    Optional<KeptPause> lasting = one.pauses.stream().filter(KeptPause::lasts).findFirst();
    int chance = random.nextInt(20);
    if (chance == 0) {
      in(() -> {
        store.stop(scope(), one.test, now);
        return true;
      });
      one.stopped = now;
    } else if (lasting.isPresent() && chance < 10) {
      Instant to = between(lasting.get().pause().from(), now);
      KeptPause ended = done(in(() -> end.end(actor(), one.test, lasting.get().id(), to)));
      one.pauses.replaceAll(kept -> kept.id().equals(ended.id()) ? ended : kept);
    } else {
      PauseReason reason = REASONS.get(random.nextInt(REASONS.size()));
      boolean twice =
          one.pauses.stream().anyMatch(kept -> kept.lasts() && kept.pause().reason() == reason);
      Instant from = between(one.started, now);
      Outcome<KeptPause> outcome =
          in(() -> start.start(actor(), one.test, reason, from, "Llamada al hospital"));
      if (one.promise.pauses().containsKey(reason) && !twice) {
        one.pauses.add(done(outcome));
      } else {
        refused(
            outcome,
            twice ? TurnaroundRefusal.ALREADY_PAUSED : TurnaroundRefusal.PAUSE_NOT_ALLOWED);
      }
    }
  }

  private void agrees(Connection owner, Case one, ClockReading reading) throws SQLException {
    String about = one.promise + " from " + one.started + " at " + now + " with " + one.pauses;
    Instant until = one.stopped == null ? now : one.stopped;
    assertThat(reading.gross()).isEqualTo(Duration.between(one.started, until));
    assertThat(reading.gross()).isEqualTo(reading.net().plus(reading.paused()));
    assertThat(reading.late()).isEqualTo(until.isAfter(reading.due()));
    KeptClock kept = KeptClock.of(owner, one.test);
    assertThat(kept.due()).as(about).isEqualTo(reading.held() ? null : reading.due());
    assertThat(kept.running())
        .as(about)
        .isEqualTo(one.stopped != null ? null : reading.held() ? 2 : 1);
    TurnaroundClock read = in(() -> store.find(scope(), one.test)).orElseThrow();
    assertThat(read.promise()).isEqualTo(one.promise);
    ClockReading told = read.read(now).orElseThrow();
    assertThat(told.due()).as(about).isEqualTo(reading.due());
    assertThat(told.late()).as(about).isEqualTo(reading.late());
    assertThat(told.net()).as(about).isEqualTo(reading.net());
  }

  private void counts(List<Case> cases) {
    List<ClockReading> open =
        cases.stream().filter(one -> one.stopped == null).map(one -> one.read(now)).toList();
    var question =
        new ClockQuestion(ClockView.LABORATORY, ClockSet.OPEN, null, now, now.plus(SOON), now, now);
    ClockCounts counted =
        in(() -> sets.countByTest(scope(), question)).stream()
            .map(ClockSetStore.TestCounts::counts)
            .reduce(ClockCounts.NONE, ClockCounts::plus);
    assertThat(counted)
        .isEqualTo(
            new ClockCounts(
                open.size(),
                open.stream()
                    .filter(one -> !one.held() && !one.late())
                    .filter(one -> one.due().isBefore(now.plus(SOON)))
                    .count(),
                open.stream().filter(ClockReading::late).count(),
                0,
                open.stream().filter(ClockReading::held).count()));
    assertThat(in(() -> sets.list(scope(), question, null, 100))).hasSize(open.size());
    assertThat(in(() -> store.listOpen(scope(), ClockView.LABORATORY, 100))).hasSize(open.size());
  }

  @Test
  void what_cannot_be_is_refused() throws SQLException {
    Promise promise =
        new Promise(
            24,
            TurnaroundUnit.ELAPSED_HOURS,
            histories.promise().calendar(),
            null,
            Map.of(PauseReason.MISSING_DATA, Owner.HOSPITAL));
    Case one;
    try (Connection owner = trazo.adminConnection()) {
      one = begin(owner, promise);
    }
    Instant began = now;
    now = now.plus(Duration.ofHours(2));
    Instant hour = began.plus(Duration.ofHours(1));
    var data = PauseReason.MISSING_DATA;
    refused(
        in(() -> start.start(actor(Role.HOSPITAL_CLERK), one.test, data, hour, "x")),
        TurnaroundRefusal.PAUSE_FORBIDDEN);
    refused(
        in(() ->
            start.start(
                actor(new FacilityId(ids.next()), Role.TECHNICIAN), one.test, data, hour, "x")),
        TurnaroundRefusal.CLOCK_UNKNOWN);
    refused(
        in(() -> start.start(actor(), new OrderedTestId(ids.next()), data, hour, "x")),
        TurnaroundRefusal.CLOCK_UNKNOWN);
    refused(
        in(() -> start.start(actor(), one.test, PauseReason.FIXATION, hour, "x")),
        TurnaroundRefusal.PAUSE_NOT_ALLOWED);
    refused(
        in(() -> start.start(actor(), one.test, data, hour, "  ")),
        TurnaroundRefusal.PAUSE_WITHOUT_EVIDENCE);
    refused(
        in(() -> start.start(actor(), one.test, data, hour, "x".repeat(501))),
        TurnaroundRefusal.PAUSE_EVIDENCE_TOO_LONG);
    refused(
        in(() -> start.start(actor(), one.test, data, began.minusSeconds(1), "x")),
        TurnaroundRefusal.PAUSE_BEFORE_CLOCK);
    refused(
        in(() -> start.start(actor(), one.test, data, now.plusSeconds(1), "x")),
        TurnaroundRefusal.PAUSE_IN_FUTURE);
    KeptPause kept = done(in(() -> start.start(actor(), one.test, data, hour, "Oficio 12")));
    refused(
        in(() -> start.start(actor(), one.test, data, hour, "x")),
        TurnaroundRefusal.ALREADY_PAUSED);
    refused(
        in(() -> end.end(actor(Role.AUDITOR), one.test, kept.id(), now)),
        TurnaroundRefusal.PAUSE_FORBIDDEN);
    refused(in(() -> end.end(actor(), one.test, ids.next(), now)), TurnaroundRefusal.PAUSE_UNKNOWN);
    refused(
        in(() -> end.end(actor(), one.test, kept.id(), hour.minusSeconds(1))),
        TurnaroundRefusal.PAUSE_ENDS_EARLY);
    refused(
        in(() -> end.end(actor(), one.test, kept.id(), now.plusSeconds(1))),
        TurnaroundRefusal.PAUSE_IN_FUTURE);
    KeptPause ended = done(in(() -> end.end(actor(), one.test, kept.id(), now)));
    refused(in(() -> end.end(actor(), one.test, kept.id(), now)), TurnaroundRefusal.PAUSE_ENDED);
    assertThat(in(() -> store.listPauses(scope(), one.test))).containsExactly(ended);
    in(() -> {
      store.stop(scope(), one.test, now);
      return true;
    });
    refused(
        in(() -> start.start(actor(), one.test, data, hour, "x")), TurnaroundRefusal.CLOCK_STOPPED);
  }

  /** A clock alone: its order and its test are of no consequence here. */
  private Case begin(Connection owner, Promise promise) throws SQLException {
    String policy = ids.next();
    versions++;
    KeptClock.write(owner, policy, CODE, versions, promise);
    var test = new OrderedTestId(ids.next());
    Instant due = promise.from(now);
    try (Statement statement = owner.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      statement.execute(
          "INSERT INTO turnaround_clock (ordered_test_id, order_id, facility_id, laboratory_id,"
              + " test_code, policy_id, started_at, due_at, running, watched) VALUES ('"
              + String.join("', '", test.value(), new OrderId(ids.next()).value(), ids.next())
              + ("', '" + laboratory.value() + "', '" + CODE + "', '" + policy + "', '")
              + (text(now) + "', '" + text(due) + "', 1, 1)"));
    }
    return new Case(test, promise, now);
  }

  private static String text(Instant at) {
    return at.toString().replace("T", " ").replace("Z", "");
  }

  private Instant between(Instant from, Instant to) {
    long minutes = Duration.between(from, to).toMinutes();
    return from.plus(Duration.ofMinutes(minutes <= 0 ? 0 : random.nextLong(minutes + 1)));
  }

  private FacilityScope scope() {
    return new FacilityScope(laboratory);
  }

  private Actor actor() {
    return actor(Role.TECHNICIAN);
  }

  private Actor actor(Role role) {
    return actor(laboratory, role);
  }

  private Actor actor(FacilityId facility, Role role) {
    return new Actor(new AccountId("01K0000000000000000000000A"), "Ana", facility, Set.of(role));
  }

  private static KeptPause done(Outcome<KeptPause> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<KeptPause>) outcome).value();
  }

  private static void refused(Outcome<KeptPause> outcome, TurnaroundRefusal code) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<KeptPause>) outcome).refusal().code()).isEqualTo(code);
  }

  @SuppressWarnings("unchecked")
  private <T> T in(Supplier<T> work) {
    SynchronousTransactionManager<Connection> transactions =
        trazo.context().getBean(SynchronousTransactionManager.class);
    return transactions.executeWrite(_ -> work.get());
  }
}
