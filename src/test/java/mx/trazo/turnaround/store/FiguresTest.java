package mx.trazo.turnaround.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.FinishedClock;
import mx.trazo.turnaround.FinishedWork;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.store.CellKey.Grain;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final String ID = "01J0000000FAC0000000000001";
  private static final Instant STOPPED = Instant.parse("2026-03-01T05:59:59Z");
  private static final CellKey MONTH =
      new CellKey(Grain.MONTH, LocalDate.of(2026, 2, 1), ID, null, "IHC-MAMA", "PL", ID);

  @Test
  void a_pause_gives_the_cell_a_net_of_its_own() {
    var before = new Figures();
    before.add(finished(Optional.of(true), 20, 20));
    TallyCell plain = before.in(MONTH);
    assertThat(plain.net()).isNull();

    var after = new Figures();
    after.add(finished(Optional.of(false), 100, 30));
    after.add(finished(Optional.empty(), 40, 40));
    after.add(plain);
    FinishedWork work = after.work();
    assertThat(work.finished()).isEqualTo(3);
    assertThat(work.promised()).isEqualTo(2);
    assertThat(work.kept()).isEqualTo(1);
    assertThat(work.late()).isEqualTo(1);
    assertThat(work.unpromised()).isEqualTo(1);
    assertThat(work.paused()).isEqualTo(1);
    within(100, work.gross().orElseThrow().p95());
    within(40, work.net().orElseThrow().p95());
    within(30, work.net().orElseThrow().p50());

    var again = new Figures();
    again.add(finished(Optional.of(true), 20, 20));
    again.add(after.in(MONTH));
    within(20, again.work().net().orElseThrow().p50());
    within(100, again.work().gross().orElseThrow().p95());
  }

  @Test
  void a_case_counts_in_the_day_the_week_and_the_month_of_its_end() {
    assertThat(CellKey.of(finished(Optional.of(true), 1, 1)))
        .extracting(CellKey::cell)
        .containsExactly(
            "D/2026-02-28/" + ID + "/-/IHC-MAMA",
            "W/--/2026-02-23/" + ID + "/-/IHC-MAMA",
            "W/PL/2026-02-23/" + ID + "/-/IHC-MAMA",
            "M/2026-02-01/" + ID + "/" + ID + "/-/IHC-MAMA",
            "H/" + ID + "/2026-02-23/" + ID + "/-/IHC-MAMA");
  }

  @Test
  void a_week_that_spans_two_months_has_a_cell_in_each() {
    FinishedClock one = finished(Optional.of(true), 1, 1);
    FinishedClock later =
        new FinishedClock(
            one.clock(), one.state(), STOPPED.plusSeconds(1), one.kept(), one.gross(), one.net());
    assertThat(List.of(one, later))
        .map(each -> CellKey.of(each).get(1).begins())
        .containsExactly(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 1));
  }

  private static void within(long hours, Duration told) {
    assertThat(told)
        .isBetween(Duration.ofHours(hours), Duration.ofMinutes((long) Math.ceil(hours * 60.6)));
  }

  private static FinishedClock finished(Optional<Boolean> kept, long gross, long net) {
    var facility = new FacilityId(ID);
    return new FinishedClock(
        new TurnaroundClock(
            new OrderedTestId(ID),
            new OrderId(ID),
            facility,
            facility,
            null,
            "IHC-MAMA",
            null,
            null,
            STOPPED.minus(Duration.ofHours(gross)),
            STOPPED,
            List.of()),
        MexicanState.PL,
        STOPPED,
        kept,
        Duration.ofHours(gross),
        Duration.ofHours(net));
  }
}
