package mx.trazo.fhir.parked;

import java.time.Instant;
import mx.trazo.kernel.Actor;

/**
 * A message that was refused, kept as it came so that somebody can look into it.
 *
 * @param id a fresh identifier
 * @param receivedAt when it came
 * @param sender who sent it
 * @param reason the stable name of the refusal
 * @param sha256 lower-case hexadecimal digest of the whole body
 * @param body its first bytes, at most {@link #KEPT_BYTES}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came; nobody compares these records
public record ParkedMessage(
    String id, Instant receivedAt, Actor sender, String reason, String sha256, byte[] body) {
  /** How many bytes of a body are kept. */
  public static final int KEPT_BYTES = 64 * 1024;
}
