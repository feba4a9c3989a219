package mx.trazo.specimen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/** Specimens in memory, with the same manners as the database. */
public final class MemorySpecimenStore implements SpecimenStore {
  private final Map<SpecimenId, Specimen> specimens = new LinkedHashMap<>();
  private final List<AnticoagulantCorrection> corrections = new ArrayList<>();

  @Override
  public void insertAll(FacilityScope scope, List<Specimen> added) {
    for (Specimen specimen : added) {
      if (specimens.values().stream().anyMatch(s -> s.label().equals(specimen.label()))) {
        throw new IllegalStateException("label twice");
      }
      specimens.put(specimen.id(), specimen);
    }
  }

  @Override
  public Optional<Specimen> find(FacilityScope scope, SpecimenId id) {
    return Optional.ofNullable(specimens.get(id)).filter(s -> visible(scope, s));
  }

  @Override
  public Optional<Specimen> findByLabel(FacilityScope scope, LabelNumber label) {
    return specimens.values().stream()
        .filter(s -> s.label().equals(label) && visible(scope, s))
        .findFirst();
  }

  @Override
  public List<Specimen> listOf(FacilityScope scope, OrderId order) {
    return specimens.values().stream()
        .filter(s -> s.order().equals(order) && visible(scope, s))
        .sorted(Comparator.comparing(Specimen::designation))
        .toList();
  }

  @Override
  public List<Specimen> listSent(FacilityScope scope, Collection<OrderId> orders) {
    return orders.stream()
        .flatMap(order -> listOf(scope, order).stream())
        .filter(Specimen::sent)
        .toList();
  }

  @Override
  public List<Specimen> list(FacilityScope scope, Collection<SpecimenId> ids) {
    return ids.stream()
        .flatMap(id -> find(scope, id).stream())
        .sorted(Comparator.comparing(Specimen::designation))
        .toList();
  }

  @Override
  public int countChildren(FacilityScope scope, SpecimenId parent) {
    return (int)
        specimens.values().stream()
            .filter(s -> parent.equals(s.parent()) && visible(scope, s))
            .count();
  }

  @Override
  public boolean setCollected(
      FacilityScope scope,
      SpecimenId id,
      Instant collectedAt,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil) {
    Specimen s = specimens.get(id);
    if (s == null || !s.origin().equals(scope.facility()) || s.collection().collectedAt() != null) {
      return false;
    }
    specimens.put(id, with(s, s.collection().collectedAt(collectedAt), bestUntil, viableUntil));
    return true;
  }

  @Override
  public void setFixation(FacilityScope hospital, SpecimenId id, CollectionData completed) {
    specimens.computeIfPresent(id, (_, s) -> with(s, completed, s.bestUntil(), s.viableUntil()));
  }

  @Override
  public void setAnticoagulant(
      FacilityScope hospital,
      AnticoagulantCorrection correction,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil) {
    specimens.computeIfPresent(
        correction.specimen(),
        (_, s) ->
            with(s, s.collection().anticoagulant(correction.became()), bestUntil, viableUntil));
    corrections.add(correction);
  }

  @Override
  public List<AnticoagulantCorrection> listCorrections(FacilityScope scope, SpecimenId id) {
    return corrections.stream().filter(one -> one.specimen().equals(id)).toList();
  }

  private static Specimen with(
      Specimen s, CollectionData data, @Nullable Instant bestUntil, @Nullable Instant viableUntil) {
    return new Specimen(
        s.id(),
        s.order(),
        s.facility(),
        s.origin(),
        s.laboratory(),
        s.parent(),
        s.kind(),
        s.formCode(),
        s.label(),
        s.designation(),
        s.stain(),
        s.bodySite(),
        data,
        s.sent(),
        bestUntil,
        viableUntil,
        s.registeredAt());
  }

  private static boolean visible(FacilityScope scope, Specimen s) {
    return scope.facility().equals(s.facility())
        || scope.facility().equals(s.origin())
        || scope.facility().equals(s.laboratory());
  }
}
