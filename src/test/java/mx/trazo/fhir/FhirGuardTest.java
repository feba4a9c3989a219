package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import mx.trazo.fhir.HostileBodies.Hostile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirGuardTest {
  private static final Duration QUICK = Duration.ofMillis(500);

  private final FhirGuard guard = new FhirGuard(FhirLimits.standard());
  private final FhirSentences sentences = new FhirSentences();

  static List<Hostile> hostile() {
    return HostileBodies.all();
  }

  @BeforeAll
  static void warms_up() {
    var guard = new FhirGuard(FhirLimits.standard());
    for (int i = 0; i < 200; i++) {
      assertThat(guard.check(HostileBodies.patient().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
  }

  @Test
  void knows_at_least_sixty_hostile_bodies() {
    assertThat(hostile()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void refuses_a_hostile_body_quickly_and_for_its_own_reason(Hostile hostile) {
    long before = System.nanoTime();
    var refused = guard.check(hostile.body());
    var took = Duration.ofNanos(System.nanoTime() - before);

    assertThat(refused)
        .hasValueSatisfying(
            issue -> assertThat(issue.refusal().code()).isEqualTo(hostile.reason()));
    assertThat(took).isLessThan(QUICK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Patient\"}",
        "  {\"resourceType\":\"Patient\"}\n",
        "{\"id\":\"1\",\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":10.0}}",
        "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":-1.5e-30}}",
        "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":1E+030}}",
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Núñez\\tÑandú\\n\\ud83d\\ude00\"}]}",
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"😀 a/b\\\\c\"}]}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"fullUrl\":\"urn:x\"}]}",
        "{\"resourceType\":\"X\",\"a\":null,\"b\":true,\"c\":[1,[2],{\"a\":1}],\"d\":{\"a\":2}}"
      })
  void lets_a_good_body_pass(String body) {
    assertThat(guard.check(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void lets_the_largest_pass_that_the_limits_allow() {
    String deep = "[".repeat(49) + "1" + "]".repeat(49);
    String body =
        "{\"resourceType\":\"Bundle\",\"a\":"
            + deep
            + ",\"entry\":["
            + "{\"a\":1},".repeat(199)
            + "{\"a\":1}],\"t\":\""
            + "é".repeat(65_536)
            + "\",\"n\":"
            + "1".repeat(40)
            + "}";
    assertThat(guard.check(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"resourceType\":\"Patient\",\"name\":[]}',name",
    "'{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"\"}]}',name[0].family",
    "'{\"resourceType\":\"Patient\",\"name\":[{\"period\":{}}]}',name[0].period",
    "'{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"A\"},{}]}',name[1]"
  })
  void names_what_has_nothing_in_it(String body, String element) {
    assertThat(guard.check(body.getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(issue -> {
          assertThat(issue.refusal().code()).isEqualTo(FhirRefusal.FHIR_EMPTY_VALUE);
          assertThat(issue.element()).isEqualTo(element);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "'\"extension\":[\"https://a.mx\"]',extension[0]",
    "'\"extension\":[{\"url\":\"https://a.mx\"},null]',extension[1]",
    "'\"extension\":[[{}]]',extension[0]",
    "'\"name\":[{\"modifierExtension\":[true]}]',name[0].modifierExtension[0]"
  })
  void a_list_of_extensions_holds_objects_only(String member, String element) {
    String body = "{\"resourceType\":\"Patient\"," + member + "}";
    assertThat(guard.check(body.getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(issue -> {
          assertThat(issue.refusal().code()).isEqualTo(FhirRefusal.FHIR_EXTENSION_NOT_OBJECT);
          assertThat(issue.element()).startsWith(element.replaceAll("\\[\\d]$", ""));
        });
  }

  @Test
  void names_the_element_that_is_wrong() {
    String body =
        "{\"resourceType\":\"Bundle\",\"entry\":[{},{\"resource\":{\"valueQuantity\":"
            + "{\"value\":1e99}}}]}";
    assertThat(guard.check(body.getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(issue ->
            assertThat(issue.element()).isEqualTo("entry[1].resource.valueQuantity.value"));
  }

  @Test
  @Timeout(60)
  void never_fails_on_random_damage() {
    long seed = 20261122L;
    Random random = new Random(seed);
    byte[] good =
        ("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\","
                + "\"name\":[{\"family\":\"Ñ\"}],\"n\":[1.5e3,true,null]}}]}")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 50_000; i++) {
      byte[] body = good.clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      }
      try {
        var _ = guard.check(body);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", body " + i, e);
      }
    }
  }

  @Test
  void has_a_sentence_in_both_languages_for_every_refusal() {
    for (FhirRefusal code : FhirRefusal.values()) {
      var refusal = mx.trazo.kernel.Refusal.of(code, "7", "9", "8", "6");
      assertThat(sentences.spanish(refusal)).doesNotContain(code.name()).doesNotContain("{");
      assertThat(sentences.english(refusal)).doesNotContain(code.name()).doesNotContain("{");
    }
  }
}
