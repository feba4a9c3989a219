package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import mx.trazo.testing.Pictures;
import org.junit.jupiter.api.Test;

/** What is left of a picture. */
class PhotoFileTest {
  @Test
  void a_picture_is_drawn_anew_without_what_the_camera_wrote() throws IOException {
    byte[] taken = Pictures.jpegWithExif(80, 40, 6, "GPS 19.04 -98.20");
    PhotoFile file = PhotoFile.of(taken).orElseThrow();
    byte[] kept = file.jpeg().stream().readAllBytes();
    String bytes = new String(kept, StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("GPS").doesNotContain("Exif");
    assertThat(file.width()).as("turned upright").isEqualTo(40);
    assertThat(file.height()).isEqualTo(80);
    BufferedImage upright = ImageIO.read(file.jpeg().stream());
    assertThat(upright.getRGB(35, 40) >> 16 & 0xFF).as("the top is right of it").isGreaterThan(180);
    assertThat(upright.getRGB(5, 40) & 0xFF).isGreaterThan(180);
  }

  @Test
  void large_pictures_are_made_smaller() {
    PhotoFile file = PhotoFile.of(Pictures.png(3000, 1500)).orElseThrow();
    assertThat(file.width()).isEqualTo(2000);
    assertThat(file.height()).isEqualTo(1000);
  }

  @Test
  void what_is_no_picture_by_its_first_bytes_is_refused() {
    assertThat(PhotoFile.of(new byte[0])).isEmpty();
    assertThat(PhotoFile.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(PhotoFile.of("GIF89a.........".getBytes(StandardCharsets.UTF_8))).isEmpty();
    byte[] jpeg = Pictures.jpeg(50, 50);
    assertThat(PhotoFile.of(Arrays.copyOf(jpeg, 40))).as("cut off").isEmpty();
    assertThat(PhotoFile.of(Arrays.copyOf(jpeg, PhotoFile.LARGEST + 1))).isEmpty();
  }

  @Test
  void a_small_file_that_claims_a_vast_picture_is_not_unpacked() {
    byte[] png = Pictures.png(10, 10);
    png[16] = 0;
    png[17] = 1; // width 65,546 in the header
    png[20] = 0;
    png[21] = 1;
    assertThat(PhotoFile.of(png)).isEmpty();
  }
}
