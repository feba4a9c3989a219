package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/**
 * What a tube is drawn into is said when it is drawn, and corrected while it is at its hospital.
 */
class AnticoagulantIT {
  private static final String NEW_ORDER = "/hospital/solicitudes/nueva";
  private static final Pattern SAMPLE = Pattern.compile("/hospital/muestras/[0-9A-Z]{26}");
  private static final Pattern LABEL = Pattern.compile(">\\s*([0-9]{4} [0-9]{4} [0-9]{4})\\s*<");

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);

  @Test
  void a_marrow_that_is_not_drawn_yet_is_asked_for_its_tube_when_it_is() {
    Map<String, String> form = OrderForms.marrow(trazo, hospital.zone(), Duration.ofHours(1));
    form.put("anticoagulant", "NONE");
    HttpResponse<String> again = clerk.postForm(NEW_ORDER, form);
    assertThat(again.statusCode()).as("drawn, and nobody says into what").isEqualTo(422);
    assertThat(again.body()).contains("id=\"anticoagulant-falta\"");

    String drawn = String.valueOf(form.remove("drawnAt"));
    String order = location(clerk.postForm(NEW_ORDER, form)).replace("?nueva=1", "");
    assertThat(clerk.get(order).body())
        .contains("id=\"anticoagulant\"")
        .contains("<dt>Anticoagulante</dt><dd class=\"soft\">sin dato</dd>");
    HttpResponse<String> faults = clerk.postForm(order + "/toma", Map.of("collectedAt", "ayer"));
    assertThat(faults.statusCode()).isEqualTo(400);
    assertThat(faults.body())
        .contains("id=\"collectedAt-falta\"")
        .contains("id=\"anticoagulant-falta\"");
    location(
        clerk.postForm(
            order + "/toma", Map.of("collectedAt", drawn, "anticoagulant", "SODIUM_HEPARIN")));
    assertThat(clerk.get(order).body())
        .containsPattern("<dt>Anticoagulante</dt><dd[^>]*>Heparina sódica</dd>")
        .doesNotContain("id=\"anticoagulant\"");
    assertThat(clerk.get(sampleOf(order)).body())
        .contains("Heparina sódica")
        .as("it was said for the first time")
        .doesNotContain("Antes decía");
  }

  @Test
  void a_wrong_tube_is_corrected_until_the_box_is_handed_over() {
    Map<String, String> form = OrderForms.marrow(trazo, hospital.zone(), Duration.ofHours(1));
    String order = location(clerk.postForm(NEW_ORDER, form)).replace("?nueva=1", "");
    assertThat(clerk.get(order).body()).contains("Corregir el anticoagulante");
    String sample = sampleOf(order);
    String correct = sample + "/anticoagulante";
    Map<String, String> heparin = Map.of("anticoagulant", "SODIUM_HEPARIN");
    SignedIn physician = SignedIn.as(trazo, hospital.id(), Role.REQUESTING_PHYSICIAN);
    SignedIn stranger = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(physician.postForm(correct, heparin).statusCode()).isEqualTo(403);
    assertThat(stranger.postForm(correct, heparin).statusCode()).isEqualTo(404);
    assertThat(clerk.postForm(correct, Map.of("anticoagulant", "NONE")).body())
        .contains("id=\"anticoagulant-falta\"");
    location(clerk.postForm(correct, heparin));
    location(clerk.postForm(correct, heparin));
    assertThat(clerk.get(sample).body())
        .contains("Heparina sódica")
        .containsOnlyOnce("Antes decía EDTA; lo corrigió ");
    try (Browser browser = Browser.start()) {
      Page page = browser.page(trazo, Browser.PHONE, clerk);
      page.navigate(sample);
      Browser.looksRight(page, "hospital-muestra-anticoagulante");
      page.navigate(NEW_ORDER);
      page.getByLabel("Aspirado de médula ósea").check();
      Browser.looksRight(page, "hospital-nueva-medula");
    }

    handOver(order);
    assertThat(clerk.get(sample).body()).doesNotContain("id=\"anticoagulante\"");
    HttpResponse<String> late = clerk.postForm(correct, Map.of("anticoagulant", "EDTA"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(clerk.get(sample).body()).contains("Heparina sódica");
  }

  private void handOver(String order) {
    String box =
        location(
            clerk.postForm(
                "/hospital/embarques",
                Map.of("laboratory", OrderForms.cibior(trazo).id().value())));
    clerk.postJson(
        "/api/scans",
        Map.of(
            "scanId",
            trazo.bean(Ids.class).next(),
            "raw",
            found(LABEL, clerk.get(order).body(), 1).replace(" ", ""),
            "mode",
            "PACK",
            "context",
            box.substring(box.lastIndexOf('/') + 1)));
    location(
        clerk.postForm(
            box + "/cerrar", Map.of("packages", "1", "contact", "Ana Ríos, 443 555 0101")));
    location(clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta")));
  }

  private String sampleOf(String order) {
    return found(SAMPLE, clerk.get(order).body(), 0);
  }

  private static String found(Pattern pattern, String body, int group) {
    Matcher matcher = pattern.matcher(body);
    assertThat(matcher.find()).isTrue();
    return matcher.group(group);
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
