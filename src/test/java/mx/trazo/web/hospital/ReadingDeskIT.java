package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** The reading desk says of each report what it waits for, and a report that went out is found. */
class ReadingDeskIT {
  private final CriticalStory story = new CriticalStory(RunningTrazo.shared());

  @Test
  void a_report_is_on_the_desk_at_each_stage_and_so_is_its_correction() {
    assertThat(story.verify(story.form("NO_LEUKAEMIA")).statusCode()).isEqualTo(303);
    assertThat(rowOf(page(story.beto), "otros"))
        .as("whoever may release sees it without opening each case")
        .contains("Validado, sin liberar");
    assertThat(story.release(Map.of()).statusCode()).isEqualTo(303);
    assertThat(rowOf(page(story.beto), "liberados")).contains("Liberado");
    assertThat(story.ana.get(specimen()).body()).contains("/lectura/" + story.test);
    assertThat(story.technician.get(specimen()).body())
        .as("a page that a technician may not open")
        .doesNotContain("/lectura/" + story.test);

    Map<String, String> reason = Map.of("tipo", "CORRECTED", "motivo", "Se revisó de nuevo");
    assertThat(story.ana.postForm("/lectura/" + story.test + "/corregir", reason).statusCode())
        .isEqualTo(303);
    assertThat(rowOf(page(story.beto), "otros"))
        .contains("Capturado, sin validar")
        .contains("Versión 2; el hospital lee la 1");
  }

  private String specimen() {
    return "/laboratorio/muestras/" + story.tube.id().value();
  }

  private static String page(SignedIn who) {
    return who.get("/lectura").body();
  }

  /** The row of the story's report in a section of the desk; empty when it has none there. */
  private String rowOf(String page, String section) {
    int begin = page.indexOf("id=\"" + section + "\"");
    int end = begin < 0 ? -1 : page.indexOf("</section>", begin);
    int row = begin < 0 ? -1 : page.indexOf("/lectura/" + story.test, begin);
    return row < 0 || row > end ? "" : page.substring(row, page.indexOf("</tr>", row));
  }
}
