package mx.trazo.custody;

import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelNumber;

/**
 * What never changes about a container in custody.
 *
 * @param origin the facility that registered it
 * @param laboratory the laboratory it was ordered for
 */
public record Container(
    SpecimenId id,
    LabelNumber label,
    OrderId order,
    ContainerKind kind,
    FacilityId origin,
    FacilityId laboratory) {

  /** Whether the facility has anything to do with this container. */
  public boolean concerns(FacilityId facility) {
    return facility.equals(origin) || facility.equals(laboratory);
  }
}
