package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.SpecimenId;

/**
 * A picture of a container as it was found; the picture itself is fetched apart.
 *
 * @param hash SHA-256 of the picture
 * @param takerName the taker's name as it was then
 */
public record Photo(
    String id,
    SpecimenId container,
    String hash,
    int width,
    int height,
    AccountId takenBy,
    String takerName,
    Instant takenAt) {}
