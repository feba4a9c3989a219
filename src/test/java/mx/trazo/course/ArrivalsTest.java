package mx.trazo.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mx.trazo.course.Arrivals.Cause;
import mx.trazo.course.Arrivals.Group;
import mx.trazo.course.Arrivals.Part;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What came, added up by hand. */
class ArrivalsTest {
  private static final FacilityId ENSENADA = new FacilityId("01J0000000FAC0000000000003");
  private static final FacilityId PUEBLA = new FacilityId("01J0000000FAC0000000000004");

  @Test
  void reasons_stand_by_number_and_add_up_to_all() {
    Arrivals arrivals =
        arrivals(
            group(ENSENADA, ReceptionDecision.ACCEPT, null, 50),
            group(ENSENADA, ReceptionDecision.REJECT, "CLOTTED", 3),
            group(PUEBLA, ReceptionDecision.REJECT, "CLOTTED", 5),
            group(PUEBLA, ReceptionDecision.REJECT, "BROKEN", 1),
            group(PUEBLA, ReceptionDecision.REJECT, "EXPIRED", 4),
            group(PUEBLA, ReceptionDecision.HOLD, "MISSING_DATA", 7));
    assertThat(arrivals.causes())
        .containsExactly(
            new Cause("CLOTTED", 8, new Rate(8, 13)),
            new Cause("EXPIRED", 4, new Rate(12, 13)),
            new Cause("BROKEN", 1, new Rate(13, 13)));
  }

  @Test
  void what_is_held_is_not_decided() {
    Arrivals arrivals =
        arrivals(
            group(ENSENADA, ReceptionDecision.ACCEPT_WITH_NOTE, null, 6),
            group(ENSENADA, ReceptionDecision.HOLD, "MISSING_DATA", 4),
            group(PUEBLA, ReceptionDecision.REJECT, "EXPIRED", 2));
    assertThat(arrivals.byHospital())
        .containsExactly(new Part<>(ENSENADA, 10, 0, 4), new Part<>(PUEBLA, 2, 2, 0));
    assertThat(arrivals.samples().rejection()).isEqualTo(new Rate(2, 8));
    assertThat(arrivals.byForm()).containsExactly(new Part<>("PARAFFIN-BLOCK", 12, 2, 4));
  }

  @Test
  void hours_are_those_of_the_wall_through_a_change_of_clocks() {
    // Tijuana changes its clocks on 1 November 2026: 17:00 UTC is 10:00 before and 9:00 after
    Map<Instant, Long> hours =
        Map.of(
            Instant.parse("2026-10-27T17:00:00Z"), 2L,
            Instant.parse("2026-11-03T17:00:00Z"), 3L,
            Instant.parse("2026-11-10T18:00:00Z"), 1L);
    WeekHours tijuana = WeekHours.of(hours, ZoneId.of("America/Tijuana"));
    assertThat(tijuana.at(DayOfWeek.TUESDAY, 9)).isEqualTo(3);
    assertThat(tijuana.at(DayOfWeek.TUESDAY, 10)).isEqualTo(3);
    assertThat(tijuana.ofDay(DayOfWeek.TUESDAY)).isEqualTo(6);
    assertThat(tijuana.busiest()).hasValue(new WeekHours.Slot(DayOfWeek.TUESDAY, 9));
    assertThat(WeekHours.of(Map.of(), ZoneId.of("America/Tijuana")).busiest()).isEmpty();
  }

  private static Arrivals arrivals(Group... groups) {
    var window = new AnalysisWindow(YearMonth.of(2026, 9), YearMonth.of(2026, 11));
    return new Arrivals(Instant.EPOCH, window, AnalysisFilter.ANY, 1, 1, List.of(groups), Map.of());
  }

  private static Group group(
      FacilityId hospital, ReceptionDecision decision, @Nullable String reason, long number) {
    return new Group(hospital, MexicanState.BC, "PARAFFIN-BLOCK", decision, reason, number);
  }
}
