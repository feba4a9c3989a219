package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of a hospital over HTTP. */
class HospitalPagesIT {
  private static final Pattern SAMPLE = Pattern.compile("/hospital/muestras/([0-9A-Z]{26})");
  private static final String NEW_ORDER = "/hospital/solicitudes/nueva";

  private static RunningTrazo trazo;
  private static Facility hospital;
  private static SignedIn clerk;

  @BeforeAll
  static void open() {
    trazo = RunningTrazo.shared();
    hospital = NewFacilities.hospital(trazo);
    clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  }

  private static SignedIn at(FacilityId facility, Role role) {
    return SignedIn.as(trazo, facility, role);
  }

  private static Map<String, String> breast() {
    return OrderForms.breast(trazo, hospital.zone());
  }

  /** Registers the order and answers its page's path. */
  private static String register(Map<String, String> form) {
    HttpResponse<String> answer = clerk.postForm(NEW_ORDER, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow().replace("?nueva=1", "");
  }

  @Test
  void a_new_hospital_is_told_what_to_do_first() {
    SignedIn newcomer = at(NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    HttpResponse<String> page = newcomer.get("/hospital");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Su unidad aún no registra solicitudes")
        .contains("No hay cajas abiertas")
        .contains(NEW_ORDER);
  }

  @Test
  void an_order_of_two_blocks_is_registered_and_shown_with_its_tree() {
    String path = register(breast());
    HttpResponse<String> page = clerk.get(path + "?nueva=1");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("NÚÑEZ DE LA GARZA, MARÍA JOSÉ")
        .contains("Solicitud registrada")
        .doesNotContain("formalización")
        .doesNotContain("Fuera de vigencia")
        .contains("IMSS-IMB-BIOMARCADORES")
        .contains("C509")
        .contains("se queda en el hospital")
        .contains(">A1<")
        .contains(">A2<");
    assertThat(clerk.get("/hospital").body()).contains("NÚÑEZ DE LA GARZA, MARÍA JOSÉ");
  }

  @Test
  void the_same_form_sent_twice_registers_once() {
    Map<String, String> form = breast();
    assertThat(register(form)).isEqualTo(register(form));
  }

  @Test
  void everything_wrong_is_said_at_once_and_everything_typed_is_kept() {
    Map<String, String> form = breast();
    form.put("givenName", "");
    form.put("curp", "ABCD");
    form.put("blocks", "muchos");
    form.put("fixedAt", "ayer");
    form.put("physician", " ");
    form.remove("tests");
    HttpResponse<String> page = clerk.postForm(NEW_ORDER, form);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("Falta corregir 6 datos")
        .contains("id=\"givenName-falta\"")
        .contains("id=\"curp-falta\"")
        .contains("id=\"blocks-falta\"")
        .contains("id=\"fixedAt-falta\"")
        .contains("id=\"physician-falta\"")
        .contains("id=\"tests-falta\"")
        .contains("value=\"muchos\"")
        .contains("value=\"Núñez\"")
        .contains(form.get("clientKey"));
  }

  @Test
  void what_a_room_refuses_stands_next_to_its_field() {
    Map<String, String> form = breast();
    form.put("fixedAt", form.get("fixationEndedAt"));
    form.put("fixationEndedAt", form.get("collectedAt"));
    assertThat(clerk.postForm(NEW_ORDER, form).body()).contains("id=\"fixationEndedAt-falta\"");
    form = breast();
    form.put("diagnosisCode", "5.0");
    assertThat(clerk.postForm(NEW_ORDER, form).body()).contains("id=\"diagnosisCode-falta\"");
  }

  @Test
  void markup_in_what_people_type_stays_text() {
    Map<String, String> form = breast();
    form.put("physician", "<script>alert(1)</script>");
    form.put("question", "</textarea><img src=x onerror=alert(1)>");
    String page = clerk.get(register(form)).body();
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    assertThat(page).contains("&lt;script&gt;alert(1)");
    form.put("clientKey", "");
    form.put("givenName", "\"><script>alert(2)</script>");
    assertThat(clerk.postForm(NEW_ORDER, form).body())
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x");
    assertThat(clerk.get("/hospital/solicitudes?q=%3Cscript%3Ealert(3)").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void a_form_without_its_token_changes_nothing() {
    var request =
        clerk
            .request(NEW_ORDER)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("givenName=Eva"));
    assertThat(clerk.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void another_hospital_finds_nothing_under_our_ids() {
    String order = register(breast());
    Matcher sample = SAMPLE.matcher(clerk.get(order).body());
    assertThat(sample.find()).isTrue();
    String box = openBox();
    SignedIn stranger = at(NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    for (String path :
        new String[] {
          order,
          sample.group(),
          box,
          box + "/contenido",
          box + "/etiqueta.pdf",
          order + "/etiquetas.pdf",
          "/hospital/solicitudes/x",
          "/hospital/embarques/%00"
        }) {
      assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(stranger.postForm(box + "/cancelar", Map.of()).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/hospital/solicitudes").body()).doesNotContain("NÚÑEZ");
  }

  @Test
  void a_physician_reads_and_changes_nothing() {
    String order = register(breast());
    SignedIn physician = at(hospital.id(), Role.REQUESTING_PHYSICIAN);
    assertThat(physician.get(order).body())
        .contains("NÚÑEZ")
        .doesNotContain("Imprimir etiquetas")
        .doesNotContain("Registrar solicitud");
    assertThat(physician.get(NEW_ORDER).statusCode()).isEqualTo(403);
    assertThat(physician.postForm("/hospital/embarques", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void orders_are_found_by_label_number_name_and_record() {
    Map<String, String> form = breast();
    form.put("placerNumber", "SOL-" + String.valueOf(form.get("clientKey")).substring(16));
    String order = register(form);
    Matcher label = Pattern.compile("[0-9]{4} [0-9]{4} [0-9]{4}").matcher(clerk.get(order).body());
    assertThat(label.find()).isTrue();
    for (String typed :
        new String[] {
          label.group().replace(" ", ""),
          label.group().replace(" ", "%20"),
          form.get("placerNumber"),
          form.get("recordNumber"),
          "nunez%20de%20la",
          "garza",
          "garza%20jose",
          "mar%C3%ADa"
        }) {
      assertThat(clerk.get("/hospital/solicitudes?q=" + typed).body()).as(typed).contains(order);
    }
    assertThat(clerk.get("/hospital/solicitudes?q=nadie").body()).contains("Nada corresponde");
  }

  @Test
  void a_living_sample_shows_its_hours_and_whether_it_can_arrive_alive() {
    String order = register(OrderForms.marrow(trazo, hospital.zone(), Duration.ofHours(35)));
    assertThat(clerk.get(order).body())
        .contains("no llegaría viva")
        .contains("data-until")
        .contains("Urgente");
    assertThat(clerk.get("/hospital").body()).contains("data-until");
  }

  @Test
  void a_sample_taken_later_is_recorded_once() {
    Map<String, String> form = OrderForms.marrow(trazo, hospital.zone(), Duration.ofHours(1));
    String taken = form.remove("drawnAt");
    String order = register(form);
    Matcher sample = SAMPLE.matcher(clerk.get(order).body());
    assertThat(sample.find()).isTrue();
    assertThat(clerk.get(sample.group()).body()).contains("Registrar la toma");
    assertThat(
            clerk.postForm(sample.group() + "/toma", Map.of("collectedAt", "mañana")).statusCode())
        .isEqualTo(400);
    assertThat(clerk.postForm(sample.group() + "/toma", Map.of("collectedAt", taken)).statusCode())
        .isEqualTo(303);
    assertThat(clerk.get(sample.group()).body())
        .contains("Toma de muestra")
        .contains("Registrado después")
        .doesNotContain("Registrar la toma");
    assertThat(clerk.postForm(sample.group() + "/toma", Map.of("collectedAt", taken)).statusCode())
        .as("the same hour again, because the first answer was lost")
        .isEqualTo(303);
    String other = LocalDateTime.parse(String.valueOf(taken)).minusMinutes(5).toString();
    assertThat(clerk.postForm(sample.group() + "/toma", Map.of("collectedAt", other)).statusCode())
        .isEqualTo(409);
  }

  @Test
  void a_likely_duplicate_is_shown_and_a_person_decides() {
    Map<String, String> first = breast();
    first.put("firstSurname", "Gemela");
    register(first);
    Map<String, String> second = breast();
    second.put("firstSurname", "Gemela");
    String order = register(second);
    String page = clerk.get(order).body();
    assertThat(page).contains("¿Es la misma persona?");
    Matcher match = Pattern.compile(order + "/coincidencias/[0-9A-Z]{26}").matcher(page);
    assertThat(match.find()).isTrue();
    HttpResponse<String> decided = clerk.postForm(match.group(), Map.of("veredicto", "SAME_THERE"));
    assertThat(decided.statusCode()).isEqualTo(303);
    assertThat(clerk.get(decided.headers().firstValue("Location").orElseThrow()).body())
        .contains("Quedó anotado que es la misma persona")
        .doesNotContain("¿Es la misma persona?");
  }

  @Test
  void of_two_records_of_one_person_the_one_with_the_right_data_stands() {
    Map<String, String> first = breast();
    first.put("firstSurname", "Corregida");
    first.put("recordNumber", "EXP-MAL");
    String before = register(first);
    Map<String, String> second = breast();
    second.put("firstSurname", "Corregida");
    second.put("recordNumber", "EXP-BIEN");
    String order = register(second);
    Matcher match =
        Pattern.compile(order + "/coincidencias/[0-9A-Z]{26}").matcher(clerk.get(order).body());
    assertThat(match.find()).isTrue();
    assertThat(clerk.postForm(match.group(), Map.of("veredicto", "SAME_HERE")).statusCode())
        .isEqualTo(303);
    for (String page : List.of(before, order)) {
      assertThat(clerk.get(page).body()).contains("EXP-BIEN").doesNotContain("EXP-MAL");
    }
  }

  @Test
  void labels_are_printed_once_and_again_only_with_a_reason() {
    String order = register(breast());
    assertThat(clerk.get(order + "/etiquetas.pdf").statusCode()).isEqualTo(404);
    HttpResponse<String> printed = clerk.postForm(order + "/etiquetas", Map.of("hoja", "carta"));
    assertThat(printed.statusCode()).isEqualTo(303);
    HttpResponse<byte[]> pdf =
        clerk.getBytes(printed.headers().firstValue("Location").orElseThrow());
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(clerk.postForm(order + "/etiquetas", Map.of("hoja", "carta")).statusCode())
        .isEqualTo(400);
    assertThat(
            clerk
                .postForm(order + "/etiquetas", Map.of("hoja", "individual", "motivo", "Se rompió"))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_box_is_packed_closed_handed_over_and_its_papers_printed() {
    String order = register(breast());
    String box = openBox();
    String id = box.substring(box.lastIndexOf('/') + 1);
    assertThat(clerk.postForm(box + "/cerrar", manifest()).body()).contains("La caja está vacía");
    Matcher label = Pattern.compile("[0-9]{4} [0-9]{4} [0-9]{4}").matcher(clerk.get(order).body());
    int packed = 0;
    while (label.find()) {
      HttpResponse<String> answer =
          clerk.postJson(
              "/api/scans",
              Map.of(
                  "scanId",
                  "prueba-" + label.group().replace(" ", "") + packed,
                  "raw",
                  label.group().replace(" ", ""),
                  "mode",
                  "PACK",
                  "context",
                  id,
                  "station",
                  "Prueba"));
      packed += answer.body().contains("RECORDED") ? 1 : 0;
    }
    assertThat(packed).isEqualTo(2);
    assertThat(clerk.get(box).body())
        .as("nobody packs into another person's box unawares")
        .contains("Esta caja ya lleva muestras", "Abrir otra caja");
    assertThat(clerk.get(box + "/contenido").body()).contains("2 muestras").contains("NÚÑEZ");
    HttpResponse<String> wrong = clerk.postForm(box + "/cerrar", Map.of("packages", "1"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("id=\"contact-falta\"");
    assertThat(clerk.postForm(box + "/cerrar", Map.of("packages", "muchos")).body())
        .contains("Falta corregir 2 datos")
        .contains("id=\"contact-falta\"")
        .contains("id=\"packages-falta\"")
        .contains("value=\"muchos\"");
    assertThat(clerk.postForm(box + "/cerrar", manifest()).statusCode()).isEqualTo(303);
    String closed = clerk.get(box).body();
    assertThat(closed.indexOf("relacion.pdf"))
        .as("the papers stand before the form that hands the box over")
        .isBetween(1, closed.indexOf("/entregar"));
    assertThat(clerk.getBytes(box + "/relacion.pdf").statusCode()).isEqualTo(200);
    assertThat(clerk.getBytes(box + "/etiqueta.pdf").statusCode()).isEqualTo(200);
    assertThat(clerk.postForm(box + "/entregar", Map.of("courier", " ", "handedAt", "ayer")).body())
        .contains("id=\"courier-falta\"")
        .contains("id=\"handedAt-falta\"");
    assertThat(clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta")).statusCode())
        .isEqualTo(303);
    assertThat(clerk.get(box).body()).contains("Estafeta").doesNotContain("Cancelar caja");
    assertThat(clerk.get(order).body()).contains("En camino");
    assertThat(clerk.postForm(box + "/cancelar", Map.of()).statusCode()).isEqualTo(409);
  }

  private static Map<String, String> manifest() {
    return Map.of("packages", "1", "contact", "QFB Ana Ríos, 646 555 0101");
  }

  private static String openBox() {
    HttpResponse<String> answer =
        clerk.postForm(
            "/hospital/embarques", Map.of("laboratory", OrderForms.cibior(trazo).id().value()));
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
