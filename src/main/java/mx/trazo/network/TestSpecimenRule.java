package mx.trazo.network;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * That a test may be done on a specimen form with an anticoagulant, and for how long after
 * collection.
 *
 * @param anticoagulant {@link Anticoagulant#NONE} for blocks, slides and tissue
 * @param targetWindow from collection, within which the result is best; null when it does not age
 * @param absoluteWindow from collection, after which the cells are dead; null when it does not age
 * @param minVolumeMl least volume in millilitres, or null when volume does not matter
 * @param sourceNote where the numbers come from, for whoever edits them
 */
public record TestSpecimenRule(
    String testCode,
    String formCode,
    Anticoagulant anticoagulant,
    @Nullable Duration targetWindow,
    @Nullable Duration absoluteWindow,
    @Nullable BigDecimal minVolumeMl,
    String sourceNote) {}
