package mx.trazo.turnaround.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.network.Catalogue;
import mx.trazo.network.MexicanState;
import mx.trazo.network.TestDefinition;
import mx.trazo.testing.ManyClocks;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.FinishedGroups;
import mx.trazo.turnaround.OnTime;
import mx.trazo.turnaround.TallyFinished;
import mx.trazo.turnaround.TallyStore;
import mx.trazo.turnaround.TurnaroundStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tallies with what is not in them yet are what counting one by one gives, at every moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TallyIT {
  private static final Instant FROM = Instant.parse("2025-11-20T05:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-03-09T05:00:00Z");
  private static final AnalysisWindow WINDOW =
      new AnalysisWindow(YearMonth.of(2025, 12), YearMonth.of(2026, 2));
  private static final FacilityScope LABORATORY =
      new FacilityScope(ManyClocks.LABORATORIES.getFirst());
  private static final int KILLS = 20;

  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final ManyClocks many = new ManyClocks(seed);
  private final RunningTrazo trazo =
      RunningTrazo.start(Map.of("trazo.turnaround.tally-every", "10h"));
  private final TallyStore store = trazo.bean(TallyStore.class);
  private final TallyFinished tally = trazo.bean(TallyFinished.class);

  @BeforeAll
  void prepare() throws SQLException {
    System.out.println("seed " + seed);
    try (Connection owner = trazo.adminConnection()) {
      many.hospitals(owner, 40);
    }
    trazo.bean(Catalogue.class).forget();
  }

  @AfterAll
  void close() {
    trazo.close();
  }

  @Test
  void tallies_and_what_is_not_in_them_yet_are_the_direct_count() throws SQLException {
    for (int round = 0; round < 3; round++) {
      fill(700);
      agree();
      assertThat(tally.tally(300)).isEqualTo(300);
      agree();
      assertThat(tally.tally(5_000)).isPositive();
      assertThat(tally.tally(5_000)).isZero();
      agree();
    }
  }

  @Test
  void two_servers_killed_twenty_times_neither_lose_nor_double() throws Exception {
    fill(9_000);
    var holders = new LinkedBlockingQueue<Long>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> servers =
          List.of(threads.submit(() -> addAll(holders)), threads.submit(() -> addAll(holders)));
      assertThat(kill(holders)).isEqualTo(KILLS);
      assertThat(servers.get(0).get() + servers.get(1).get()).isGreaterThan(KILLS / 4);
    }
    assertThat(untallied()).isZero();
    agree();
  }

  /**
   * Goes on after a failure until nothing is left, and tells which connection has the turn; answers
   * how often it failed.
   */
  private int addAll(Queue<Long> holders) throws SQLException {
    int failed = 0;
    while (true) {
      try {
        int added =
            transactions()
                .executeWrite(status -> {
                  if (store.takeTurn()) {
                    holders.add(idOf(status.getConnection()));
                  }
                  return new TallyFinished(store).tally(200);
                });
        if (added == 0 && untallied() == 0) {
          return failed;
        }
      } catch (RuntimeException e) {
        failed++;
      }
    }
  }

  private static long idOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CONNECTION_ID()")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Ends connections that have the turn, after so many questions of its own as chance says. */
  private int kill(BlockingQueue<Long> holders) throws SQLException, InterruptedException {
    var random = new Random(seed);
    int killed = 0;
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement()) {
      while (killed < KILLS) {
        holders.clear();
        Long holder = holders.poll(30, TimeUnit.SECONDS);
        if (holder == null) {
          break;
        }
        for (int wait = random.nextInt(200); wait > 0; wait--) {
          statement.execute("SELECT 1");
        }
        try {
          statement.execute("KILL " + holder);
          killed++;
        } catch (SQLException gone) {
          // an earlier kill closed it
        }
      }
    }
    return killed;
  }

  private void fill(int count) throws SQLException {
    try (Connection owner = trazo.adminConnection()) {
      many.finished(owner, count, FROM, UNTIL);
      many.open(owner, count / 10, UNTIL);
    }
  }

  private long untallied() throws SQLException {
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT COUNT(*) FROM turnaround_clock WHERE untallied = 1")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void agree() throws SQLException {
    CountedOneByOne all;
    try (Connection owner = trazo.adminConnection()) {
      all = CountedOneByOne.of(owner, trazo.bean(Catalogue.class));
    }
    CountedOneByOne inside = all.between(WINDOW.begins(), WINDOW.ends());
    FacilityId hospital = many.hospitals().getFirst();
    FacilityId laboratory = LABORATORY.facility();
    CountedOneByOne ofLaboratory = inside.only(one -> one.laboratory().equals(laboratory));

    inside.agreesWith(find(LABORATORY, ClockView.NETWORK, AnalysisFilter.ANY));
    ofLaboratory.agreesWith(find(LABORATORY, ClockView.LABORATORY, AnalysisFilter.ANY));
    inside
        .only(one -> one.hospital().equals(hospital))
        .agreesWith(find(new FacilityScope(hospital), ClockView.HOSPITAL, AnalysisFilter.ANY));
    ofLaboratory
        .only(one -> one.state() == MexicanState.AS && one.test().equals(TestDefinition.BREAST_IHC))
        .agreesWith(
            find(
                LABORATORY,
                ClockView.LABORATORY,
                new AnalysisFilter(TestDefinition.BREAST_IHC, null, null, MexicanState.AS, null)));
    ofLaboratory
        .only(one -> one.hospital().equals(hospital))
        .agreesWith(
            find(
                LABORATORY,
                ClockView.LABORATORY,
                new AnalysisFilter(null, null, null, null, hospital)));
    onTime(all, hospital);
  }

  private void onTime(CountedOneByOne all, FacilityId hospital) {
    LocalDate from = LocalDate.of(2026, 1, 14);
    LocalDate until = LocalDate.of(2026, 2, 13);
    CountedOneByOne inside = all.between(from, until);
    inside.agreesWith(listOnTime(LABORATORY, ClockView.NETWORK, from, until));
    inside
        .only(one -> one.laboratory().equals(LABORATORY.facility()))
        .agreesWith(listOnTime(LABORATORY, ClockView.LABORATORY, from, until));
    inside
        .only(one -> one.hospital().equals(hospital))
        .agreesWith(
            trazo
                .bean(TurnaroundStore.class)
                .listOnTime(
                    new FacilityScope(hospital),
                    ClockView.HOSPITAL,
                    AnalysisWindow.startOf(from),
                    AnalysisWindow.startOf(until)));
  }

  private FinishedGroups find(FacilityScope scope, ClockView view, AnalysisFilter filter) {
    return reading(() -> store.find(scope, view, filter, WINDOW).orElseThrow());
  }

  private List<OnTime> listOnTime(
      FacilityScope scope, ClockView view, LocalDate from, LocalDate until) {
    return reading(() -> store.listOnTime(scope, view, from, until).orElseThrow());
  }

  private <T> T reading(Supplier<T> question) {
    return transactions().executeRead(_ -> question.get());
  }

  @SuppressWarnings("unchecked")
  private SynchronousTransactionManager<Connection> transactions() {
    return trazo.context().getBean(SynchronousTransactionManager.class);
  }
}
