package mx.trazo.specimen;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/** Where specimens are kept. A facility sees those it registered, asked for or tests. */
public interface SpecimenStore {
  /** Keeps new nodes, parents before children. */
  void insertAll(FacilityScope scope, List<Specimen> specimens);

  /** One node. */
  Optional<Specimen> find(FacilityScope scope, SpecimenId id);

  /** One node by the number on its label. */
  Optional<Specimen> findByLabel(FacilityScope scope, LabelNumber label);

  /** All nodes of an order, by designation. */
  List<Specimen> listOf(FacilityScope scope, OrderId order);

  /** What travels of these orders, by order and designation. */
  List<Specimen> listSent(FacilityScope scope, Collection<OrderId> orders);

  /** These nodes, by designation. */
  List<Specimen> list(FacilityScope scope, Collection<SpecimenId> ids);

  /** How many children a node has. */
  int countChildren(FacilityScope scope, SpecimenId parent);

  /**
   * Records when a sample was taken, once.
   *
   * @return false when it had been recorded before
   */
  boolean setCollected(
      FacilityScope scope,
      SpecimenId id,
      Instant collectedAt,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil);

  /** Keeps what was not known of a sample's fixation; what was stated before stays. */
  void setFixation(FacilityScope hospital, SpecimenId id, CollectionData completed);

  /** Keeps another anticoagulant with the hours that follow, and what was said before. */
  void setAnticoagulant(
      FacilityScope hospital,
      AnticoagulantCorrection correction,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil);

  /** What was said of the anticoagulant of a tube of the facility, the oldest first. */
  List<AnticoagulantCorrection> listCorrections(FacilityScope scope, SpecimenId id);
}
