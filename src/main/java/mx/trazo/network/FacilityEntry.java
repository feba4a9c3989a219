package mx.trazo.network;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a new facility; nothing is checked yet.
 *
 * @param institutionCode an existing institution's code, for instance {@code IMB}
 * @param municipality decides the time zone, see {@link MunicipalityZones}
 * @param clues null for a place without one, such as a research centre
 * @param networkCode a code of the network's own, or null
 */
public record FacilityEntry(
    String institutionCode,
    String name,
    String shortName,
    FacilityKind kind,
    LevelOfCare level,
    MexicanState state,
    String municipality,
    @Nullable String phone,
    @Nullable String clues,
    @Nullable String networkCode) {}
