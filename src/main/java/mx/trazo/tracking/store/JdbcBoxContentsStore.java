package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.tracking.BoxContents;
import mx.trazo.tracking.BoxContentsStore;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcBoxContentsStore implements BoxContentsStore {
  private final BoxContentsRows rows;

  JdbcBoxContentsStore(BoxContentsRows rows) {
    this.rows = rows;
  }

  @Override
  public List<BoxContents> listContents(FacilityScope laboratory, Collection<ShipmentId> boxes) {
    return boxes.isEmpty()
        ? List.of()
        : rows
            .listContents(
                laboratory.facility().value(), boxes.stream().map(ShipmentId::value).toList())
            .stream()
            .map(row ->
                new BoxContents(
                    new ShipmentId(row.shipmentId()),
                    ContainerKind.valueOf(row.kind()),
                    codes(row.testCodes()),
                    Math.toIntExact(row.number())))
            .toList();
  }

  @Override
  public Map<SpecimenId, List<String>> testsOf(
      FacilityScope laboratory, Collection<SpecimenId> containers) {
    return containers.isEmpty()
        ? Map.of()
        : rows
            .listTests(
                laboratory.facility().value(), containers.stream().map(SpecimenId::value).toList())
            .stream()
            .collect(
                Collectors.toMap(
                    row -> new SpecimenId(row.containerId()), row -> codes(row.testCodes())));
  }

  @Override
  public Set<SpecimenId> urgentOf(FacilityScope laboratory, Collection<SpecimenId> containers) {
    return containers.isEmpty()
        ? Set.of()
        : rows
            .listUrgent(
                laboratory.facility().value(), containers.stream().map(SpecimenId::value).toList())
            .stream()
            .map(row -> new SpecimenId(row.containerId()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> codes(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split(",", -1));
  }
}
