package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Multipart;
import mx.trazo.testing.Pictures;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A decision against a sample: its reason, its picture, and who may read them. */
class IncidentIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void a_picture_is_served_to_the_two_facilities_of_the_order_and_to_nobody_else() {
    Specimen block = arrived();
    var sent =
        Multipart.post(
            technician,
            "/fotos",
            Map.of("numero", block.label().text()),
            "foto",
            Pictures.jpegWithExif(60, 40, 1, "GPS 19.04"));
    assertThat(sent.statusCode()).isEqualTo(303);
    String list = "/fotos/muestra/" + block.id().value();
    Matcher found =
        Pattern.compile("src=\"(/fotos/[0-9A-Z]{26})\"").matcher(clerk.get(list).body());
    assertThat(found.find()).isTrue();
    for (SignedIn reader : List.of(clerk, technician)) {
      var picture = reader.getBytes(found.group(1));
      assertThat(picture.statusCode()).isEqualTo(200);
      assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
      assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }
    SignedIn stranger = SignedIn.anywhere(trazo, Role.HOSPITAL_CLERK);
    assertThat(stranger.get(found.group(1)).statusCode()).isEqualTo(404);
    assertThat(stranger.get(list).statusCode()).isEqualTo(404);
    assertThat(
            Multipart.post(
                    clerk,
                    "/fotos",
                    Map.of("numero", block.label().text()),
                    "foto",
                    Pictures.jpeg(9, 9))
                .statusCode())
        .as("a hospital takes none")
        .isEqualTo(403);
  }

  @Test
  void what_is_no_picture_is_refused_with_a_sentence() {
    Specimen block = arrived();
    var refused =
        Multipart.post(
            technician,
            "/fotos",
            Map.of("numero", block.label().text()),
            "foto",
            "<html><script>1</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("debe ser JPEG o PNG");
    assertThat(technician.get("/fotos/muestra/" + block.id().value()).body())
        .contains("Aún no hay fotos");
  }

  @Test
  void the_hospital_reads_the_reason_that_was_shown_before() {
    Specimen block = arrived();
    assertThat(technician.get("/laboratorio/recepcion").body())
        .contains("data-key=\"1\"")
        .contains("Lo que leerá el hospital");
    Scans.read(
        technician,
        block.label().text(),
        "REJECT",
        "",
        Map.of("reason", "BROKEN", "note", "Cassette partido en dos"));
    assertThat(clerk.get("/hospital/muestras/" + block.id().value()).body())
        .contains("Recipiente roto o con derrame")
        .contains("Cassette partido en dos");
  }

  @Test
  void a_wait_for_the_wrong_reason_is_held_again_for_the_right_one() {
    Specimen block = arrived();
    String label = block.label().text();
    Scans.read(technician, label, "HOLD", "", Map.of("reason", "BROKEN", "note", ""));
    assertThat(Scans.read(technician, label, "HOLD", "", Map.of("reason", "BROKEN", "note", "")))
        .as("the same again changes nothing")
        .containsEntry("verdict", "ALREADY");
    assertThat(
            Scans.read(
                technician, label, "HOLD", "", Map.of("reason", "MISSING_REPORT", "note", "")))
        .containsEntry("verdict", "RECORDED");
    assertThat(clerk.get("/hospital/muestras/" + block.id().value()).body())
        .contains("Falta el reporte de patología");
    Scans.read(technician, label, "ACCEPT", "", Map.of());
    assertThat(Scans.read(technician, label, "HOLD", "", Map.of("reason", "BROKEN", "note", "")))
        .as("what was accepted is not held any more")
        .containsEntry("verdict", "REFUSED")
        .containsEntry("code", "ACCEPTED_BEFORE");
  }

  @Test
  void a_reason_of_one_s_own_is_told_in_words_and_what_never_came_may_reject() {
    Specimen block = arrived();
    String label = block.label().text();
    Scans.read(technician, label, "HOLD", "", Map.of("reason", "MISSING_REPORT", "note", ""));
    assertThat(Scans.read(technician, label, "REJECT", "", Map.of("reason", "OTHER", "note", "3")))
        .containsEntry("verdict", "REFUSED")
        .extractingByKey("message")
        .asString()
        .contains("escriba en el comentario cuál es");
    assertThat(
            Scans.read(
                technician, label, "REJECT", "", Map.of("reason", "NOT_PROVIDED", "note", "")))
        .containsEntry("verdict", "RECORDED");
    assertThat(clerk.get("/hospital/muestras/" + block.id().value()).body())
        .contains("No llegó lo que faltaba");
  }

  @Test
  void the_note_of_an_acceptance_stands_before_the_reader_and_the_one_of_a_wait_does_not() {
    Specimen block = arrived();
    String label = block.label().text();
    Scans.read(
        technician,
        label,
        "HOLD",
        "",
        Map.of("reason", "MISSING_DATA", "note", "Se llamó al hospital"));
    Scans.read(technician, label, "ACCEPT_WITH_NOTE", "", Map.of("note", "Borde astillado"));
    SignedIn quality = SignedIn.as(trazo, referrals.laboratory(), Role.QUALITY);
    String address =
        "/lectura/"
            + trazo
                .bean(mx.trazo.order.OrderStore.class)
                .find(technician.actor().scope(), block.order())
                .orElseThrow()
                .tests()
                .getFirst()
                .id()
                .value();
    assertThat(quality.get("/lectura").statusCode()).isEqualTo(200);
    assertThat(quality.get(address).body())
        .contains("Se aceptó con nota: Borde astillado")
        .doesNotContain("Se aceptó con nota: Se llamó")
        .contains("Usted puede leer este caso")
        .doesNotContain("formaction");
    for (String step : List.of("/guardar", "/validar", "/liberar", "/corregir")) {
      assertThat(quality.postForm(address + step, Map.of()).statusCode())
          .as("quality reads only")
          .isEqualTo(403);
    }
    assertThat(clerk.get("/hospital/muestras/" + block.id().value()).body())
        .contains("Borde astillado");
  }

  private Specimen arrived() {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    Scans.read(technician, block, "RECEIVE", box.id().value());
    return block;
  }
}
