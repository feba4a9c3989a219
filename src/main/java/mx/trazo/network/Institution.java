package mx.trazo.network;

import mx.trazo.kernel.InstitutionId;

/**
 * A public health institution, for instance IMSS or IMSS-Bienestar; institutions are data, so that
 * another one may join without a new version.
 *
 * @param code short stable code, upper case
 */
public record Institution(InstitutionId id, String code, String name, String shortName) {}
