package mx.trazo.specimen.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.io.IOException;
import java.nio.file.Path;
import mx.trazo.testing.PdfWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeCardTest {
  private static final LabelCode.UserCode CODE = new LabelCode.UserCode(LabelNumber.of(26, 4711));
  private static final String LONG_NAME =
      "María de los Ángeles Hernández-Villaseñor y Gómez-Farías de la Garza";

  @ParameterizedTest
  @ValueSource(ints = {203, 300})
  void its_symbol_is_read_back_from_pixels(int dpi) throws IOException {
    byte[] pdf = new BadgeCard(CODE, LONG_NAME, "CIBIOR, Puebla").pdf();
    PrintedPage page = PrintedPage.of(pdf, 0, dpi);
    page.save(Path.of("target", "screenshots", "gafete-" + dpi + ".png"));
    assertThat(page.part(60, 26, 25, 27).read(BarcodeFormat.DATA_MATRIX)).isEqualTo(CODE.text());
  }

  @Test
  void it_says_who_and_where_and_has_the_same_bytes_each_time() {
    BadgeCard card = new BadgeCard(CODE, "Beto Ruiz", "CIBIOR");
    assertThat(PdfWords.of(card.pdf())).contains("Beto", "CIBIOR", CODE.text().substring(1, 5));
    assertThat(card.pdf()).isEqualTo(card.pdf());
  }
}
