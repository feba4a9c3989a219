package mx.trazo.turnaround.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.FinishedClock;
import mx.trazo.turnaround.FinishedGroups;
import mx.trazo.turnaround.FinishedWork;
import org.jspecify.annotations.Nullable;

/** Finished work of a window while it is added up, by everything that it is divided by. */
final class GroupsOfFigures {
  private static final String NONE = "";

  private final Figures all = new Figures();
  private final Map<String, Figures> tests = new HashMap<>();
  private final Map<String, Figures> laboratories = new HashMap<>();
  private final Map<String, Figures> agreements = new HashMap<>();
  private final Map<LocalDate, Figures> weeks = new HashMap<>();
  private final Map<Place, Figures> places = new HashMap<>();

  /** A hospital and where it was then. */
  private record Place(String state, String hospital) {}

  /** A cell of a week: what is divided by neither hospital nor state. */
  void addWeek(TallyCell cell) {
    inTime(cell.key(), cell.key().begins(), figures -> figures.add(cell));
  }

  /** A cell of a week of a hospital. */
  void addHospitalWeek(TallyCell cell) {
    addWeek(cell);
    addMonth(cell);
  }

  /** A cell of a month of a hospital. */
  void addMonth(TallyCell cell) {
    inPlace(cell.key(), figures -> figures.add(cell));
  }

  /** A clock that no cell has. */
  void addClock(FinishedClock clock) {
    for (CellKey key : CellKey.of(clock)) {
      switch (key.grain()) {
        case WEEK -> {
          if (key.state() == null) {
            inTime(key, key.begins(), figures -> figures.add(clock));
          }
        }
        case MONTH -> inPlace(key, figures -> figures.add(clock));
        case DAY, HOSPITAL_WEEK -> {
          // the same again
        }
      }
    }
  }

  private void inTime(CellKey key, LocalDate day, Consumer<Figures> add) {
    add.accept(all);
    add.accept(of(tests, key.test()));
    add.accept(of(laboratories, key.laboratory()));
    add.accept(of(agreements, key.agreement()));
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    add.accept(weeks.computeIfAbsent(monday, _ -> new Figures()));
  }

  private void inPlace(CellKey key, Consumer<Figures> add) {
    var place =
        new Place(Objects.requireNonNull(key.state()), Objects.requireNonNull(key.hospital()));
    add.accept(places.computeIfAbsent(place, _ -> new Figures()));
  }

  private static Figures of(Map<String, Figures> groups, @Nullable String name) {
    return groups.computeIfAbsent(name == null ? NONE : name, _ -> new Figures());
  }

  FinishedGroups groups() {
    Map<String, Figures> states = new HashMap<>();
    Map<String, Figures> hospitals = new HashMap<>();
    places.forEach((place, figures) -> {
      of(states, place.state()).add(figures);
      of(hospitals, place.hospital()).add(figures);
    });
    return new FinishedGroups(
        all.work(),
        named(tests, Function.identity()),
        named(laboratories, FacilityId::new),
        named(
            agreements,
            name -> name.equals(NONE) ? Optional.empty() : Optional.of(new AgreementId(name))),
        named(states, MexicanState::valueOf),
        named(hospitals, FacilityId::new),
        named(weeks, Function.identity()));
  }

  private static <A, B> Map<B, FinishedWork> named(Map<A, Figures> groups, Function<A, B> name) {
    return groups.entrySet().stream()
        .collect(
            Collectors.toMap(each -> name.apply(each.getKey()), each -> each.getValue().work()));
  }
}
