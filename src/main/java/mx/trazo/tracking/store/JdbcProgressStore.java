package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.AsciiKey;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.Priority;
import mx.trazo.processing.WorkState;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.tracking.OrderFigures;
import mx.trazo.tracking.OrderFilter;
import mx.trazo.tracking.ProgressStore;
import mx.trazo.tracking.WaitingSample;
import mx.trazo.tracking.store.ProgressRows.StateCountRow;
import mx.trazo.tracking.store.ProgressRows.TestRow;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcProgressStore implements ProgressStore {
  private final ProgressRows rows;
  private final Catalogue catalogue;

  JdbcProgressStore(ProgressRows rows, Catalogue catalogue) {
    this.rows = rows;
    this.catalogue = catalogue;
  }

  @Override
  public List<OrderId> listNewest(FacilityScope hospital, @Nullable OrderId before, int limit) {
    return ids(
        before == null
            ? rows.listNewest(facility(hospital), limit)
            : rows.listBefore(facility(hospital), before.value(), limit));
  }

  @Override
  public List<OrderId> listFiltered(
      FacilityScope hospital,
      OrderFilter filter,
      Instant now,
      @Nullable OrderId before,
      int limit) {
    String scope = facility(hospital);
    String from = before == null ? null : before.value();
    return ids(
        switch (filter) {
          case LATE -> rows.listLate(scope, now, from, limit);
          case REJECTED -> rows.listRejected(scope, from, limit);
          case NEW_SAMPLE -> rows.listAskedAgain(scope, from, limit);
        });
  }

  @Override
  public Set<OrderId> findLate(FacilityScope hospital, Collection<OrderId> orders, Instant now) {
    return orders.isEmpty()
        ? Set.of()
        : Set.copyOf(
            ids(
                rows.listLateAmong(
                    facility(hospital), orders.stream().map(OrderId::value).toList(), now)));
  }

  @Override
  public List<OrderId> listOfPatients(
      FacilityScope hospital, Collection<PatientId> patients, int limit) {
    return patients.isEmpty()
        ? List.of()
        : ids(
            rows.listOfPatients(
                facility(hospital), patients.stream().map(PatientId::value).toList(), limit));
  }

  @Override
  public List<OrderId> listByNumber(FacilityScope hospital, String number, int limit) {
    List<String> own = rows.listByPlacerNumber(facility(hospital), number, limit);
    if (!own.isEmpty()) {
      return ids(own);
    }
    List<String> laboratories =
        catalogue.listLaboratories().stream().map(l -> l.id().value()).toList();
    return laboratories.isEmpty()
        ? List.of()
        : ids(rows.listByAccession(facility(hospital), laboratories, AsciiKey.of(number), limit));
  }

  @Override
  public List<OrderId> listByLabel(FacilityScope hospital, LabelNumber label) {
    return ids(rows.listByLabel(facility(hospital), label.text()));
  }

  @Override
  public List<OrderId> listReplacing(FacilityScope hospital, OrderId order) {
    return ids(rows.listReplacing(facility(hospital), order.value()));
  }

  @Override
  public List<OrderFigures> listFigures(FacilityScope hospital, Collection<OrderId> orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    List<String> wanted = orders.stream().map(OrderId::value).toList();
    Map<String, List<TestRow>> tests = new HashMap<>();
    for (TestRow test : rows.listTests(facility(hospital), wanted)) {
      tests.computeIfAbsent(test.orderId(), _ -> new ArrayList<>()).add(test);
    }
    Map<String, List<StateCountRow>> states = new HashMap<>();
    for (StateCountRow state : rows.listStates(facility(hospital), wanted)) {
      states.computeIfAbsent(state.orderId(), _ -> new ArrayList<>()).add(state);
    }
    return rows.listOrders(facility(hospital), wanted).stream()
        .map(row ->
            figures(
                row,
                tests.getOrDefault(row.id(), List.of()),
                states.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static OrderFigures figures(
      ProgressRow row, List<TestRow> tests, List<StateCountRow> states) {
    Map<ContainerState, Integer> counts = new EnumMap<>(ContainerState.class);
    Map<ContainerState, Integer> sent = new EnumMap<>(ContainerState.class);
    Instant viableUntil = null;
    for (StateCountRow state : states) {
      counts.merge(ContainerState.valueOf(state.state()), state.howMany(), Integer::sum);
      if (state.fromHospital() > 0) {
        sent.merge(ContainerState.valueOf(state.state()), state.fromHospital(), Integer::sum);
      }
      viableUntil = earlier(viableUntil, state.viableUntil());
    }
    int released = 0;
    Instant releasedAt = null;
    for (TestRow test : tests) {
      Instant moved = test.movedAt();
      if (WorkState.DONE.name().equals(test.state()) && moved != null) {
        released++;
        releasedAt = releasedAt == null || moved.isAfter(releasedAt) ? moved : releasedAt;
      }
    }
    return new OrderFigures(
        new OrderId(row.id()),
        new FacilityId(row.laboratoryId()),
        new PatientId(row.patientId()),
        row.accession(),
        row.placerNumber(),
        Priority.valueOf(row.priority()),
        AgreementStanding.valueOf(row.agreementStanding()),
        row.registeredAt(),
        tests.stream().map(TestRow::testCode).toList(),
        counts,
        sent,
        released,
        viableUntil,
        releasedAt);
  }

  @Override
  public List<WaitingSample> listByState(
      FacilityScope hospital, ContainerState state, Instant since, int limit) {
    return rows.listByState(facility(hospital), state.name(), since, limit).stream()
        .map(row ->
            new WaitingSample(
                new SpecimenId(row.id()),
                new OrderId(row.orderId()),
                new FacilityId(row.laboratoryId()),
                LabelNumber.parse(row.labelNumber())
                    .orElseThrow(() -> new IllegalStateException("not a label number")),
                row.designation(),
                row.formCode(),
                row.collectedAt(),
                row.viableUntil()))
        .toList();
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static List<OrderId> ids(List<String> found) {
    return found.stream().map(OrderId::new).toList();
  }

  private static String facility(FacilityScope scope) {
    return scope.facility().value();
  }
}
