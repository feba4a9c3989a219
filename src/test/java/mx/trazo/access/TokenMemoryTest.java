package mx.trazo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

  private final TokenMemory<String> memory = new TokenMemory<>(3);

  @Test
  void recalls_for_half_a_minute_only() {
    memory.remember("a", "rosa", NOW);
    assertThat(memory.recall("a", NOW.plusSeconds(29))).contains("rosa");
    assertThat(memory.recall("a", NOW.plusSeconds(30))).isEmpty();
    assertThat(memory.lastUsed("a")).contains(NOW.plusSeconds(29));
  }

  @Test
  void an_ended_token_stays_ended_though_an_older_answer_arrives_late() {
    memory.remember("a", "rosa", NOW);
    memory.end("a", NOW);
    memory.remember("a", "rosa", NOW.plusSeconds(1));
    assertThat(memory.recall("a", NOW.plusSeconds(1))).isEmpty();
    assertThat(memory.wasEnded("a")).isTrue();
  }

  @Test
  void ends_all_of_an_account_but_the_one_in_use() {
    memory.remember("a", "rosa", NOW);
    memory.remember("b", "rosa", NOW);
    memory.remember("c", "luis", NOW);
    memory.endWhere("rosa"::equals, "b", NOW);
    assertThat(memory.recall("a", NOW)).isEmpty();
    assertThat(memory.recall("b", NOW)).contains("rosa");
    assertThat(memory.recall("c", NOW)).contains("luis");
  }

  @Test
  void never_grows_beyond_its_bound() {
    for (int i = 0; i < 1_000; i++) {
      memory.remember("token" + i, "rosa", NOW.plusMillis(i));
    }
    assertThat(memory.size()).isLessThanOrEqualTo(3);
  }
}
