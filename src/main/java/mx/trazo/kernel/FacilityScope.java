package mx.trazo.kernel;

/**
 * The facility on whose behalf rows are read or written. Every store method takes one; a row of
 * another facility answers exactly like a missing one.
 */
public record FacilityScope(FacilityId facility) {}
