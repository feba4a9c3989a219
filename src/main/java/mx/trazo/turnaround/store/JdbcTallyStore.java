package mx.trazo.turnaround.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.network.Catalogue;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.FinishedClock;
import mx.trazo.turnaround.FinishedGroups;
import mx.trazo.turnaround.FinishedWork;
import mx.trazo.turnaround.OnTime;
import mx.trazo.turnaround.TallyStore;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.store.CellKey.Grain;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcTallyStore implements TallyStore {
  /** More clocks than this are not counted one by one for a page. */
  private static final int MOST_CLOCKS = 20_000;

  private static final int CLOCKS_AT_ONCE = 1_000;

  private final TallyRows rows;
  private final TallyStatements cells;
  private final ClockRows clocks;
  private final WholeClocks wholes;
  private final Catalogue catalogue;

  JdbcTallyStore(
      TallyRows rows,
      TallyStatements cells,
      ClockRows clocks,
      WholeClocks wholes,
      Catalogue catalogue) {
    this.rows = rows;
    this.cells = cells;
    this.clocks = clocks;
    this.wholes = wholes;
    this.catalogue = catalogue;
  }

  @Override
  public boolean takeTurn() {
    return rows.takeTurn().isPresent();
  }

  @Override
  public List<FinishedClock> lockFinished(int limit) {
    return read(rows.lockUntallied(limit));
  }

  @Override
  public void add(List<FinishedClock> finished) {
    Map<CellKey, Figures> figures = new LinkedHashMap<>();
    for (FinishedClock one : finished) {
      for (CellKey key : CellKey.of(one)) {
        figures.computeIfAbsent(key, _ -> new Figures()).add(one);
      }
    }
    List<CellKey> keys =
        figures.keySet().stream().sorted(Comparator.comparing(CellKey::cell)).toList();
    cells.read(keys, cell -> Objects.requireNonNull(figures.get(cell.key())).add(cell));
    cells.write(
        keys.stream().map(key -> Objects.requireNonNull(figures.get(key)).in(key)).toList());
    inParts(finished.stream().map(one -> one.clock().test().value()).toList())
        .forEach(rows::tallied);
    rows.turned();
  }

  @Override
  public Optional<List<OnTime>> listOnTime(
      FacilityScope scope, ClockView view, LocalDate from, LocalDate until) {
    if (view == ClockView.HOSPITAL) {
      return Optional.empty();
    }
    return unturned(() -> {
      Optional<List<FinishedClock>> tail = tail(scope, view, AnalysisFilter.ANY, from, until);
      if (tail.isEmpty()) {
        return Optional.empty();
      }
      Map<String, Figures> tests = new TreeMap<>();
      for (FinishedClock one : tail.get()) {
        tests.computeIfAbsent(one.clock().testCode(), _ -> new Figures()).add(one);
      }
      cells.each(
          Grain.DAY,
          AnalysisFilter.ANY,
          laboratory(scope, view, AnalysisFilter.ANY),
          null,
          from,
          until,
          cell -> tests.computeIfAbsent(cell.key().test(), _ -> new Figures()).add(cell));
      return Optional.of(
          tests.entrySet().stream().map(test -> onTime(test.getKey(), test.getValue())).toList());
    });
  }

  private static OnTime onTime(String test, Figures figures) {
    FinishedWork work = figures.work();
    return new OnTime(test, work.promised(), work.kept(), work.unpromised());
  }

  @Override
  public Optional<FinishedGroups> find(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    return unturned(() -> {
      LocalDate from = window.begins();
      LocalDate until = window.ends();
      Optional<List<FinishedClock>> tail = tail(scope, view, filter, from, until);
      if (tail.isEmpty()) {
        return Optional.empty();
      }
      var groups = new GroupsOfFigures();
      tail.get().forEach(groups::addClock);
      String laboratory = laboratory(scope, view, filter);
      String hospital = hospital(scope, view, filter);
      if (hospital == null) {
        cells.each(Grain.WEEK, filter, laboratory, null, from, until, groups::addWeek);
        cells.each(Grain.MONTH, filter, laboratory, null, from, until, groups::addMonth);
      } else {
        cells.each(
            Grain.HOSPITAL_WEEK,
            filter,
            laboratory,
            hospital,
            from,
            until,
            groups::addHospitalWeek);
      }
      return Optional.of(groups.groups());
    });
  }

  /**
   * Reads again when somebody added meanwhile, because work that moved from the clocks to the
   * tallies between two statements would be missing or count twice; the last time, nobody can.
   */
  private <T> T unturned(Supplier<T> reading) {
    for (int tried = 0; tried < 3; tried++) {
      long before = rows.turn();
      T read = reading.get();
      if (rows.turn() == before) {
        return read;
      }
    }
    rows.holdTurn();
    return reading.get();
  }

  /** What was not added yet; empty when it is too much. */
  private Optional<List<FinishedClock>> tail(
      FacilityScope scope, ClockView view, AnalysisFilter filter, LocalDate from, LocalDate until) {
    List<String> tests =
        rows.listUntallied(
            AnalysisWindow.startOf(from), AnalysisWindow.startOf(until), MOST_CLOCKS + 1);
    return tests.size() > MOST_CLOCKS
        ? Optional.empty()
        : Optional.of(read(tests).stream().filter(in(scope, view, filter)).toList());
  }

  private static Predicate<FinishedClock> in(
      FacilityScope scope, ClockView view, AnalysisFilter filter) {
    return one -> {
      TurnaroundClock clock = one.clock();
      return switch (view) {
            case LABORATORY -> clock.laboratory().equals(scope.facility());
            case HOSPITAL -> clock.facility().equals(scope.facility());
            case NETWORK -> true;
          }
          && any(filter.testCode(), clock.testCode())
          && any(filter.laboratory(), clock.laboratory())
          && any(filter.agreement(), clock.agreement())
          && any(filter.state(), one.state())
          && any(filter.hospital(), clock.facility());
    };
  }

  private static boolean any(@Nullable Object wanted, @Nullable Object is) {
    return wanted == null || wanted.equals(is);
  }

  private static @Nullable String laboratory(
      FacilityScope scope, ClockView view, AnalysisFilter filter) {
    FacilityId wanted = view == ClockView.LABORATORY ? scope.facility() : filter.laboratory();
    return wanted == null ? null : wanted.value();
  }

  private static @Nullable String hospital(
      FacilityScope scope, ClockView view, AnalysisFilter filter) {
    FacilityId wanted = view == ClockView.HOSPITAL ? scope.facility() : filter.hospital();
    return wanted == null ? null : wanted.value();
  }

  private List<FinishedClock> read(List<String> tests) {
    var found = new ArrayList<FinishedClock>();
    for (List<String> part : inParts(tests)) {
      for (TurnaroundClock clock : wholes.of(clocks.listAny(part))) {
        found.add(FinishedClock.of(clock, catalogue.getFacility(clock.facility()).state()));
      }
    }
    return found;
  }

  private static List<List<String>> inParts(List<String> tests) {
    var parts = new ArrayList<List<String>>();
    for (int from = 0; from < tests.size(); from += CLOCKS_AT_ONCE) {
      parts.add(tests.subList(from, Math.min(from + CLOCKS_AT_ONCE, tests.size())));
    }
    return parts;
  }
}
