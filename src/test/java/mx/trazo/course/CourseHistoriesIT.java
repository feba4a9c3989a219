package mx.trazo.course;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.custody.UndoScan;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ScanId;
import mx.trazo.processing.DoStep;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.Bench;
import mx.trazo.result.GatherReport;
import mx.trazo.result.Her2Score;
import mx.trazo.result.ReportVersion;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.PhaseTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Random ways of many blocks through the whole house, with scans that are taken back: at every step
 * the hours of a course add up, and courses read again from nothing are those that were kept.
 */
class CourseHistoriesIT {
  private static final RunningTrazo TRAZO =
      RunningTrazo.start(Map.of("trazo.course.follow-every", "12h"));
  private static final long SEED = 20261123;
  private static final int BLOCKS = 24;

  private final Random random = new Random(SEED);
  private final Bench bench = new Bench(TRAZO);
  private final Referrals referrals = new Referrals(TRAZO);
  private final ReadCourses courses = TRAZO.bean(ReadCourses.class);

  @AfterAll
  static void stop() {
    TRAZO.close();
  }

  /** What was done last to a block. */
  private enum At {
    HOSPITAL,
    BOX,
    ROAD,
    DOOR,
    HELD,
    BENCH,
    CUT,
    RELEASED,
    OVER
  }

  private static final class Way {
    final OrderedTestId test;
    final Specimen block;
    At at = At.HOSPITAL;
    @Nullable Shipment box;
    @Nullable ScanId arrival;
    @Nullable ReportVersion report;

    Way(OrderedTestId test, Specimen block) {
      this.test = test;
      this.block = block;
    }
  }

  @Test
  void hours_add_up_at_every_step_and_nothing_depends_on_when_it_was_read() throws SQLException {
    System.out.println("CourseHistoriesIT seed " + SEED);
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      RegisteredReferral referral = referrals.breast(bench.clerk, 1);
      ways.add(new Way(Bench.test(referral), Referrals.travelling(referral).getFirst()));
    }
    Set<At> seen = EnumSet.noneOf(At.class);
    int undone = 0;
    for (int step = 0; ways.stream().anyMatch(way -> way.at != At.OVER) && step < 900; step++) {
      Way way = ways.get(random.nextInt(ways.size()));
      At before = way.at;
      go(way);
      seen.add(way.at);
      undone += before == At.DOOR && way.at == At.ROAD ? 1 : 0;
      if (random.nextInt(3) > 0) {
        follow();
        check(way);
      }
    }
    assertThat(seen).as("the walk came everywhere").containsAll(EnumSet.range(At.BOX, At.OVER));
    assertThat(undone).isPositive();
    follow();
    ways.forEach(this::check);

    Map<String, String> kept = rows();
    assertThat(kept).hasSizeGreaterThanOrEqualTo(BLOCKS);
    try (Connection owner = TRAZO.adminConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("DELETE FROM course");
      statement.execute("DELETE FROM arrival");
      statement.execute("INSERT INTO course_note (order_id) SELECT o.id FROM clinical_order o");
    }
    follow();
    assertThat(rows()).isEqualTo(kept);
  }

  /** The next thing that somebody does with it, whatever it is. */
  private void go(Way way) {
    switch (way.at) {
      case HOSPITAL -> {
        way.box = referrals.box(bench.clerk);
        referrals.pack(bench.clerk, way.box, way.block);
        way.at = At.BOX;
      }
      case BOX -> {
        way.box = referrals.dispatch(bench.clerk, requireNonNull(way.box));
        way.at = At.ROAD;
      }
      case ROAD -> {
        way.arrival = new ScanId(TRAZO.bean(Ids.class).next());
        read(way.arrival, way.block, TRAZO.bean(ReceiveContainer.class).at(bench.technician, null));
        way.at = At.DOOR;
      }
      case DOOR -> door(way);
      case HELD -> {
        decide(way, random.nextInt(4) == 0 ? ReceptionDecision.REJECT : ReceptionDecision.ACCEPT);
      }
      case BENCH -> {
        var cut = new ScanId(TRAZO.bean(Ids.class).next());
        read(cut, way.block, TRAZO.bean(DoStep.class).at(bench.technician, "IHC-CORTE", cut));
        way.at = At.CUT;
      }
      case CUT -> {
        way.report =
            bench.finish(way.test, Bench.breast(way.block.id(), Her2Score.THREE_PLUS, null), 0);
        way.at = At.RELEASED;
      }
      case RELEASED -> {
        Bench.done(
            TRAZO
                .bean(GatherReport.class)
                .gather(bench.clerk, requireNonNull(way.report).report(), 1));
        way.at = At.OVER;
      }
      case OVER -> {
        // nothing is left to do
      }
    }
  }

  private void door(Way way) {
    switch (random.nextInt(4)) {
      case 0 -> {
        read(
            new ScanId(TRAZO.bean(Ids.class).next()),
            way.block,
            TRAZO
                .bean(UndoScan.class)
                .of(bench.technician, requireNonNull(way.arrival), "NOT_PRESENT", "No estaba"));
        way.at = At.ROAD;
      }
      case 1 -> decide(way, ReceptionDecision.HOLD);
      default -> decide(way, ReceptionDecision.ACCEPT);
    }
  }

  private void decide(Way way, ReceptionDecision decision) {
    String reason =
        switch (decision) {
          case HOLD -> "MISSING_DATA";
          case REJECT -> "BLOCK_DAMAGED";
          default -> null;
        };
    read(
        new ScanId(TRAZO.bean(Ids.class).next()),
        way.block,
        TRAZO
            .bean(DecideReception.class)
            .as(bench.technician, decision, reason, reason == null ? null : "No sirve"));
    way.at =
        switch (decision) {
          case HOLD -> At.HELD;
          case REJECT -> At.OVER;
          default -> At.BENCH;
        };
  }

  private void check(Way way) {
    Course course = courses.find(bench.technician, way.test).orElseThrow();
    PhaseTimes times = course.phases();
    Duration owned = times.hours().values().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(owned.plus(times.untold())).as(way.test + " at " + way.at).isEqualTo(times.known());
    times
        .took()
        .forEach((phase, length) ->
            assertThat(length).as(phase.name()).isGreaterThanOrEqualTo(Duration.ZERO));
    times.total().ifPresent(total -> assertThat(total).isEqualTo(times.known()));
    assertThat(course.stand().isEmpty()).as("over: " + way.at).isEqualTo(way.at == At.OVER);
    course.stand().ifPresent(stand -> assertThat(stand).isEqualTo(expected(way.at)));
  }

  private static Stand expected(At at) {
    return switch (at) {
      case HOSPITAL, BOX -> Stand.PACKING;
      case ROAD -> Stand.TRANSPORT;
      case DOOR, HELD -> Stand.CHECKING;
      case BENCH -> Stand.PREPARATION;
      case CUT -> Stand.MEASUREMENT;
      case RELEASED, OVER -> Stand.WAITING_FOR_EYES;
    };
  }

  private void read(ScanId id, Specimen container, ScanRule rule) {
    Instant now = TRAZO.bean(InstantSource.class).instant();
    var scan = new Scan(id, bench.technician, container.label().text(), now, "puerta");
    var answer = Bench.done(TRAZO.bean(ScanDesk.class).scan(scan, rule));
    assertThat(answer.verdict()).as(String.valueOf(answer)).isEqualTo(ScanVerdict.RECORDED);
  }

  private static void follow() {
    FollowCourses follow = TRAZO.bean(FollowCourses.class);
    while (follow.follow(100) > 0) {
      // until nothing is left
    }
  }

  /** Everything that is kept, as text, by the key of its row. */
  private static Map<String, String> rows() throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Connection owner = TRAZO.adminConnection();
        Statement statement = owner.createStatement()) {
      for (String table : List.of("course", "arrival")) {
        try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
          int columns = found.getMetaData().getColumnCount();
          while (found.next()) {
            var row = new StringBuilder();
            for (int i = 2; i <= columns; i++) {
              row.append(found.getString(i)).append('|');
            }
            rows.put(table + " " + found.getString(1), row.toString());
          }
        }
      }
    }
    return rows;
  }
}
