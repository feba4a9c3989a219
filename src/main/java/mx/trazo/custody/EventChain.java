package mx.trazo.custody;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ScanId;
import org.jspecify.annotations.Nullable;

/**
 * Chains the events of a container: each carries the SHA-256 of the one before, over a canonical
 * form in which every field has its length before it, so that no two events look the same.
 */
public final class EventChain {
  private static final String FORM = "trazo-custody-1";

  private EventChain() {}

  /** The container's next event, numbered and hashed. */
  public static CustodyEvent next(
      CustodyState before, NewEvent event, Actor actor, ScanId scan, Instant recordedAt) {
    boolean skewed = CustodyRules.skewed(event.occurredAt(), recordedAt);
    var unsealed =
        new CustodyEvent(
            before.container().id(),
            before.sequence() + 1,
            scan,
            event.type(),
            actor.facility(),
            actor.account(),
            actor.displayName(),
            event.occurredAt(),
            recordedAt,
            skewed,
            event.detail(),
            before.headHash(),
            "");
    return sealed(unsealed);
  }

  /** The first event of the list whose number, link or hash is wrong, or empty. */
  public static Optional<CustodyEvent> firstBroken(List<CustodyEvent> inSequence) {
    String previous = CustodyState.NO_HASH;
    int sequence = 0;
    for (CustodyEvent event : inSequence) {
      sequence++;
      if (event.sequence() != sequence
          || !event.previousHash().equals(previous)
          || !event.hash().equals(hashOf(event))) {
        return Optional.of(event);
      }
      previous = event.hash();
    }
    return Optional.empty();
  }

  private static CustodyEvent sealed(CustodyEvent e) {
    return new CustodyEvent(
        e.container(),
        e.sequence(),
        e.scan(),
        e.type(),
        e.facility(),
        e.actor(),
        e.actorName(),
        e.occurredAt(),
        e.recordedAt(),
        e.skewed(),
        e.detail(),
        e.previousHash(),
        hashOf(e));
  }

  private static String hashOf(CustodyEvent e) {
    var bytes = new ByteArrayOutputStream(400);
    try (var out = new DataOutputStream(bytes)) {
      put(out, FORM);
      put(out, e.container().value());
      out.writeInt(e.sequence());
      put(out, e.scan().value());
      put(out, e.type().code());
      put(out, e.facility().value());
      put(out, e.actor().value());
      put(out, e.actorName());
      put(out, e.occurredAt());
      put(out, e.recordedAt());
      out.writeBoolean(e.skewed());
      put(out, e.detail().context());
      put(out, e.detail().place());
      put(out, e.detail().carrier());
      put(out, e.detail().reason());
      put(out, e.detail().note());
      put(out, e.previousHash());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
  }

  private static void put(DataOutputStream out, Instant at) throws IOException {
    out.writeLong(at.getEpochSecond());
    out.writeInt(at.getNano());
  }

  private static void put(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
