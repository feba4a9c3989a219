package mx.trazo.specimen.store;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.ContainerKind;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.AnticoagulantCorrection;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcSpecimenStore implements SpecimenStore {
  /** The decimals that the column had when nobody kept how many were written. */
  private static final int WRITTEN_BEFORE = 2;

  private final SpecimenRows rows;
  private final CorrectionRows corrections;

  JdbcSpecimenStore(SpecimenRows rows, CorrectionRows corrections) {
    this.rows = rows;
    this.corrections = corrections;
  }

  @Override
  public void insertAll(FacilityScope scope, List<Specimen> specimens) {
    if (specimens.stream().anyMatch(s -> !s.facility().equals(scope.facility()))) {
      throw new IllegalArgumentException("a specimen is registered by its own facility");
    }
    rows.saveAll(specimens.stream().map(JdbcSpecimenStore::rowOf).toList());
  }

  @Override
  public Optional<Specimen> find(FacilityScope scope, SpecimenId id) {
    return list(scope, List.of(id)).stream().findFirst();
  }

  @Override
  public Optional<Specimen> findByLabel(FacilityScope scope, LabelNumber label) {
    return rows.findByLabel(label.text(), scope.facility().value())
        .map(JdbcSpecimenStore::specimenOf);
  }

  @Override
  public List<Specimen> listOf(FacilityScope scope, OrderId order) {
    return rows.listOf(order.value(), scope.facility().value()).stream()
        .map(JdbcSpecimenStore::specimenOf)
        .toList();
  }

  @Override
  public List<Specimen> listSent(FacilityScope scope, Collection<OrderId> orders) {
    return orders.isEmpty()
        ? List.of()
        : rows
            .listSent(orders.stream().map(OrderId::value).toList(), scope.facility().value())
            .stream()
            .map(JdbcSpecimenStore::specimenOf)
            .toList();
  }

  @Override
  public List<Specimen> list(FacilityScope scope, Collection<SpecimenId> ids) {
    return ids.isEmpty()
        ? List.of()
        : rows.list(ids.stream().map(SpecimenId::value).toList(), scope.facility().value()).stream()
            .map(JdbcSpecimenStore::specimenOf)
            .toList();
  }

  @Override
  public int countChildren(FacilityScope scope, SpecimenId parent) {
    return rows.countChildren(parent.value(), scope.facility().value());
  }

  @Override
  public boolean setCollected(
      FacilityScope scope,
      SpecimenId id,
      Instant collectedAt,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil) {
    return rows.setCollected(
            id.value(), collectedAt, bestUntil, viableUntil, scope.facility().value())
        == 1;
  }

  @Override
  public void setFixation(FacilityScope hospital, SpecimenId id, CollectionData completed) {
    rows.setFixation(
        id.value(),
        completed.fixedAt(),
        completed.fixationEndedAt(),
        completed.fixative(),
        completed.decalcified().name(),
        hospital.facility().value());
  }

  @Override
  public void setAnticoagulant(
      FacilityScope hospital,
      AnticoagulantCorrection correction,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil) {
    int changed =
        rows.setAnticoagulant(
            correction.specimen().value(),
            correction.was().name(),
            correction.became().name(),
            bestUntil,
            viableUntil,
            hospital.facility().value());
    if (changed != 1) {
      throw new IllegalStateException("changed meanwhile: " + correction.specimen());
    }
    corrections.save(
        new CorrectionRow(
            correction.id(),
            correction.specimen().value(),
            correction.was().name(),
            correction.became().name(),
            correction.by().value(),
            correction.who(),
            correction.at()));
  }

  @Override
  public List<AnticoagulantCorrection> listCorrections(FacilityScope scope, SpecimenId id) {
    return corrections.list(id.value(), scope.facility().value()).stream()
        .map(row ->
            new AnticoagulantCorrection(
                row.id(),
                id,
                Anticoagulant.valueOf(row.was()),
                Anticoagulant.valueOf(row.became()),
                new AccountId(row.correctedBy()),
                row.correctorName(),
                row.correctedAt()))
        .toList();
  }

  private static SpecimenRow rowOf(Specimen specimen) {
    CollectionData data = specimen.collection();
    return new SpecimenRow(
        specimen.id().value(),
        specimen.order().value(),
        specimen.facility().value(),
        specimen.origin().value(),
        specimen.laboratory().value(),
        specimen.parent() == null ? null : specimen.parent().value(),
        specimen.kind().name(),
        specimen.formCode(),
        specimen.label().text(),
        specimen.designation(),
        specimen.stain(),
        specimen.bodySite(),
        data.collectedAt(),
        data.fixedAt(),
        data.fixationEndedAt(),
        data.fixative(),
        data.decalcified().name(),
        data.anticoagulant().name(),
        data.volumeMl(),
        data.volumeMl() == null ? null : data.volumeMl().scale(),
        data.sectionedOn(),
        data.method().name(),
        specimen.sent(),
        specimen.bestUntil(),
        specimen.viableUntil(),
        specimen.registeredAt());
  }

  private static Specimen specimenOf(SpecimenRow row) {
    return new Specimen(
        new SpecimenId(row.id()),
        new OrderId(row.orderId()),
        new FacilityId(row.facilityId()),
        new FacilityId(row.originId()),
        new FacilityId(row.laboratoryId()),
        row.parentId() == null ? null : new SpecimenId(row.parentId()),
        ContainerKind.valueOf(row.kind()),
        row.formCode(),
        LabelNumber.parse(row.labelNumber()).orElseThrow(),
        row.designation(),
        row.stain(),
        row.bodySite(),
        new CollectionData(
            row.collectedAt(),
            row.fixedAt(),
            row.fixationEndedAt(),
            row.fixative(),
            YesNoUnknown.valueOf(row.decalcified()),
            Anticoagulant.valueOf(row.anticoagulant()),
            volume(row),
            row.sectionedOn(),
            CollectionMethod.valueOf(row.method())),
        row.sent(),
        row.bestUntil(),
        row.viableUntil(),
        row.registeredAt());
  }

  /** The volume with the zeros that were written; of old rows nobody knows them. */
  private static @Nullable BigDecimal volume(SpecimenRow row) {
    BigDecimal volume = row.volumeMl();
    if (volume == null) {
      return null;
    }
    Integer scale = row.volumeScale();
    return volume.setScale(scale == null ? WRITTEN_BEFORE : scale, RoundingMode.UNNECESSARY);
  }
}
