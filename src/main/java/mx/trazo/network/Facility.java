package mx.trazo.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.network.FacilityCode.CodeScheme;
import org.jspecify.annotations.Nullable;

/**
 * A hospital, clinic or laboratory.
 *
 * @param zone the facility's own time zone; its screens show times in it
 * @param phone a telephone that a courier can call, or null when none is known
 * @param codes every CLUES and network code it has or had
 */
public record Facility(
    FacilityId id,
    InstitutionId institution,
    String name,
    String shortName,
    FacilityKind kind,
    LevelOfCare level,
    MexicanState state,
    String municipality,
    ZoneId zone,
    @Nullable String phone,
    boolean active,
    List<FacilityCode> codes) {
  /** Copies the codes. */
  public Facility {
    codes = List.copyOf(codes);
  }

  /** Whether samples are tested here. */
  public boolean isLaboratory() {
    return kind == FacilityKind.LABORATORY;
  }

  /** The CLUES to show on the day given: a preferred one first, then the newest. */
  public Optional<String> cluesOn(LocalDate day) {
    return codes.stream()
        .filter(code -> code.scheme() == CodeScheme.CLUES && code.validOn(day))
        .min(
            Comparator.comparing((FacilityCode code) -> !code.preferred())
                .thenComparing(
                    code -> code.validFrom() == null ? LocalDate.MIN : code.validFrom(),
                    Comparator.reverseOrder())
                .thenComparing(FacilityCode::code))
        .map(FacilityCode::code);
  }
}
