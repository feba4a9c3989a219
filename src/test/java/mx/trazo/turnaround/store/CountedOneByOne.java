package mx.trazo.turnaround.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.FinishedGroups;
import mx.trazo.turnaround.FinishedWork;
import mx.trazo.turnaround.OnTime;
import mx.trazo.turnaround.Spread;
import org.jspecify.annotations.Nullable;

/** Every finished clock of the database, read by itself and counted in the plainest way. */
record CountedOneByOne(List<Case> cases) {
  record Case(
      FacilityId hospital,
      FacilityId laboratory,
      Optional<AgreementId> agreement,
      String test,
      MexicanState state,
      Instant started,
      @Nullable Instant due,
      Instant stopped) {
    LocalDate day() {
      return AnalysisWindow.dayOf(stopped);
    }

    LocalDate monday() {
      return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  }

  static CountedOneByOne of(Connection owner, Catalogue catalogue) throws SQLException {
    var cases = new ArrayList<Case>();
    try (Statement all = owner.createStatement();
        ResultSet row =
            all.executeQuery(
                """
                SELECT facility_id, laboratory_id, agreement_id, test_code, started_at, due_at,
                       stopped_at
                  FROM turnaround_clock
                 WHERE stopped_at IS NOT NULL
                """)) {
      while (row.next()) {
        var hospital = new FacilityId(row.getString(1));
        String agreement = row.getString(3);
        Timestamp due = row.getTimestamp(6);
        cases.add(
            new Case(
                hospital,
                new FacilityId(row.getString(2)),
                Optional.ofNullable(agreement).map(AgreementId::new),
                row.getString(4),
                catalogue.getFacility(hospital).state(),
                row.getTimestamp(5).toInstant(),
                due == null ? null : due.toInstant(),
                row.getTimestamp(7).toInstant()));
      }
    }
    return new CountedOneByOne(cases);
  }

  CountedOneByOne only(Predicate<Case> wanted) {
    return new CountedOneByOne(cases.stream().filter(wanted).toList());
  }

  CountedOneByOne between(LocalDate from, LocalDate until) {
    return only(one -> !one.day().isBefore(from) && one.day().isBefore(until));
  }

  /** The figures are those of these cases, in each of their divisions. */
  void agreesWith(FinishedGroups groups) {
    agrees(cases, groups.all());
    divided(Case::test, groups.byTest());
    divided(Case::laboratory, groups.byLaboratory());
    divided(Case::agreement, groups.byAgreement());
    divided(Case::state, groups.byState());
    divided(Case::hospital, groups.byHospital());
    divided(Case::monday, groups.byWeek());
  }

  private <K> void divided(Function<Case, K> by, Map<K, FinishedWork> figures) {
    Map<K, List<Case>> groups = cases.stream().collect(Collectors.groupingBy(by));
    assertThat(figures.keySet()).isEqualTo(groups.keySet());
    groups.forEach((key, some) -> agrees(some, Objects.requireNonNull(figures.get(key))));
  }

  void agreesWith(List<OnTime> onTime) {
    Map<String, List<Case>> tests = cases.stream().collect(Collectors.groupingBy(Case::test));
    assertThat(onTime)
        .containsExactlyInAnyOrderElementsOf(
            tests.entrySet().stream()
                .map(test ->
                    new OnTime(
                        test.getKey(),
                        promised(test.getValue()),
                        kept(test.getValue()),
                        test.getValue().size() - promised(test.getValue())))
                .toList());
  }

  private static void agrees(List<Case> cases, FinishedWork figures) {
    assertThat(figures.finished()).isEqualTo(cases.size());
    assertThat(figures.promised()).isEqualTo(promised(cases));
    assertThat(figures.kept()).isEqualTo(kept(cases));
    assertThat(figures.net()).isEqualTo(figures.gross());
    if (!cases.isEmpty()) {
      Spread spread = figures.gross().orElseThrow();
      List<Long> sorted =
          cases.stream()
              .map(one -> Duration.between(one.started(), one.stopped()).toSeconds())
              .sorted()
              .toList();
      assertThat(spread.cases()).isEqualTo(cases.size());
      within(sorted, 50, spread.p50());
      within(sorted, 90, spread.p90());
      within(sorted, 95, spread.p95());
    }
  }

  private static void within(List<Long> sorted, int percent, Duration told) {
    long exact = sorted.get((sorted.size() * percent + 99) / 100 - 1);
    assertThat(told.toSeconds()).isBetween(exact, (long) Math.ceil(exact * 1.01));
  }

  private static long promised(List<Case> cases) {
    return cases.stream().filter(one -> one.due() != null).count();
  }

  private static long kept(List<Case> cases) {
    return cases.stream()
        .filter(one -> one.due() != null && !one.stopped().isAfter(one.due()))
        .count();
  }
}
