package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Ulid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private final Random random = new Random(20260302);
  private final Ids ids = () -> Ulid.at(Instant.parse("2026-03-02T15:00:00Z"), random);

  @Test
  void a_fresh_code_reads_back_however_it_is_typed() {
    for (int i = 0; i < 2_000; i++) {
      String code = VerificationCode.fresh(ids);
      assertThat(code).hasSize(12).matches("[0-9A-HJ-NP-Z]{12}");
      assertThat(VerificationCode.read(code)).contains(code);
      String typed = " " + VerificationCode.grouped(code).toLowerCase(Locale.ROOT) + " ";
      assertThat(VerificationCode.read(typed)).contains(code);
      assertThat(VerificationCode.read(code.replace('0', 'o').replace('1', 'i'))).contains(code);
    }
  }

  @Test
  void every_single_wrong_character_is_found() {
    for (int i = 0; i < 200; i++) {
      String code = VerificationCode.fresh(ids);
      for (int place = 0; place < code.length(); place++) {
        for (int letter = 0; letter < ALPHABET.length(); letter++) {
          char other = ALPHABET.charAt(letter);
          if (other != code.charAt(place)) {
            String wrong = code.substring(0, place) + other + code.substring(place + 1);
            assertThat(VerificationCode.read(wrong)).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void nearly_every_swap_of_neighbours_is_found() {
    int missed = 0;
    int swaps = 0;
    for (int i = 0; i < 5_000; i++) {
      String code = VerificationCode.fresh(ids);
      for (int place = 0; place + 1 < code.length(); place++) {
        char one = code.charAt(place);
        char two = code.charAt(place + 1);
        if (one != two) {
          String wrong = code.substring(0, place) + two + one + code.substring(place + 2);
          swaps++;
          missed += VerificationCode.read(wrong).isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(missed).isLessThan(swaps / 100);
  }

  @Test
  void codes_do_not_repeat() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      assertThat(seen.add(VerificationCode.fresh(ids))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ABC", "<script>", "ÑÑÑÑÑÑÑÑÑÑÑÑ", "0000 0000 0000 0", "!!!!!!!!!!!!"})
  void refuses_what_is_no_code(String typed) {
    assertThat(VerificationCode.read(typed)).isEmpty();
  }
}
