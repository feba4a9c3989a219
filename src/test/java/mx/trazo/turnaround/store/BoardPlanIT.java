package mx.trazo.turnaround.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mx.trazo.network.Catalogue;
import mx.trazo.testing.ManyClocks;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.TallyFinished;
import org.junit.jupiter.api.Test;

/** Neither the board nor the analysis looks at every clock or at every tally. */
class BoardPlanIT {
  private static final AnalysisWindow WINDOW =
      new AnalysisWindow(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

  @Test
  void nothing_is_read_whole() throws Exception {
    try (RunningTrazo trazo = RunningTrazo.start(Map.of("trazo.turnaround.tally-every", "10h"));
        Connection owner = trazo.adminConnection()) {
      var many = new ManyClocks(7);
      many.hospitals(owner, 60);
      trazo.bean(Catalogue.class).forget();
      many.finished(
          owner,
          8_000,
          Instant.parse("2025-03-01T06:00:00Z"),
          Instant.parse("2026-03-30T06:00:00Z"));
      TallyFinished tally = trazo.bean(TallyFinished.class);
      while (tally.tally(4_000) > 0) {
        // until all is added
      }
      many.finished(
          owner, 50, Instant.parse("2026-03-30T06:00:00Z"), Instant.parse("2026-03-31T06:00:00Z"));
      many.open(owner, 400, Instant.parse("2026-03-31T06:00:00Z"));
      try (Statement statement = owner.createStatement()) {
        statement.execute("ANALYZE TABLE turnaround_clock, turnaround_tally");
      }
      List<BoardPlans.Step> plans =
          BoardPlans.read(
              owner, ManyClocks.LABORATORIES.getFirst(), many.hospitals().getFirst(), WINDOW);
      assertThat(plans)
          .hasSizeGreaterThan(20)
          .allSatisfy(step -> {
            assertThat(step.scansAll()).as(step.toString()).isFalse();
            assertThat(step.grows() && step.key() == null).as(step.toString()).isFalse();
          });
    }
  }
}
