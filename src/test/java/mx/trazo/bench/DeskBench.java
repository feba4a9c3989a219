package mx.trazo.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.EmbeddedMariaDb;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Wedge;

/**
 * A reader at the laboratory's door in Chromium: how many readings become events, in which order,
 * how soon the desk says that it took one and how soon the verdict stands there. Goals: every one,
 * in order, 50 ms at p95, and 100 ms at p95 when nothing delays the answers.
 */
final class DeskBench {
  private static final double SHARE =
      Double.parseDouble(System.getProperty("trazo.bench.share", "1"));
  private static final int[] DELAYS = {0, 250, 900};
  private static final List<Pace> PACES =
      List.of(new Pace(30, 1_000), new Pace(150, 1_000), new Pace(600, 200));
  private static final int WARM = 100;
  private static final double ACKNOWLEDGED_GOAL = 50;
  private static final double VERDICT_GOAL = 100;

  private DeskBench() {}

  /** So many readings with such a pause after each. */
  private record Pace(int gapMilliseconds, int readings) {
    int share() {
      return Math.max(20, (int) (readings * SHARE));
    }
  }

  public static void main(String[] args) throws Exception {
    Path work = Path.of("target", "bench-desk").toAbsolutePath();
    boolean met = true;
    try (EmbeddedMariaDb program =
        EmbeddedMariaDb.start(
            work.resolve("database"), Path.of("work", "programs").toAbsolutePath())) {
      DatabaseServer database = program.withSchema("mesa" + System.nanoTime());
      ScanFixture fixture = ScanBench.prepare(database);
      int each = PACES.stream().mapToInt(Pace::share).sum();
      List<String> labels;
      try (Connection owner = database.connectAsOwner()) {
        labels = fixture.containers(owner, WARM + each * DELAYS.length);
      }
      Collections.shuffle(labels, new Random(3));
      try (ServerProcess server = ServerProcess.start(database);
          Browser browser = Browser.start()) {
        String cookie = server.signIn(ScanBench.USERNAME, ScanBench.PASSWORD).cookie();
        int from = WARM;
        run(database, browser, server, cookie, 0, new Pace(30, WARM), labels.subList(0, WARM));
        for (int delay : DELAYS) {
          for (Pace pace : PACES) {
            int to = from + pace.share();
            met &= run(database, browser, server, cookie, delay, pace, labels.subList(from, to));
            from = to;
          }
        }
      }
    }
    System.out.println(met ? "all goals met" : "a goal was missed");
    System.exit(met ? 0 : 1);
  }

  private static boolean run(
      DatabaseServer database,
      Browser browser,
      ServerProcess server,
      String cookie,
      int delay,
      Pace pace,
      List<String> codes)
      throws SQLException {
    Page page = browser.page(server.address(), Browser.LAPTOP, cookie);
    page.navigate("/laboratorio/recepcion");
    Wedge wedge = new Wedge(page);
    wedge.delayAnswers(delay);
    wedge.readAll(codes, Duration.ofMillis(pace.gapMilliseconds()));
    wedge.settle(Duration.ofMinutes(2));
    List<String> recorded = arrivals(database, codes.size());
    boolean right = recorded.equals(codes);
    double acknowledged = at(wedge.acknowledged(), 0.95);
    double verdict = at(wedge.verdicts(), 0.95);
    System.out.printf(
        Locale.ROOT,
        "answers +%3d ms, gap %3d ms: %4d readings, %4d recorded, %s; acknowledged p50 %5.1f"
            + " p95 %5.1f ms; verdict p50 %6.1f p95 %6.1f ms%n",
        delay,
        pace.gapMilliseconds(),
        codes.size(),
        wedge.count("RECORDED"),
        right ? "each once and in order" : "NOT THE SAME IN THE SAME ORDER",
        at(wedge.acknowledged(), 0.5),
        acknowledged,
        at(wedge.verdicts(), 0.5),
        verdict);
    page.context().close();
    return right && acknowledged <= ACKNOWLEDGED_GOAL && (delay > 0 || verdict <= VERDICT_GOAL);
  }

  private static double at(List<Double> ascending, double quantile) {
    return ascending.get((int) Math.ceil(quantile * ascending.size()) - 1);
  }

  /** The labels of the last arrivals, in the order in which they were recorded. */
  private static List<String> arrivals(DatabaseServer database, int count) throws SQLException {
    List<String> labels = new ArrayList<>();
    try (Connection connection = database.connectAsOwner();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT c.label_number
                  FROM custody_event e
                  JOIN container_custody c ON c.container_id = e.container_id
                 WHERE e.type = 'ARRIVED'
                 ORDER BY e.recorded_at DESC, e.container_id
                 LIMIT ?
                """)) {
      statement.setInt(1, count);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          labels.add(rows.getString(1));
        }
      }
    }
    Collections.reverse(labels);
    return labels;
  }
}
