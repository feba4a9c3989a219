package mx.trazo.fhir;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Ulid;

/** How our ids, times and codes are spelled on the wire. */
final class FhirIds {
  private FhirIds() {}

  /** A test together with the order it stands in. */
  record TestOfOrder(OrderId order, OrderedTestId test) {}

  /** The id of a ServiceRequest or Task: order and test, so that one look-up finds both. */
  static String ofTest(OrderId order, OrderedTestId test) {
    return order.value() + "." + test.value();
  }

  /** The order and test of an id, or nothing when it has another form. */
  static Optional<TestOfOrder> readTest(String id) {
    int dot = id.indexOf('.');
    if (dot < 0
        || !Ulid.looksRight(id.substring(0, dot))
        || !Ulid.looksRight(id.substring(dot + 1))) {
      return Optional.empty();
    }
    return Optional.of(
        new TestOfOrder(
            new OrderId(id.substring(0, dot)), new OrderedTestId(id.substring(dot + 1))));
  }

  /** A time in UTC with milliseconds, which is as fine as FHIR's instant is read everywhere. */
  static String millis(Instant at) {
    Instant cut = at.truncatedTo(ChronoUnit.MILLIS);
    return cut.atOffset(ZoneOffset.UTC)
        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX"));
  }

  /** CIE-10 as the wire writes it: C50.9 for C509. */
  static String withDot(String code) {
    return code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;
  }
}
