package mx.trazo.access.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mx.trazo.access.Passwords;
import mx.trazo.access.PasswordsBusy;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id of 64 MiB in three passes (RFC 9106, second recommended option, with one lane). At most
 * four at once, because each takes its memory for the moment; the others wait up to ten seconds.
 */
@Singleton
class Argon2Passwords implements Passwords {
  private static final int AT_ONCE = 4;
  private static final int LONGEST_WAIT_SECONDS = 10;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final int memoryKib;
  private final int passes;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final SecureRandom random = new SecureRandom();
  private final PhcHash nobody;

  Argon2Passwords(
      @Value("${trazo.access.argon2.memory-kib:65536}") int memoryKib,
      @Value("${trazo.access.argon2.passes:3}") int passes) {
    this.memoryKib = memoryKib;
    this.passes = passes;
    this.nobody = PhcHash.of(memoryKib, passes, 1, salt(), new byte[HASH_BYTES]);
  }

  @Override
  public String hash(String password) {
    byte[] salt = salt();
    byte[] hash = inTurn(() -> compute(password, memoryKib, passes, 1, salt, HASH_BYTES));
    return PhcHash.of(memoryKib, passes, 1, salt, hash).text();
  }

  @Override
  public boolean matches(String password, @Nullable String hash) {
    PhcHash kept = hash == null ? nobody : PhcHash.parse(hash);
    byte[] expected = kept.hashBytes();
    byte[] computed =
        inTurn(() ->
            compute(
                password,
                kept.memoryKib(),
                kept.passes(),
                kept.lanes(),
                kept.saltBytes(),
                expected.length));
    boolean equal = MessageDigest.isEqual(computed, expected);
    return hash != null && equal;
  }

  private byte[] inTurn(Supplier<byte[]> work) {
    boolean mine = false;
    try {
      mine = places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!mine) {
      throw new PasswordsBusy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static byte[] compute(
      String password, int memoryKib, int passes, int lanes, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] out = new byte[length];
    String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
    generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), out);
    return out;
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }
}
