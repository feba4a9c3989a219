package mx.trazo.specimen.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mx.trazo.specimen.label.LabelCode.BoxCode;
import mx.trazo.specimen.label.LabelCode.ControlCode;
import mx.trazo.specimen.label.LabelCode.RackCode;
import mx.trazo.specimen.label.LabelCode.SpecimenCode;
import mx.trazo.specimen.label.LabelCode.UserCode;
import org.junit.jupiter.api.Test;

class LabelReadingTest {
  private static final char[] ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray();

  @Test
  void the_check_digit_agrees_with_the_published_vector() {
    assertThat(CheckDigit.of(0, "572")).isEqualTo('4');
    assertThat(CheckDigit.closes(0, "5724")).isTrue();
  }

  @Test
  void what_is_written_is_read_back() {
    for (LabelCode code : samples()) {
      assertThat(LabelReading.read(code.text())).isEqualTo(new LabelReading.Read(code));
      assertThat(LabelReading.read(code.grouped())).isEqualTo(new LabelReading.Read(code));
      assertThat(LabelCode.parse(code.text())).contains(code);
      assertThat(code.text()).matches("[EGUX]?[0-9]{12}");
    }
  }

  @Test
  void every_single_wrong_character_at_every_position_is_caught() {
    for (LabelCode code : samples()) {
      String text = code.text();
      for (int at = 0; at < text.length(); at++) {
        for (char other : ALPHABET) {
          if (other != text.charAt(at)) {
            refused(text.substring(0, at) + other + text.substring(at + 1));
          }
        }
      }
    }
  }

  @Test
  void every_swap_of_two_different_neighbours_is_caught() {
    for (LabelCode code : samples()) {
      char[] text = code.text().toCharArray();
      for (int at = 0; at + 1 < text.length; at++) {
        if (text[at] != text[at + 1]) {
          char[] swapped = text.clone();
          swapped[at] = text[at + 1];
          swapped[at + 1] = text[at];
          refused(new String(swapped));
        }
      }
    }
  }

  @Test
  void every_lost_or_added_character_is_caught() {
    for (LabelCode code : samples()) {
      String text = code.text();
      for (int at = 0; at < text.length(); at++) {
        refused(text.substring(0, at) + text.substring(at + 1));
        if (at > 0) {
          refused(text.substring(at));
        }
        refused(text.substring(0, at));
        for (char more : ALPHABET) {
          refused(text.substring(0, at) + more + text.substring(at));
        }
      }
    }
  }

  @Test
  void a_box_whose_letter_was_lost_is_never_taken_for_a_specimen() {
    for (int serial = 0; serial < 5_000; serial++) {
      var number = LabelNumber.of(26, serial * 199_999);
      for (LabelCode code :
          List.of(new BoxCode(number), new RackCode(number), new UserCode(number))) {
        assertThat(LabelReading.read(code.text().substring(1)))
            .isInstanceOf(LabelReading.Damaged.class);
      }
    }
  }

  @Test
  void takes_off_what_scanners_put_around_a_code() {
    var code = new BoxCode(LabelNumber.of(26, 1234));
    var read = new LabelReading.Read(code);
    String text = code.text();
    for (String raw :
        List.of(
            text + "\r",
            text + "\r\n",
            text + "\r\n\r\n",
            text + "\u0004",
            "\u0002" + text + "\u0003",
            "  " + text + "\t",
            "\u00A0" + text,
            text.toLowerCase(java.util.Locale.ROOT),
            "]C1" + text,
            "]C0" + text + "\r",
            "]d2" + text,
            "]D2" + text,
            "]Q3" + text)) {
      assertThat(LabelReading.read(raw)).as("reading of %s", raw).isEqualTo(read);
    }
  }

  @Test
  void a_code_sent_twice_at_once_is_told_from_other_damage() {
    String text = new SpecimenCode(LabelNumber.of(26, 77)).text();
    for (String raw :
        List.of(
            text + text, text + "\r\n" + text, text + text + text, "]C1" + text + "]C1" + text)) {
      assertThat(damage(raw)).as(raw).isEqualTo(LabelDamage.DOUBLED);
    }
    String other = new SpecimenCode(LabelNumber.of(26, 78)).text();
    assertThat(damage(text + other)).isEqualTo(LabelDamage.LENGTH);
  }

  @Test
  void another_keyboard_layout_is_named() {
    assertThat(damage("CAS'26'01234")).isEqualTo(LabelDamage.KEYBOARD);
    assertThat(damage("ñ26000000")).isEqualTo(LabelDamage.KEYBOARD);
    assertThat(damage("¿C1260000000014")).isEqualTo(LabelDamage.KEYBOARD);
    assertThat(damage("\uFF12\uFF16\uFF10")).isEqualTo(LabelDamage.KEYBOARD);
  }

  @Test
  void other_damage_has_its_name() {
    assertThat(damage("")).isEqualTo(LabelDamage.EMPTY);
    assertThat(damage(" \r\n")).isEqualTo(LabelDamage.EMPTY);
    assertThat(damage("]C1")).isEqualTo(LabelDamage.EMPTY);
    assertThat(damage("26000000001")).isEqualTo(LabelDamage.LENGTH);
    assertThat(damage("E2600")).isEqualTo(LabelDamage.LENGTH);
    assertThat(damage("A".repeat(65))).isEqualTo(LabelDamage.TOO_LONG);
    assertThat(damage("9".repeat(5_000_000))).isEqualTo(LabelDamage.TOO_LONG);
    assertThat(damage(LabelLetter.CONTROL.write(LabelNumber.of(0, 99))))
        .isEqualTo(LabelDamage.UNKNOWN_ORDER);
  }

  @Test
  void codes_of_other_systems_are_foreign_and_their_middle_is_not_repeated() {
    for (String raw :
        List.of("CAS-26-01234", "A12425GABC1234002", "HGE/2026/55", "Q260000000014")) {
      assertThat(LabelReading.read(raw)).isInstanceOf(LabelReading.Foreign.class);
    }
    var foreign = new LabelReading.Foreign("GOMC610504MBCMRR07");
    assertThat(foreign.refusal().facts()).containsExactly("GOM…07");
  }

  @Test
  void never_throws_whatever_arrives() {
    long seed = 20_261_122L;
    System.out.println("LabelReadingTest seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var raw = new StringBuilder();
      int length = random.nextInt(80);
      for (int j = 0; j < length; j++) {
        raw.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      assertThat(LabelReading.read(raw.toString())).isNotInstanceOf(LabelReading.Read.class);
    }
  }

  private static LabelDamage damage(String raw) {
    assertThat(LabelReading.read(raw)).isInstanceOf(LabelReading.Damaged.class);
    return ((LabelReading.Damaged) LabelReading.read(raw)).damage();
  }

  private static void refused(String raw) {
    if (LabelReading.read(raw) instanceof LabelReading.Read read) {
      throw new AssertionError(raw + " was taken for " + read.code());
    }
  }

  private static List<LabelCode> samples() {
    var random = new Random(7);
    var samples = new ArrayList<LabelCode>();
    for (int i = 0; i < 200; i++) {
      var number = LabelNumber.of(random.nextInt(100), random.nextInt(1_000_000_000));
      samples.add(new SpecimenCode(number));
      samples.add(new BoxCode(number));
      samples.add(new RackCode(number));
      samples.add(new UserCode(number));
    }
    for (ControlOrder order : ControlOrder.values()) {
      samples.add(new ControlCode(order));
    }
    return samples;
  }
}
