package mx.trazo.result;

import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * Why values cannot be saved or signed, by the field that has to change.
 *
 * @param subject the block or tube; null when the report as a whole is meant
 * @param field as {@code ER.PERCENT}; of a marker of flow cytometry, its name
 */
public record FieldFault(@Nullable SpecimenId subject, String field, FaultRule rule) {}
