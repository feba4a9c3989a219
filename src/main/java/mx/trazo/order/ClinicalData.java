package mx.trazo.order;

import org.jspecify.annotations.Nullable;

/**
 * What the laboratory needs to know of the patient's illness.
 *
 * @param diagnosisCode CIE-10 without dot, as Mexican catalogues write it (C509), or null
 * @param biRads screening category 0, 1, 2, 3, 4, 4A, 4B, 4C, 5 or 6, or null
 * @param bodySite where in the body, in words, or null
 * @param neoadjuvant whether treatment was given before the sample was taken
 * @param question the clinical question, or null
 */
public record ClinicalData(
    @Nullable String diagnosisCode,
    @Nullable String biRads,
    @Nullable String bodySite,
    Laterality laterality,
    YesNoUnknown neoadjuvant,
    @Nullable String question) {}
