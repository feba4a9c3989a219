package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of {@code test_specimen_rule}. */
@MappedEntity("test_specimen_rule")
record RuleRow(
    @Id String testCode,
    String formCode,
    String anticoagulant,
    @Nullable Integer targetHours,
    @Nullable Integer absoluteHours,
    @Nullable BigDecimal minVolumeMl,
    String sourceNote) {}
