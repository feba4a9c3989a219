package mx.trazo.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.LoadCatalogue;
import mx.trazo.network.MemoryNetworkStore;
import mx.trazo.web.edge.Messages;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final FacilityId HERE = new FacilityId("01TEST00000000000000000031");

  private final Messages messages = new Messages();
  private final Sentences sentences =
      new Sentences(messages, new Catalogue(new LoadCatalogue(new MemoryNetworkStore())));

  @Test
  void says_what_an_answer_kept_in_an_older_form_does_not_know() {
    String said =
        sentences.of(
            "DUPLICATE_OF_RECEIVED",
            List.of("2600 0000 0012", "2026-11-02T16:42:00Z", "Ana Soto", "ARRIVED"),
            HERE);
    assertThat(said)
        .contains("2600 0000 0012", "Ana Soto", "Recibida")
        .contains("en la caja (sin dato), de (sin dato)")
        .doesNotContain("{", "}");
  }

  /** Whatever a sentence spoke of when its answer was kept, no place stays open today. */
  @Test
  void no_sentence_of_a_refusal_shows_a_brace_however_few_its_facts() {
    for (String key : messages.keys()) {
      if (key.startsWith("refusal.")) {
        List<String> facts =
            IntStream.range(0, messages.places(key) / 2).mapToObj(i -> "7").toList();
        assertThat(sentences.of(key.substring("refusal.".length()), facts, HERE))
            .as(key)
            .doesNotContain("{", "}");
      }
    }
  }
}
