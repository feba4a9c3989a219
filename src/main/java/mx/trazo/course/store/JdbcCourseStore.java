package mx.trazo.course.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.course.Course;
import mx.trazo.course.CoursePlace;
import mx.trazo.course.CourseStore;
import mx.trazo.course.Stand;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.ClockView;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcCourseStore implements CourseStore {
  /** Before everything that was ever recorded. */
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

  private final NoteRows notes;
  private final CourseRows courses;
  private final ArrivalRows arrivals;

  JdbcCourseStore(NoteRows notes, CourseRows courses, ArrivalRows arrivals) {
    this.notes = notes;
    this.courses = courses;
    this.arrivals = arrivals;
  }

  @Override
  public void note(Collection<OrderId> orders) {
    orders.forEach(order -> notes.add(order.value()));
  }

  @Override
  public int follow(int most) {
    if (notes.takeTurn().isEmpty()) {
      return 0;
    }
    List<NoteRow> noted = notes.lock(most);
    if (noted.isEmpty()) {
      return 0;
    }
    List<String> orders = noted.stream().map(NoteRow::orderId).distinct().toList();
    notes.read(orders).forEach(this::keep);
    arrivals.removeUndone(orders);
    arrivals.keep(orders);
    notes.forget(noted.stream().map(NoteRow::id).toList());
    return noted.size();
  }

  private void keep(CourseRow row) {
    Course course = row.course();
    Optional<Stand> stand = course.stand();
    courses.keep(
        row.orderedTestId(),
        row.orderId(),
        row.facilityId(),
        row.laboratoryId(),
        row.testCode(),
        row.orderedAt(),
        stand.map(Stand::name).orElse(null),
        stand.isPresent() ? course.since() : null,
        row.rejected() == 1,
        row.collectedAt(),
        row.dispatchedAt(),
        row.pickedUpAt(),
        row.receivedAt(),
        row.acceptedAt(),
        row.accessionedAt(),
        row.preparedAt(),
        row.measuredAt(),
        row.readAt(),
        row.releasedAt(),
        row.viewedAt());
  }

  @Override
  public Optional<Course> find(FacilityScope scope, OrderedTestId test) {
    return courses.find(test.value(), scope.facility().value()).map(CourseRow::course);
  }

  @Override
  public List<Course> listByTests(FacilityScope scope, Collection<OrderedTestId> tests) {
    List<String> ids = tests.stream().map(OrderedTestId::value).toList();
    return ids.isEmpty()
        ? List.of()
        : courses.listByTests(ids, scope.facility().value()).stream()
            .map(CourseRow::course)
            .toList();
  }

  @Override
  public List<StandCount> countByStand(FacilityScope scope, ClockView view) {
    String laboratory = laboratory(scope, view);
    List<StandRow> rows =
        laboratory == null ? courses.countOfNetwork() : courses.countOfLaboratory(laboratory);
    return rows.stream()
        .map(row -> {
          long middle = (row.number() - 1) / 2;
          Instant since =
              (laboratory == null
                      ? courses.sinceInNetwork(row.stand(), middle)
                      : courses.sinceInLaboratory(laboratory, row.stand(), middle))
                  .orElseThrow();
          return new StandCount(Stand.valueOf(row.stand()), row.number(), since);
        })
        .sorted(java.util.Comparator.comparing(StandCount::stand))
        .toList();
  }

  @Override
  public List<Course> listByStand(
      FacilityScope scope, ClockView view, Stand stand, @Nullable CoursePlace after, int limit) {
    return courses
        .listByStand(
            laboratory(scope, view),
            stand.name(),
            after == null ? EARLIEST : after.since(),
            after == null ? "" : after.test().value(),
            limit)
        .stream()
        .map(CourseRow::course)
        .toList();
  }

  @Override
  public List<Course> listReleased(
      FacilityScope scope, ClockView view, Instant from, Instant until, int limit) {
    return courses.listReleased(laboratory(scope, view), from, until, limit).stream()
        .map(CourseRow::course)
        .toList();
  }

  private static @Nullable String laboratory(FacilityScope scope, ClockView view) {
    return view == ClockView.LABORATORY ? scope.facility().value() : null;
  }
}
