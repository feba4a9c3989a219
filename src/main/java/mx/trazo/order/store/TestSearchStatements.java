package mx.trazo.order.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.Priority;
import mx.trazo.order.TestSearch;
import mx.trazo.order.TestSearch.Found;
import org.jspecify.annotations.Nullable;

/** Chooses the statements of a search, and puts what two of them found in one order. */
@Singleton
class TestSearchStatements {
  /** A code that nothing has: a list in a statement is never empty. */
  private static final List<String> NONE = List.of("-");

  /** More tests than an order has, those that follow from others included. */
  private static final int TESTS_OF_AN_ORDER = 50;

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

  private static final Comparator<Found> NEWEST =
      Comparator.comparing(Found::registeredAt)
          .thenComparing(found -> found.order().value())
          .thenComparing(found -> found.test().value())
          .reversed();

  private final TestSearchRows rows;

  TestSearchStatements(TestSearchRows rows) {
    this.rows = rows;
  }

  /** From where an index is walked: what is at the moment itself counts below the order only. */
  private record Place(Instant until, String order, String test) {
    static Place of(TestSearch search) {
      Found after = search.after();
      Instant until = search.span().until();
      return after != null && after.registeredAt().isBefore(until)
          ? new Place(after.registeredAt(), after.order().value(), after.test().value())
          : new Place(until, "", "");
    }
  }

  List<Found> list(FacilityScope scope, TestSearch search, int limit) {
    Place place = Place.of(search);
    List<PatientId> patients = search.patients();
    if (patients != null) {
      return patients.isEmpty()
          ? List.of()
          : rows
              .listOfPatients(
                  scope.facility().value(),
                  patients.stream().map(PatientId::value).toList(),
                  utc(search.span().from()),
                  utc(place.until()),
                  place.order(),
                  place.test(),
                  utc(search.span().holeFrom()),
                  utc(search.span().holeUntil()),
                  search.codes().isEmpty() ? 1 : 0,
                  orNone(search.codes()),
                  orNone(search.notCodes()),
                  search.priorities().isEmpty() ? 1 : 0,
                  priorities(search),
                  answer(search.hasPlacerNumber()),
                  answer(search.hasReplaced()),
                  limit)
              .stream()
              .map(TestSearchStatements::found)
              .toList();
    }
    int most = limit + TESTS_OF_AN_ORDER;
    return Stream.concat(
            after(
                place,
                most,
                rows.listAsked(
                    scope.facility().value(),
                    utc(search.span().from()),
                    utc(place.until()),
                    place.order(),
                    utc(search.span().holeFrom()),
                    utc(search.span().holeUntil()),
                    search.codes().isEmpty() ? 1 : 0,
                    orNone(search.codes()),
                    orNone(search.notCodes()),
                    search.priorities().isEmpty() ? 1 : 0,
                    priorities(search),
                    answer(search.hasPlacerNumber()),
                    answer(search.hasReplaced()),
                    most)),
            after(
                place,
                most,
                rows.listPerformed(
                    scope.facility().value(),
                    utc(search.span().from()),
                    utc(place.until()),
                    place.order(),
                    utc(search.span().holeFrom()),
                    utc(search.span().holeUntil()),
                    search.codes().isEmpty() ? 1 : 0,
                    orNone(search.codes()),
                    orNone(search.notCodes()),
                    search.priorities().isEmpty() ? 1 : 0,
                    priorities(search),
                    answer(search.hasPlacerNumber()),
                    answer(search.hasReplaced()),
                    most)))
        .sorted(NEWEST)
        .limit(limit)
        .toList();
  }

  /**
   * The rows that come after a place. Those of the last order are left out when there may be more
   * of them: enough were asked for that none of the page is among them.
   */
  private static Stream<Found> after(Place place, int most, List<TestSearchRows.FoundRow> rows) {
    String cut = rows.size() < most ? "" : rows.getLast().orderId();
    return rows.stream()
        .filter(row -> !row.orderId().equals(cut))
        .filter(
            row -> !row.orderId().equals(place.order()) || row.testId().compareTo(place.test()) < 0)
        .map(TestSearchStatements::found);
  }

  long count(FacilityScope scope, TestSearch search) {
    List<PatientId> patients = search.patients();
    if (patients != null) {
      return patients.isEmpty()
          ? 0
          : rows.countOfPatients(
              scope.facility().value(),
              patients.stream().map(PatientId::value).toList(),
              utc(search.span().from()),
              utc(search.span().until().minus(1, ChronoUnit.MICROS)),
              utc(search.span().holeFrom()),
              utc(search.span().holeUntil()),
              search.codes().isEmpty() ? 1 : 0,
              orNone(search.codes()),
              orNone(search.notCodes()),
              search.priorities().isEmpty() ? 1 : 0,
              priorities(search),
              answer(search.hasPlacerNumber()),
              answer(search.hasReplaced()));
    }
    return rows.countAsked(
            scope.facility().value(),
            utc(search.span().from()),
            utc(search.span().until().minus(1, ChronoUnit.MICROS)),
            utc(search.span().holeFrom()),
            utc(search.span().holeUntil()),
            search.codes().isEmpty() ? 1 : 0,
            orNone(search.codes()),
            orNone(search.notCodes()),
            search.priorities().isEmpty() ? 1 : 0,
            priorities(search),
            answer(search.hasPlacerNumber()),
            answer(search.hasReplaced()))
        + rows.countPerformed(
            scope.facility().value(),
            utc(search.span().from()),
            utc(search.span().until().minus(1, ChronoUnit.MICROS)),
            utc(search.span().holeFrom()),
            utc(search.span().holeUntil()),
            search.codes().isEmpty() ? 1 : 0,
            orNone(search.codes()),
            orNone(search.notCodes()),
            search.priorities().isEmpty() ? 1 : 0,
            priorities(search),
            answer(search.hasPlacerNumber()),
            answer(search.hasReplaced()));
  }

  private static String utc(Instant at) {
    return UTC.format(at);
  }

  private static List<String> orNone(List<String> codes) {
    return codes.isEmpty() ? NONE : codes;
  }

  private static List<String> priorities(TestSearch search) {
    return orNone(search.priorities().stream().map(Priority::name).toList());
  }

  private static String answer(@Nullable Boolean asked) {
    return asked == null ? "ANY" : asked ? "YES" : "NO";
  }

  private static Found found(TestSearchRows.FoundRow row) {
    return new Found(
        row.registeredAt(), new OrderId(row.orderId()), new OrderedTestId(row.testId()));
  }
}
