package mx.trazo.specimen.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import mx.trazo.specimen.label.TextFit.Fitted;
import mx.trazo.specimen.label.TextFit.Room;
import org.junit.jupiter.api.Test;

class TextFitTest {
  /** Every character is as wide as a tenth of its size. */
  private static final TextFit.Measure TENTH = (text, size) -> text.length() * size / 10;

  private final TextFit fit = new TextFit(TENTH);

  @Test
  void text_with_room_enough_is_as_large_as_allowed() {
    assertThat(fit.text("A2", new Room(20, 10, 1, 12, 6)))
        .isEqualTo(new Fitted(List.of("A2"), 12, 1));
  }

  @Test
  void text_becomes_smaller_then_narrower_then_shorter() {
    var room = new Room(10, 10, 1, 10, 5);
    assertThat(fit.text("x".repeat(20), room)).isEqualTo(new Fitted(List.of("x".repeat(20)), 5, 1));
    assertThat(fit.text("x".repeat(25), room).stretch()).isEqualTo(0.8);
    assertThat(fit.text("x".repeat(60), room).lines().getFirst()).endsWith("…").startsWith("xxxxx");
  }

  @Test
  void two_lines_are_taken_only_where_they_are_high_enough() {
    assertThat(fit.text("inmunofenotipo de médula", new Room(16, 8, 2, 10, 5)).lines())
        .containsExactly("inmunofenotipo", "de médula");
    assertThat(fit.text("inmunofenotipo de médula", new Room(16, 3, 2, 10, 5)).lines()).hasSize(1);
  }

  @Test
  void given_names_shrink_from_the_right_before_surnames_lose_a_letter() {
    assertThat(TextFit.shorterAndShorter(" Ana María  José "))
        .containsExactly("Ana María José", "Ana María J.", "Ana M. J.", "A. M. J.", "");
    assertThat(TextFit.shorterAndShorter("")).containsExactly("", "");
    var room = new Room(12, 10, 1, 10, 5);
    assertThat(fit.name("García Núñez", "María Fernanda Guadalupe", room).lines())
        .containsExactly("García Núñez, María Fernanda G.");
    assertThat(fit.name("García Núñez del Valle Hermoso", "María Fernanda", room).lines())
        .containsExactly("García Núñez del Valle Hermoso");
  }

  @Test
  void nothing_that_fits_is_wider_than_its_room_and_no_text_breaks_it() {
    long seed = 20_261_122L;
    System.out.println("TextFitTest seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      int length = 1 + random.nextInt(90);
      for (int j = 0; j < length; j++) {
        text.appendCodePoint(random.nextInt(6) == 0 ? ' ' : 0x1F600 + random.nextInt(60));
      }
      var room = new Room(3 + random.nextInt(40), 9, 1 + random.nextInt(3), 9, 4);
      Fitted fitted = fit.text(text.toString().strip().replaceAll(" +", " "), room);
      assertThat(fitted.lines().size()).isLessThanOrEqualTo(room.lines());
      for (String line : fitted.lines()) {
        assertThat(TENTH.width(line, fitted.size()) * fitted.stretch())
            .isLessThanOrEqualTo(room.width() + 1e-9);
        assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
      }
    }
  }
}
