package mx.trazo.specimen;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * A labelled container: one node of the tree.
 *
 * @param facility the facility that registered it; slides cut at the laboratory belong to that
 * @param origin the hospital that asked for the tests
 * @param parent what it was made out of, or null
 * @param designation its place in the case as people say it: A, A1, A1-2
 * @param stain what a slide is stained for, or null
 * @param sent whether it travels itself
 * @param bestUntil until when the laboratory would rather have it, or null when it does not age
 * @param viableUntil until when it can be tested at all, or null when it does not age
 */
public record Specimen(
    SpecimenId id,
    OrderId order,
    FacilityId facility,
    FacilityId origin,
    FacilityId laboratory,
    @Nullable SpecimenId parent,
    ContainerKind kind,
    String formCode,
    LabelNumber label,
    String designation,
    @Nullable String stain,
    @Nullable String bodySite,
    CollectionData collection,
    boolean sent,
    @Nullable Instant bestUntil,
    @Nullable Instant viableUntil,
    Instant registeredAt) {
  /** Whether it is a tube of which nobody said the anticoagulant. */
  public boolean lacksAnticoagulant() {
    return kind == ContainerKind.TUBE && collection.anticoagulant() == Anticoagulant.NONE;
  }
}
