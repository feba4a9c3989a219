package mx.trazo.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What tokens meant a moment ago, so that a scan need not ask the database who is scanning.
 * Bounded; what another process ends is noticed after {@link #TRUST}, what this one ends at once.
 */
final class TokenMemory<V> {
  /** How long an answer of the database is believed. */
  static final Duration TRUST = Duration.ofSeconds(30);

  private final int capacity;
  private final ConcurrentMap<String, Held<V>> held = new ConcurrentHashMap<>();

  /** Remembers at most about this many. */
  TokenMemory(int capacity) {
    this.capacity = capacity;
  }

  /** What the token means, if that is known without asking; notes that it was used. */
  Optional<V> recall(String hash, Instant now) {
    Held<V> entry = held.get(hash);
    if (entry == null || entry.value == null || !entry.isFreshAt(now)) {
      return Optional.empty();
    }
    entry.lastUsed = now;
    return Optional.of(entry.value);
  }

  /** Whether this process ended the token moments ago. */
  boolean wasEnded(String hash) {
    Held<V> entry = held.get(hash);
    return entry != null && entry.value == null;
  }

  /** When this process last saw the token used, if it remembers. */
  Optional<Instant> lastUsed(String hash) {
    return Optional.ofNullable(held.get(hash)).map(entry -> entry.lastUsed);
  }

  /** Remembers what the database said, unless the token was ended in between. */
  void remember(String hash, V value, Instant now) {
    held.compute(
        hash, (key, old) -> old != null && old.value == null ? old : new Held<>(value, now));
    makeRoom(now);
  }

  /** Ends a token for this process, also against an answer that is still on its way. */
  void end(String hash, Instant now) {
    held.put(hash, new Held<>(null, now));
    makeRoom(now);
  }

  /** Ends every remembered token whose meaning fits, but for one (empty: but for none). */
  void endWhere(Predicate<V> fits, String exceptHash, Instant now) {
    held.replaceAll((hash, entry) ->
        entry.value != null && !hash.equals(exceptHash) && fits.test(entry.value)
            ? new Held<>(null, now)
            : entry);
  }

  /** How many are remembered. */
  int size() {
    return held.size();
  }

  private void makeRoom(Instant now) {
    if (held.size() <= capacity) {
      return;
    }
    held.values().removeIf(entry -> !entry.isFreshAt(now));
    Iterator<String> hashes = held.keySet().iterator();
    while (held.size() > capacity && hashes.hasNext()) {
      hashes.next();
      hashes.remove();
    }
  }

  private static final class Held<V> {
    private final @Nullable V value;
    private final Instant loadedAt;
    private volatile Instant lastUsed;

    Held(@Nullable V value, Instant now) {
      this.value = value;
      this.loadedAt = now;
      this.lastUsed = now;
    }

    boolean isFreshAt(Instant now) {
      return now.isBefore(loadedAt.plus(TRUST));
    }
  }
}
