package mx.trazo.fhir.parked;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.RefusalCode;

/**
 * Keeps a refused message, so that a hospital's question about it can be answered. A system that
 * goes round in circles would fill the disk: of each facility a thousand a day are kept, the first.
 */
@Singleton
public class ParkMessage {
  private static final int MOST_A_DAY = 1_000;

  private final ParkedMessageStore store;
  private final Ids ids;
  private final InstantSource clock;

  /** What the use case works with. */
  public ParkMessage(ParkedMessageStore store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps the body with its sender and the reason, at once, unless too many came today. */
  @Transactional
  public void park(Actor sender, RefusalCode reason, byte[] body) {
    Instant now = clock.instant();
    if (store.holdsAtLeast(sender.scope(), MOST_A_DAY, now.minus(Duration.ofDays(1)))) {
      return;
    }
    store.add(
        sender.scope(),
        new ParkedMessage(
            ids.next(),
            now,
            sender,
            reason.name(),
            sha256(body),
            Arrays.copyOf(body, Math.min(body.length, ParkedMessage.KEPT_BYTES))));
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
