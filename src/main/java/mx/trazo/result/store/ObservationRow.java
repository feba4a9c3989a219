package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.Observation;
import mx.trazo.result.ReportVersion;
import org.jspecify.annotations.Nullable;

/** One row of {@code observation}. */
@Introspected
@MappedEntity("observation")
record ObservationRow(
    @Id String reportId,
    int version,
    int revision,
    int ordinal,
    String subjectId,
    String code,
    String valueKind,
    @Nullable String name,
    @Nullable String qualifier,
    @Nullable BigDecimal number,
    boolean below,
    @Nullable String coded,
    @Nullable String words,
    @Nullable String unit,
    @Nullable String interpretation,
    @Nullable String method) {

  static ObservationRow of(ReportVersion version, int ordinal, Observation one) {
    return new ObservationRow(
        version.report().value(),
        version.number(),
        version.revision(),
        ordinal,
        one.subject().value(),
        one.code(),
        one.valueKind().name(),
        one.name(),
        one.qualifier(),
        one.number(),
        one.below(),
        one.coded(),
        one.text(),
        one.unit(),
        one.interpretation(),
        one.method());
  }

  Observation observation() {
    return new Observation(
        new SpecimenId(subjectId),
        code,
        name,
        qualifier,
        number == null ? null : plain(number),
        below,
        coded,
        words,
        unit,
        interpretation,
        method);
  }

  /** The database answers 90.00 for what was written as 90. */
  private static BigDecimal plain(BigDecimal stored) {
    BigDecimal bare = stored.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }
}
