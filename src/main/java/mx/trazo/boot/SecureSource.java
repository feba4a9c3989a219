package mx.trazo.boot;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Unpredictable numbers at little cost: the operating system's generator is asked for a block at a
 * time. Identifiers are shown to other systems, so nobody may guess the next one.
 */
final class SecureSource implements RandomGenerator {
  private static final int BLOCK = 4096;
  private final SecureRandom random = new SecureRandom();
  private final ByteBuffer ready = ByteBuffer.allocate(BLOCK).limit(0);

  @Override
  public synchronized long nextLong() {
    if (ready.remaining() < Long.BYTES) {
      random.nextBytes(ready.array());
      ready.clear();
    }
    return ready.getLong();
  }
}
