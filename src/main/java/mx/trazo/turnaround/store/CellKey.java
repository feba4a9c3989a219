package mx.trazo.turnaround.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.AgreementId;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.FinishedClock;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;

/** What tells a cell from the others. */
record CellKey(
    Grain grain,
    LocalDate begins,
    String laboratory,
    @Nullable String agreement,
    String test,
    @Nullable String state,
    @Nullable String hospital) {
  /** In place of a state: the whole network. */
  static final String EVERYWHERE = "--";

  /** What a cell covers. */
  enum Grain {
    /** A day of a laboratory. */
    DAY,
    /** A week of a state, or of the whole network; of a week in two months its part in one. */
    WEEK,
    /** A month of a hospital. */
    MONTH,
    /** A week of a hospital, or its part in a month. */
    HOSPITAL_WEEK
  }

  /** The cells that a finished test counts in. */
  static List<CellKey> of(FinishedClock finished) {
    TurnaroundClock clock = finished.clock();
    LocalDate day = AnalysisWindow.dayOf(finished.stoppedAt());
    LocalDate month = day.withDayOfMonth(1);
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate week = monday.isBefore(month) ? month : monday;
    String laboratory = clock.laboratory().value();
    AgreementId under = clock.agreement();
    String agreement = under == null ? null : under.value();
    String test = clock.testCode();
    String state = finished.state().name();
    var keys = new ArrayList<CellKey>();
    keys.add(new CellKey(Grain.DAY, day, laboratory, agreement, test, null, null));
    keys.add(new CellKey(Grain.WEEK, week, laboratory, agreement, test, null, null));
    keys.add(new CellKey(Grain.WEEK, week, laboratory, agreement, test, state, null));
    String hospital = clock.facility().value();
    keys.add(new CellKey(Grain.MONTH, month, laboratory, agreement, test, state, hospital));
    keys.add(new CellKey(Grain.HOSPITAL_WEEK, week, laboratory, agreement, test, state, hospital));
    return keys;
  }

  /** The name of the cell, which begins with what is asked for. */
  String cell() {
    return prefix() + "/" + laboratory + "/" + (agreement == null ? "-" : agreement) + "/" + test;
  }

  private String prefix() {
    return switch (grain) {
      case DAY -> from(grain, null, begins);
      case WEEK -> from(grain, state, begins);
      case MONTH -> from(grain, null, begins) + "/" + hospital;
      case HOSPITAL_WEEK -> from(grain, hospital, begins);
    };
  }

  /** Where the cells of a day begin, among those of their grain and, for weeks, of their place. */
  static String from(Grain grain, @Nullable String place, LocalDate day) {
    return switch (grain) {
      case DAY -> "D/" + day;
      case WEEK -> "W/" + (place == null ? EVERYWHERE : place) + "/" + day;
      case MONTH -> "M/" + day;
      case HOSPITAL_WEEK -> "H/" + place + "/" + day;
    };
  }
}
