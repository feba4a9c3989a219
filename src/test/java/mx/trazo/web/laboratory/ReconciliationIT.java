package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.PdfWords;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/**
 * What the laboratory finds in a box, over HTTP: each way of differing has its flow and its words.
 */
class ReconciliationIT {
  private static final String DOOR = "/laboratorio/recepcion";
  private static final String AJUSCO = "01J0000000FAC0000000000002";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void a_reception_half_done_is_found_again_by_somebody_else() {
    List<Specimen> blocks = blocks(3);
    Shipment box = opened(blocks);
    receive(blocks.get(0), box);

    SignedIn next = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
    assertThat(next.get(DOOR).body())
        .contains("Recepciones empezadas")
        .contains(DOOR + "/" + box.id().value());
    assertThat(next.get(page(box)).body())
        .contains("data-progress-done=\"1\" data-progress-total=\"3\"")
        .contains("Faltan 2 por leer");
    assertThat(receive(next, blocks.get(1), box)).containsEntry("verdict", "RECORDED");
  }

  @Test
  void the_first_reading_out_of_a_box_opens_it_when_nobody_read_the_box_itself() {
    List<Specimen> blocks = blocks(2);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    assertThat(receive(blocks.get(0), box)).containsEntry("verdict", "RECORDED");
    assertThat(technician.get(DOOR).body()).contains(DOOR + "/" + box.id().value());
    assertThat(receive(blocks.get(1), box)).containsEntry("verdict", "RECORDED");
    assertThat(technician.postForm(page(box) + "/cierre", Map.of()).statusCode()).isEqualTo(303);
    assertThat(clerk.get(receipt(box)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_box_is_closed_with_a_reason_for_each_missing_item_and_acknowledged() {
    List<Specimen> blocks = blocks(4);
    Shipment box = opened(blocks);
    receive(blocks.get(0), box);
    String close = page(box) + "/cierre";
    assertThat(technician.get(close).body())
        .contains("Se quedó en el hospital")
        .contains("falta-" + blocks.get(1).id().value())
        .doesNotContain("falta-" + blocks.get(0).id().value());
    assertThat(clerk.get(receipt(box)).statusCode()).as("not before it is closed").isEqualTo(404);

    var refused =
        technician.postForm(
            close,
            Map.of(
                "falta-" + blocks.get(1).id().value(), "NOT_IN_BOX",
                "falta-" + blocks.get(2).id().value(), "OTHER",
                "texto-" + blocks.get(3).id().value(), "sin motivo elegido"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Muestras faltantes sin motivo completo: 2")
        .contains("value=\"NOT_IN_BOX\" selected")
        .as("nothing typed is lost")
        .contains("sin motivo elegido");

    assertThat(
            technician
                .postForm(
                    close,
                    Map.of(
                        "falta-" + blocks.get(1).id().value(), "NOT_IN_BOX",
                        "falta-" + blocks.get(2).id().value(), "OTHER",
                        "texto-" + blocks.get(2).id().value(), "La retuvo la aduana interior",
                        "falta-" + blocks.get(3).id().value(), "LEFT_BEHIND"))
                .statusCode())
        .isEqualTo(303);
    assertThat(technician.get(page(box)).body())
        .contains("Recepción cerrada")
        .contains("Faltante: No venía en la caja")
        .contains("«La retuvo la aduana interior»");

    for (SignedIn reader : List.of(clerk, technician)) {
      var paper = reader.getBytes(receipt(box));
      assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
      assertThat(PdfWords.of(paper.body()))
          .contains("Acuse de recepción")
          .contains(hospital.name())
          .contains(box.box().grouped())
          .contains("No venía en la caja.")
          .contains("Otro motivo: La retuvo la aduana interior.")
          .contains("Se quedó en el hospital.")
          .contains("Se recibieron 1 de 4 muestras de la relación; faltan 3.")
          .doesNotContain("García");
    }
    SignedIn stranger = SignedIn.anywhere(trazo, Role.HOSPITAL_CLERK);
    assertThat(stranger.get(receipt(box)).statusCode()).isEqualTo(404);
  }

  @Test
  void a_straggler_joins_the_box_that_was_closed_without_it() {
    List<Specimen> blocks = blocks(2);
    Shipment box = opened(blocks);
    receive(blocks.get(0), box);
    Scans.read(technician, blocks.get(0), "ACCEPT", "");
    technician.postForm(
        page(box) + "/cierre", Map.of("falta-" + blocks.get(1).id().value(), "NOT_IN_BOX"));

    Map<String, Object> late = Scans.read(technician, blocks.get(1), "RECEIVE", "");
    assertThat(late)
        .containsEntry("verdict", "RECORDED")
        .containsEntry("code", "RECEIVED_AFTER_CLOSING")
        .containsEntry("state", "ARRIVED");
    assertThat(said(late))
        .contains("rezagada")
        .contains("Falta decidir")
        .contains(box.box().grouped());
    assertThat(technician.get(page(box)).body())
        .contains(">Rezagada<")
        .contains("llegó después del cierre")
        .contains("Falta decidir si se acepta")
        .contains("href=\"#grupo-incidencias\"");
    assertThat(PdfWords.of(technician.getBytes(receipt(box)).body()))
        .contains("y llegó después")
        .contains("faltan 0");
    assertThat(Scans.read(technician, blocks.get(1), "RECEIVE", ""))
        .containsEntry("verdict", "ALREADY")
        .containsEntry("code", "ALREADY_RECEIVED");
  }

  @Test
  void what_another_manifest_names_and_what_none_names_are_received_and_said() {
    Shipment box = opened(blocks(1));
    List<Specimen> others = blocks(1);
    Shipment other = opened(others);
    Specimen loose = blocks(1).getFirst();

    Map<String, Object> crossed = receive(others.getFirst(), box);
    assertThat(crossed).containsEntry("code", "RECEIVED_FROM_ANOTHER_BOX");
    assertThat(said(crossed)).contains(other.box().grouped());
    assertThat(receive(loose, box)).containsEntry("code", "RECEIVED_WITHOUT_MANIFEST");
    assertThat(receive(loose, box))
        .as("read twice in the same box it is no duplicate")
        .containsEntry("verdict", "ALREADY");

    assertThat(technician.get(page(box)).body())
        .contains("No venía en la relación")
        .contains("Está en la relación de la caja " + other.box().grouped())
        .contains("El hospital no la puso en ninguna caja");
    assertThat(technician.get(page(other)).body())
        .as("it counts where it was listed")
        .contains("data-progress-done=\"1\" data-progress-total=\"1\"");
  }

  @Test
  void a_second_container_with_the_same_number_is_set_aside_until_settled() {
    List<Specimen> blocks = blocks(2);
    Shipment first = opened(List.of(blocks.get(0)));
    Scans.read(technician, blocks.get(0), "RECEIVE", "");
    Scans.read(technician, blocks.get(0), "ACCEPT", "");
    Shipment box = opened(List.of(blocks.get(1)));

    Map<String, Object> twin = receive(blocks.get(0), box);
    assertThat(twin)
        .containsEntry("verdict", "REFUSED")
        .containsEntry("code", "DUPLICATE_OF_RECEIVED");
    assertThat(said(twin))
        .contains("Aceptada", "Aparte los dos", "«Fue un error de lectura»")
        .contains(first.box().grouped(), hospital.shortName());
    String anchor = "apartado-" + blocks.get(0).label().text();
    assertThat(String.valueOf(twin.get("way"))).contains(page(box) + "#" + anchor);
    assertThat(technician.get(page(box)).body()).contains("id=\"" + anchor + "\"", "group-bad");
    receive(blocks.get(0), box);
    String body = technician.get(page(box)).body();
    assertThat(body).contains("Número repetido");
    Matcher settle = Pattern.compile("action=\"([^\"]+/apartados/[^\"]+)\"").matcher(body);
    assertThat(settle.find()).isTrue();
    String address = settle.group(1);
    assertThat(settle.find()).as("read twice it is kept once").isFalse();
    assertThat(
            technician
                .postForm(address, Map.of("destino", "RETURNED", "nota", "Con la mensajería"))
                .statusCode())
        .isEqualTo(303);
    assertThat(technician.get(page(box)).body())
        .contains("Se devolvió al hospital")
        .contains("«Con la mensajería»");
    assertThat(technician.postForm(address, Map.of("destino", "MISREAD")).body())
        .contains("ya tenía anotado su destino");

    receive(blocks.get(1), box);
    technician.postForm(page(box) + "/duplicado", Map.of("recipiente", blocks.get(1).id().value()));
    assertThat(technician.get(page(box)).body())
        .contains(page(box) + "/apartados/")
        .contains("Ya se recibió un recipiente con este número");
  }

  @Test
  void the_same_block_read_again_is_over_when_somebody_says_so() {
    List<Specimen> blocks = blocks(2);
    receive(blocks.get(0), opened(List.of(blocks.get(0))));
    Shipment box = opened(List.of(blocks.get(1)));
    receive(blocks.get(0), box);
    Matcher settle =
        Pattern.compile("action=\"([^\"]+/apartados/[^\"]+)\"")
            .matcher(technician.get(page(box)).body());
    assertThat(settle.find()).isTrue();
    technician.postForm(settle.group(1), Map.of("destino", "MISREAD"));
    assertThat(technician.get(page(box)).body())
        .contains("Fue un error de lectura")
        .doesNotContain("group-bad", "aparte los dos");
    receive(blocks.get(1), box);
    technician.postForm(page(box) + "/cierre", Map.of());
    assertThat(PdfWords.of(clerk.getBytes(receipt(box)).body()))
        .as("it never was in this box")
        .contains("Se recibieron 1 de 1")
        .doesNotContain("error de lectura");
  }

  @Test
  void what_was_ordered_for_another_laboratory_or_by_nobody_is_set_aside() throws SQLException {
    List<Specimen> blocks = blocks(2);
    Shipment box = opened(List.of(blocks.get(0)));
    try (Connection connection = trazo.adminConnection();
        PreparedStatement move =
            connection.prepareStatement(
                "UPDATE container_custody SET laboratory_id = ? WHERE container_id = ?")) {
      move.setString(1, AJUSCO);
      move.setString(2, blocks.get(1).id().value());
      assertThat(move.executeUpdate()).isEqualTo(1);
    }
    Map<String, Object> foreign = receive(blocks.get(1), box);
    assertThat(foreign)
        .containsEntry("verdict", "REFUSED")
        .containsEntry("code", "BELONGS_TO_ANOTHER_LABORATORY");
    assertThat(said(foreign)).contains("Ajusco Medio");
    String never =
        trazo
            .bean(mx.trazo.specimen.label.LabelNumbers.class)
            .take(technician.actor().scope(), 1, java.time.Instant.now())
            .getFirst()
            .text();
    assertThat(Scans.read(technician, never, "RECEIVE", box.id().value()))
        .containsEntry("verdict", "UNKNOWN");
    assertThat(technician.get(page(box)).body())
        .contains("De otro laboratorio")
        .contains("Se pidió a Lab. HG Ajusco Medio")
        .contains("Sin solicitud");
  }

  @Test
  void packages_seals_and_condition_are_compared_with_the_manifest() {
    Shipment box = opened(blocks(1));
    assertThat(technician.get(page(box)).body()).contains("Falta anotar bultos");
    String arrival = page(box) + "/llegada";
    var refused =
        technician.postForm(
            arrival,
            Map.of(
                "bultos",
                "1",
                "estadoSellos",
                "INTACT",
                "sellos",
                " ",
                "condicion",
                "GOOD",
                "nota",
                "Llegó por la tarde"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Escriba el número que trae cada sello")
        .contains("Llegó por la tarde");
    technician.postForm(
        arrival, Map.of("bultos", "1", "estadoSellos", "NONE", "condicion", "GOOD"));
    assertThat(technician.get(page(box)).body()).contains("Como dice la relación");
    technician.postForm(
        arrival,
        Map.of(
            "bultos", "2",
            "estadoSellos", "BROKEN",
            "sellos", "A-77",
            "condicion", "WET",
            "nota", "Gel roto"));
    assertThat(technician.get(arrival).body())
        .contains("No coinciden los bultos")
        .contains("Otros números de sello")
        .contains("Sellos no íntegros")
        .contains("Mojada o con derrame")
        .contains("«Gel roto»");
    SignedIn reader = SignedIn.as(trazo, referrals.laboratory(), Role.SPECIALIST);
    assertThat(reader.get(arrival).body()).as("reads, does not write").doesNotContain("bultos\"");
    assertThat(reader.postForm(arrival, Map.of()).statusCode()).isEqualTo(403);
  }

  private List<Specimen> blocks(int count) {
    return Referrals.travelling(referrals.breast(clerk.actor(), count));
  }

  private Shipment opened(List<Specimen> containers) {
    Shipment box = referrals.dispatched(clerk.actor(), containers);
    assertThat(Scans.read(technician, box.box().text(), "RECEIVE", ""))
        .containsEntry("verdict", "CONTEXT");
    return box;
  }

  private Map<String, Object> receive(Specimen container, Shipment box) {
    return receive(technician, container, box);
  }

  private static Map<String, Object> receive(SignedIn who, Specimen container, Shipment box) {
    return Scans.read(who, container, "RECEIVE", box.id().value());
  }

  private static String said(Map<String, Object> answer) {
    return String.valueOf(answer.get("message"));
  }

  private static String page(Shipment box) {
    return DOOR + "/" + box.id().value();
  }

  private static String receipt(Shipment box) {
    return "/embarques/" + box.id().value() + "/acuse.pdf";
  }
}
