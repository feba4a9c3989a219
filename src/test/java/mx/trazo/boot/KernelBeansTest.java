package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Ulid;
import org.junit.jupiter.api.Test;

class KernelBeansTest {
  private final KernelBeans beans = new KernelBeans();

  @Test
  void time_comes_in_whole_microseconds() {
    for (int i = 0; i < 1_000; i++) {
      Instant now = beans.clock().instant();
      assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }
  }

  @Test
  void identifiers_of_many_threads_never_meet() throws Exception {
    Ids ids = beans.ids(beans.clock());
    Set<String> seen = ConcurrentHashMap.newKeySet();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int t = 0; t < 8; t++) {
        threads.execute(() -> {
          for (int i = 0; i < 25_000; i++) {
            seen.add(ids.next());
          }
        });
      }
    }
    assertThat(seen).hasSize(200_000).allMatch(Ulid::looksRight);
  }

  @Test
  void the_source_uses_every_bit() {
    var source = new SecureSource();
    long ever = 0;
    long always = -1;
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      long next = source.nextLong();
      ever |= next;
      always &= next;
      seen.add(next);
    }
    assertThat(ever).isEqualTo(-1L);
    assertThat(always).isZero();
    assertThat(seen).hasSize(2_000);
  }
}
