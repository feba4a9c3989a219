package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.turnaround.ControlChart.Point;
import mx.trazo.turnaround.ControlChart.Signal;
import org.junit.jupiter.api.Test;

class ControlChartTest {
  /** 10 12 11 13 14: mean 12, ranges 2 1 2 1, mean range 1.5, reach 3.99. */
  @Test
  void the_limits_of_single_figures_are_the_mean_and_2_66_mean_ranges() {
    ControlChart chart = ControlChart.xmr(List.of(10.0, 12.0, 11.0, 13.0, 14.0)).orElseThrow();
    assertThat(chart.centre()).isEqualTo(12.0);
    assertThat(chart.points())
        .hasSize(5)
        .allSatisfy(point -> {
          assertThat(point.lower()).isCloseTo(8.01, within(1e-9));
          assertThat(point.upper()).isCloseTo(15.99, within(1e-9));
          assertThat(point.signal()).isEmpty();
        });
  }

  /** Eleven times 10 and once 30: mean 11.667, one range of 20 in 11, reach 4.836. */
  @Test
  void a_point_outside_the_limits_is_told() {
    ControlChart chart =
        ControlChart.xmr(
                Stream.concat(Collections.nCopies(11, 10.0).stream(), Stream.of(30.0)).toList())
            .orElseThrow();
    assertThat(chart.points().getLast().upper()).isCloseTo(16.503, within(1e-3));
    assertThat(chart.points().getLast().signal()).contains(Signal.OUTSIDE);
  }

  /** Seven below are chance, the eighth is told; the side changes and the count begins anew. */
  @Test
  void eight_on_one_side_are_told_from_the_eighth_on() {
    List<Double> values =
        List.of(
            9.0, 8.0, 9.0, 8.0, 9.0, 8.0, 9.0, 8.0, 9.0, 12.0, 11.0, 12.0, 11.0, 12.0, 11.0, 12.0);
    List<Optional<Signal>> signals =
        ControlChart.xmr(values).orElseThrow().points().stream().map(Point::signal).toList();
    assertThat(signals.subList(0, 7)).allMatch(Optional::isEmpty);
    assertThat(signals.subList(7, 9)).allMatch(signal -> signal.equals(Optional.of(Signal.RUN)));
    assertThat(signals.subList(9, 16)).allMatch(Optional::isEmpty);
  }

  /** Below: 4, then one on the centre, then 4. */
  @Test
  void a_point_on_the_centre_ends_a_row() {
    List<Double> values =
        List.of(9.0, 9.0, 9.0, 9.0, 10.0, 9.0, 9.0, 9.0, 9.0, 12.0, 12.0, 12.0, 12.0);
    ControlChart chart = ControlChart.xmr(values).orElseThrow();
    assertThat(chart.centre()).isEqualTo(10.0);
    assertThat(chart.points()).noneMatch(point -> point.signal().equals(Optional.of(Signal.RUN)));
  }

  /**
   * 90 of 100, 45 of 50 and 30 of 50: 165 of 200 = 0.825; reach 0.11399 for 100 and 0.16120 for 50.
   */
  @Test
  void the_limits_of_shares_follow_the_size_of_the_group() {
    ControlChart chart =
        ControlChart.p(List.of(new Rate(90, 100), new Rate(45, 50), new Rate(30, 50)))
            .orElseThrow();
    assertThat(chart.centre()).isCloseTo(0.825, within(1e-9));
    assertThat(chart.points().get(0).lower()).isCloseTo(0.71101, within(1e-5));
    assertThat(chart.points().get(0).upper()).isCloseTo(0.93899, within(1e-5));
    assertThat(chart.points().get(1).lower()).isCloseTo(0.66380, within(1e-5));
    assertThat(chart.points().get(1).upper()).isCloseTo(0.98620, within(1e-5));
    assertThat(chart.points().get(1).signal()).isEmpty();
    assertThat(chart.points().get(2).signal()).contains(Signal.OUTSIDE);
  }

  @Test
  void the_limits_of_shares_stay_between_none_and_all() {
    ControlChart chart = ControlChart.p(List.of(new Rate(9, 10), new Rate(10, 10))).orElseThrow();
    assertThat(chart.points()).allSatisfy(point -> assertThat(point.upper()).isEqualTo(1.0));
  }

  @Test
  void nothing_has_no_chart() {
    assertThat(ControlChart.xmr(List.of(1.0))).isEmpty();
    assertThat(ControlChart.p(List.of())).isEmpty();
    assertThatThrownBy(() -> ControlChart.p(List.of(new Rate(0, 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
