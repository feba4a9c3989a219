package mx.trazo.network;

import org.jspecify.annotations.Nullable;

/**
 * What is shipped: a block, unstained slides, tissue in formalin, marrow, blood.
 *
 * @param code stable upper-case code, for instance {@code BLOQUE-PARAFINA}
 * @param name the Spanish name that people read
 * @param band temperatures on the way, or null when any ambient temperature will do
 * @param living whether it dies on the way, so that it has a "viable until"
 */
public record SpecimenForm(
    String code,
    String name,
    ContainerKind kind,
    TransportClass transport,
    @Nullable TemperatureBand band,
    boolean living,
    boolean active) {
  /** Tissue in paraffin. */
  public static final String PARAFFIN_BLOCK = "BLOQUE-PARAFINA";

  /** Unstained sections on glass. */
  public static final String UNSTAINED_SLIDE = "LAMINILLA-SIN-TENIR";

  /** Tissue in formalin, not yet in paraffin. */
  public static final String TISSUE_IN_FORMALIN = "TEJIDO-FORMOL";

  /** Bone marrow aspirate. */
  public static final String BONE_MARROW = "MEDULA-OSEA";

  /** Peripheral blood. */
  public static final String PERIPHERAL_BLOOD = "SANGRE-PERIFERICA";
}
