package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.tracking.Concern;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.tracking.ConcernQuestion;
import mx.trazo.tracking.ConcernStore;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcConcernStore implements ConcernStore {
  /** For how long after its end somebody is told that a sample's life has ended. */
  private static final Duration ENDED_LATELY = Duration.ofHours(24);

  private final ConcernRows concerns;
  private final SettledRows settled;

  JdbcConcernStore(ConcernRows concerns, SettledRows settled) {
    this.concerns = concerns;
    this.settled = settled;
  }

  @Override
  public List<Concern> list(ConcernQuestion question, Instant now, int limit) {
    String facility = facility(question);
    Instant bound = question.bound(now);
    String rule = question.rule();
    return switch (question.kind()) {
      case AT_RISK -> of(question, clocks(facility, rule, now, bound, limit));
      case LATE -> of(question, clocks(facility, rule, null, bound, limit));
      case PAUSED_LONG -> of(question, concerns.listPaused(facility, rule, bound, limit));
      case VIABILITY_ENDING ->
          of(question, concerns.listEnding(facility, rule, now.minus(ENDED_LATELY), bound, limit))
              .stream()
              .map(JdbcConcernStore::grouped)
              .toList();
      case DELIVERY_FAILED -> of(question, concerns.listUndelivered(facility, rule, bound, limit));
      case NOT_RECEIVED -> throw new IllegalArgumentException("boxes are listed as such");
    };
  }

  private List<ConcernRow> clocks(
      @Nullable String facility, String rule, @Nullable Instant from, Instant until, int limit) {
    return facility == null
        ? concerns.listClocksAnywhere(rule, from, until, limit)
        : concerns.listClocks(facility, rule, from, until, limit);
  }

  private static List<Concern> of(ConcernQuestion question, List<ConcernRow> rows) {
    return rows.stream().map(row -> row.concern(question.kind())).toList();
  }

  /** A label's number as it is printed. */
  private static Concern grouped(Concern sample) {
    String name = LabelCode.parse(sample.name()).map(LabelCode::grouped).orElse(sample.name());
    return new Concern(
        sample.kind(),
        sample.subject(),
        sample.at(),
        name,
        sample.order(),
        sample.test(),
        sample.testCode(),
        sample.hospital(),
        sample.urgent());
  }

  private static @Nullable String facility(ConcernQuestion question) {
    FacilityId facility = question.facility();
    return facility == null ? null : facility.value();
  }

  @Override
  public List<UnderWay> listUnderWay(ConcernQuestion question, Instant now, int limit) {
    return concerns
        .listUnderWay(facility(question), question.rule(), question.bound(now), limit)
        .stream()
        .map(row ->
            new UnderWay(
                row.id(),
                row.boxCode(),
                new FacilityId(row.senderId()),
                new FacilityId(row.receiverId()),
                row.handedAt()))
        .toList();
  }

  @Override
  public List<String> listSettled(ConcernKind kind, Collection<String> alerts) {
    List<String> these = List.copyOf(alerts);
    return switch (kind) {
      case AT_RISK, LATE -> settled.listClocks(these);
      case PAUSED_LONG -> settled.listPaused(these);
      case NOT_RECEIVED -> settled.listUnderWay(these);
      case VIABILITY_ENDING -> settled.listEnding(these);
      case DELIVERY_FAILED -> settled.listUndelivered(these);
    };
  }

  @Override
  public List<TestOfOrder> listTestsInBox(String shipment, int limit) {
    return tests(concerns.listTestsInBox(shipment, limit));
  }

  @Override
  public List<TestOfOrder> listTests(OrderId order, int limit) {
    return tests(concerns.listTests(order.value(), limit));
  }

  private static List<TestOfOrder> tests(List<TestOfOrderRow> rows) {
    return rows.stream()
        .map(row ->
            new TestOfOrder(new OrderId(row.orderId()), new OrderedTestId(row.orderedTestId())))
        .toList();
  }
}
