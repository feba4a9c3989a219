package mx.trazo.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.EmbeddedMariaDb;
import mx.trazo.boot.RunningServer;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.MexicanState;
import mx.trazo.network.TestDefinition;
import mx.trazo.testing.ManyClocks;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadAnalysis;
import mx.trazo.turnaround.ReadClocks;
import mx.trazo.turnaround.TallyFinished;
import mx.trazo.turnaround.store.BoardPlans;

/**
 * The board, the ten most urgent and the analysis of two years on a store with a tenth of the
 * clocks and, in the same run, with all of them: 1,000,000 finished over two years and 20,000 open,
 * of 650 hospitals and two laboratories. They are asked one after another through the use cases, as
 * a page asks; what was finished in the last minutes is not in the tallies yet.
 */
final class BoardBench {
  private static final double SHARE =
      Double.parseDouble(System.getProperty("trazo.bench.share", "1"));
  private static final int FINISHED = (int) (1_000_000 * SHARE);
  private static final int OPEN = (int) (20_000 * SHARE);
  private static final int UNTALLIED = 20;
  private static final int HOSPITALS = 650;
  private static final int MONTHS = 24;
  private static final double SLOWER = 1.5;
  private static final List<MexicanState> STATES = List.of(MexicanState.values());

  /** A question: how often it is asked, and within how many milliseconds 95 of 100 answers come. */
  private enum Question {
    BOARD("board of the network", 400, 100),
    LABORATORY_BOARD("board of a laboratory", 400, 100),
    URGENT("ten most urgent", 400, 100),
    ANALYSIS("analysis", 60, 1_000),
    LABORATORY_ANALYSIS("analysis of a laboratory", 60, 1_000),
    STATE_ANALYSIS("of one test in a state", 60, 1_000),
    HOSPITAL_ANALYSIS("analysis of a hospital", 60, 1_000);

    final String name;
    final int times;
    final int goal;

    Question(String name, int times, int goal) {
      this.name = name;
      this.times = times;
      this.goal = goal;
    }
  }

  private final RunningServer server;
  private final ManyClocks many;
  private final AnalysisWindow window = AnalysisWindow.last(MONTHS, Instant.now());
  private final Actor manager =
      new Actor(
          new AccountId("0".repeat(26)),
          "Banco",
          ManyClocks.LABORATORIES.getFirst(),
          Set.of(Role.MANAGER));

  private BoardBench(RunningServer server, ManyClocks many) {
    this.server = server;
    this.many = many;
  }

  public static void main(String[] args) throws Exception {
    Path work = Path.of("target", "bench-board").toAbsolutePath();
    try (EmbeddedMariaDb program =
        EmbeddedMariaDb.start(
            work.resolve("database"), Path.of("work", "programs").toAbsolutePath())) {
      DatabaseServer database = program.withSchema("banco" + System.nanoTime());
      Map<String, Object> quiet = Map.of("trazo.turnaround.tally-every", "10h");
      RunningServer.start(database, "127.0.0.1", 0, quiet).close();
      var many = new ManyClocks(20_261_123);
      try (Connection owner = database.connectAsOwner()) {
        many.hospitals(owner, HOSPITALS);
      }
      try (RunningServer server = RunningServer.start(database, "127.0.0.1", 0, quiet);
          Connection owner = database.connectAsOwner()) {
        var bench = new BoardBench(server, many);
        bench.fill(owner, FINISHED / 10, OPEN / 10);
        Map<Question, Latencies> tenth = bench.measure();
        bench.fill(owner, FINISHED - FINISHED / 10, OPEN - OPEN / 10);
        Map<Question, Latencies> whole = bench.measure();
        boolean fast = compare(tenth, whole);
        boolean good = bench.plans(owner) && fast;
        System.out.println(good ? "all goals met" : "NOT all goals met");
      }
    }
  }

  private void fill(Connection owner, int finished, int open) throws SQLException {
    Instant now = Instant.now();
    long begin = System.nanoTime();
    many.finished(
        owner,
        finished - UNTALLIED,
        AnalysisWindow.startOf(window.begins()),
        now.truncatedTo(ChronoUnit.HOURS));
    many.open(owner, open, now);
    long filled = System.nanoTime();
    var tally = server.context().getBean(TallyFinished.class);
    int most = 5_000;
    while (tally.tally(most) > 0) {
      // until all is added
    }
    long tallied = System.nanoTime();
    many.finished(owner, UNTALLIED, now.minus(Duration.ofMinutes(5)), now);
    try (Statement statement = owner.createStatement()) {
      statement.execute("ANALYZE TABLE turnaround_clock, turnaround_tally");
    }
    System.out.printf(
        Locale.ROOT,
        "%,d finished, %,d open, %,d cells (filled in %.0f s, added up in %.0f s: %,.0f a second)%n",
        count(owner, "turnaround_clock WHERE stopped_at IS NOT NULL"),
        count(owner, "turnaround_clock WHERE running = 1"),
        count(owner, "turnaround_tally"),
        (filled - begin) / 1e9,
        (tallied - filled) / 1e9,
        finished * 1e9 / (tallied - filled));
  }

  private static long count(Connection owner, String of) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + of)) {
      row.next();
      return row.getLong(1);
    }
  }

  private Map<Question, Latencies> measure() {
    Map<Question, Latencies> out = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      run(question, question.times / 2);
      Latencies found = run(question, question.times);
      out.put(question, found);
      System.out.println(found.line(question.name));
    }
    System.out.println();
    return out;
  }

  private Latencies run(Question question, int times) {
    long[] each = new long[times];
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      long from = System.nanoTime();
      ask(question, i);
      each[i] = System.nanoTime() - from;
    }
    return new Latencies(
        1, System.nanoTime() - begin, Arrays.stream(each).sorted().boxed().toList());
  }

  private void ask(Question question, int number) {
    switch (question) {
      case BOARD -> board(ClockView.NETWORK, 10, Duration.ofDays(30));
      case LABORATORY_BOARD -> board(ClockView.LABORATORY, 10, Duration.ofDays(30));
      case URGENT -> board(ClockView.NETWORK, 10, Duration.ofDays(1));
      case ANALYSIS -> analysis(ClockView.NETWORK, AnalysisFilter.ANY);
      case LABORATORY_ANALYSIS -> analysis(ClockView.LABORATORY, AnalysisFilter.ANY);
      case STATE_ANALYSIS ->
          analysis(
              ClockView.NETWORK,
              new AnalysisFilter(
                  TestDefinition.BREAST_IHC, null, null, STATES.get(number % STATES.size()), null));
      case HOSPITAL_ANALYSIS ->
          analysis(
              ClockView.NETWORK,
              new AnalysisFilter(
                  null, null, null, null, many.hospitals().get(number * 7 % HOSPITALS)));
    }
  }

  private void board(ClockView view, int limit, Duration days) {
    ReadClocks.Overview read =
        done(
            server
                .context()
                .getBean(ReadClocks.class)
                .read(manager, view, Duration.ofHours(4), days, limit));
    if (read.urgent().size() != limit || read.counts().open() == 0) {
      throw new IllegalStateException("the board is empty");
    }
  }

  private void analysis(ClockView view, AnalysisFilter filter) {
    ReadAnalysis.Analysis read =
        done(server.context().getBean(ReadAnalysis.class).read(manager, view, filter, window));
    // a hospital has too few cases in a week for a point in the chart of rates
    boolean drawn = filter.hospital() != null || !read.onTimeChart().isEmpty();
    if (read.groups().all().finished() == 0 || !drawn) {
      throw new IllegalStateException("the analysis is empty");
    }
  }

  private static <T> T done(Outcome<T> outcome) {
    return Tokens.done(outcome);
  }

  private static boolean compare(Map<Question, Latencies> tenth, Map<Question, Latencies> whole) {
    boolean good = true;
    for (Question question : Question.values()) {
      Latencies few = Objects.requireNonNull(tenth.get(question));
      Latencies all = Objects.requireNonNull(whole.get(question));
      double p95 = all.milliseconds(0.95);
      double slower50 = all.milliseconds(0.5) / few.milliseconds(0.5);
      double slower95 = p95 / few.milliseconds(0.95);
      boolean met = p95 <= question.goal && slower95 <= SLOWER;
      good &= met;
      System.out.printf(
          Locale.ROOT,
          "%-26s p95 %6.1f ms (goal %,d); p50 takes %.2f and p95 %.2f of those with a tenth of the"
              + " data (goal %.1f)%s%n",
          question.name,
          p95,
          question.goal,
          slower50,
          slower95,
          SLOWER,
          met ? "" : "  NOT MET");
    }
    return good;
  }

  private boolean plans(Connection owner) throws SQLException {
    List<BoardPlans.Step> plans =
        BoardPlans.read(
            owner, ManyClocks.LABORATORIES.getFirst(), many.hospitals().getFirst(), window);
    System.out.println();
    plans.forEach(System.out::println);
    return plans.stream().noneMatch(BoardPlans.Step::scansAll);
  }
}
