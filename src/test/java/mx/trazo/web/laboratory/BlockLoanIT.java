package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.loan.Loan;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.processing.StorageStore;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.testing.PdfWords;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.web.loan.LoanWords;
import org.junit.jupiter.api.Test;

/** A hospital's block: on loan from its acceptance, and home again with its own box. */
class BlockLoanIT {
  private static final String LOANS = "/laboratorio/prestamos";
  private static final String HOME = "/hospital/bloques";

  private final LoanStory story = new LoanStory();
  private final RunningTrazo trazo = story.trazo;
  private final Referrals referrals = story.referrals;
  private final Facility hospital = story.hospital;
  private final SignedIn clerk = story.clerk;
  private final SignedIn technician = story.technician;
  private final SignedIn specialist = story.specialist;

  @Test
  void a_block_is_lent_worked_on_and_goes_home() throws Exception {
    RegisteredReferral referral = referrals.breast(clerk.actor(), 2);
    List<Specimen> blocks = story.accepted(referral);
    Specimen first = blocks.getFirst();
    Specimen other = blocks.getLast();

    // from its acceptance the laboratory knows whose it is, where it is and until when
    Loan loan = story.loan(first);
    LocalDate today = loan.since().atZone(story.laboratory().zone()).toLocalDate();
    assertThat(loan.dueOn()).isEqualTo(today.plusDays(30));
    assertThat(story.loan(other).hospital()).isEqualTo(hospital.id());
    String page = technician.get(LOANS + "?hospital=" + hospital.id().value()).body();
    assertThat(page)
        .contains(LabWords.grouped(first.label().text()))
        .contains(hospital.shortName())
        .contains(LoanWords.day(loan.dueOn()))
        .contains("Faltan 30 días")
        .contains("Todavía no: trabajo abierto")
        .contains("En la mesa, sin guardar");
    assertThat(clerk.get(HOME).body())
        .contains("CIBIOR desde")
        .contains(LoanWords.day(loan.dueOn()));
    assertThat(clerk.get("/hospital/muestras/" + first.id().value()).body())
        .contains("Regresa a más tardar el " + LoanWords.day(loan.dueOn()));

    // put away, and not to be packed while a report is awaited
    String position = story.store(first);
    String box = story.open();
    assertThat(story.pack(first, box)).containsEntry("code", "LOAN_WORK_OPEN");
    assertThat(technician.get(LOANS).body()).contains(position);
    story.release(referral);
    assertThat(story.loan(first).dueOn()).isEqualTo(today.plusDays(10));
    assertThat(technician.get(LOANS + "?hospital=" + hospital.id().value()).body())
        .contains("Puede salir")
        .contains("Faltan 10 días");

    // out of its position into the box; undone and done again
    Map<String, Object> packed = story.pack(first, box);
    assertThat(packed)
        .containsEntry("verdict", "RECORDED")
        .containsEntry("code", "PACKED_FROM_RACK")
        .containsEntry("state", "RETURN_PACKED");
    assertThat(trazo.bean(StorageStore.class).findSlotOf(technician.actor().scope(), first.id()))
        .isEmpty();
    assertThat(story.pack(first, box))
        .containsEntry("verdict", "ALREADY")
        .containsEntry("code", "ALREADY_DONE");
    Map<String, Object> undone =
        Scans.read(
            technician,
            first.label().text(),
            "UNDO",
            String.valueOf(packed.get("scanId")),
            Map.of("reason", "TRIAL"));
    assertThat(undone).containsEntry("verdict", "RECORDED").containsEntry("state", "IN_PROCESS");
    assertThat(story.pack(first, box)).containsEntry("verdict", "RECORDED");
    assertThat(story.pack(other, box)).containsEntry("verdict", "RECORDED");
    assertThat(Scans.read(technician, other, "UNPACK", box))
        .containsEntry("verdict", "RECORDED")
        .containsEntry("state", "IN_PROCESS");
    assertThat(story.pack(other, box)).containsEntry("state", "RETURN_PACKED");

    // closed with its paper, handed over
    String here = LOANS + "/cajas/" + box;
    assertThat(technician.get(here + "/relacion.pdf").statusCode()).isEqualTo(404);
    assertThat(
            technician
                .postForm(here + "/cerrar", Map.of("packages", "1", "contact", ""))
                .statusCode())
        .isEqualTo(400);
    assertThat(clerk.get(HOME + "/cajas/" + box).statusCode())
        .as("nobody waits for a box that has not left")
        .isEqualTo(404);
    LoanStory.done(
        technician.postForm(here + "/cerrar", Map.of("packages", "1", "contact", "Archivo, 222")));
    String paper = PdfWords.of(technician.getBytes(here + "/relacion.pdf").body());
    assertThat(paper)
        .contains("Relación de devolución", hospital.name(), "2 bloques", "Recibe:")
        .doesNotContain("García");
    assertThat(technician.get(here + "/etiqueta.pdf").statusCode()).isEqualTo(200);
    LoanStory.done(
        technician.postForm(here + "/entregar", Map.of("courier", "Mensajería", "guide", "G-9")));
    assertThat(story.state(first)).isEqualTo("RETURNING");

    // the hospital reads the box, then its blocks
    String label = story.box(box).box().text();
    assertThat(clerk.get(HOME).body()).contains(HOME + "/cajas/" + box);
    assertThat(clerk.get("/buscar?q=" + label).headers().firstValue("Location").orElse(""))
        .endsWith(HOME + "/cajas/" + box);
    assertThat(technician.get("/buscar?q=" + label).headers().firstValue("Location").orElse(""))
        .endsWith(here);
    Map<String, Object> arrived = Scans.read(clerk, label, "RECEIVE", "");
    assertThat(arrived).containsEntry("verdict", "CONTEXT").containsEntry("shipment", box);
    assertThat(Scans.read(clerk, first, "RECEIVE", box))
        .containsEntry("verdict", "RECORDED")
        .containsEntry("code", "BACK_HOME")
        .containsEntry("state", "RETURNED");
    assertThat(Scans.read(clerk, first, "RECEIVE", box))
        .containsEntry("verdict", "ALREADY")
        .containsEntry("code", "ALREADY_DONE");
    assertThat(story.loan(first).endedAt()).isNotNull();

    // one is missing, which the laboratory sees; a reason is needed
    String cases = HOME + "/cajas/" + box + "/cerrar";
    assertThat(clerk.postForm(cases, Map.of()).statusCode()).isEqualTo(422);
    String why = "falta-" + other.id().value();
    assertThat(clerk.postForm(cases, Map.of(why, "LEFT_BEHIND")).statusCode())
        .as("not a reason of a hospital")
        .isEqualTo(422);
    LoanStory.done(clerk.postForm(cases, Map.of(why, "NOT_IN_BOX")));
    assertThat(story.state(other)).isEqualTo("RETURN_MISSING");
    assertThat(technician.get(LOANS + "?hospital=" + hospital.id().value()).body())
        .contains("no llegó en su caja de devolución")
        .doesNotContain(LabWords.grouped(first.label().text()));
    assertThat(technician.get(here).body()).contains("No venía en la caja");

    // it turns up at the laboratory and goes with another box
    String next = story.open();
    assertThat(story.pack(other, next)).containsEntry("verdict", "RECORDED");
    story.send(next);
    assertThat(Scans.read(clerk, other, "RECEIVE", next))
        .containsEntry("verdict", "RECORDED")
        .containsEntry("state", "RETURNED");
    assertThat(story.loan(other).endedAt()).isNotNull();
    assertThat(clerk.get("/hospital/muestras/" + first.id().value()).body())
        .contains("De vuelta en su unidad")
        .contains("Salida con mensajería");
    assertThat(technician.get("/laboratorio/muestras/" + other.id().value()).body())
        .contains("De vuelta en su unidad desde");
    assertThat(clerk.get("/hospital/solicitudes/" + referral.order().id().value()).body())
        .as("the order stays what it was")
        .contains("Liberado");
  }

  @Test
  void what_does_not_belong_into_a_return_box_is_refused_with_the_reason() {
    List<Specimen> blocks = story.accepted(referrals.breast(clerk.actor(), 1));
    SignedIn elsewhere =
        SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    Specimen foreign = story.accepted(referrals.breast(elsewhere.actor(), 1), elsewhere).getFirst();
    String box = story.open();

    Map<String, Object> wrong = story.pack(foreign, box);
    assertThat(wrong).containsEntry("code", "LOAN_OF_ANOTHER_HOSPITAL");
    assertThat(String.valueOf(wrong.get("message"))).contains(foreign.label().text());
    Specimen tube =
        Referrals.travelling(referrals.marrow(clerk.actor(), java.time.Duration.ofHours(8)))
            .getFirst();
    story.receive(List.of(tube), clerk);
    Scans.read(technician, tube, "ACCEPT", "");
    assertThat(story.pack(tube, box)).containsEntry("code", "LOAN_NOT_A_BLOCK");

    RegisteredReferral undecided = referrals.breast(clerk.actor(), 1);
    Specimen waiting = Referrals.travelling(undecided).getFirst();
    story.receive(List.of(waiting), clerk);
    assertThat(story.pack(waiting, box)).containsEntry("code", "LOAN_NONE");

    RegisteredReferral open = referrals.breast(clerk.actor(), 1);
    Specimen inOpenBox = Referrals.travelling(open).getFirst();
    Shipment inbound = referrals.dispatched(clerk.actor(), List.of(inOpenBox));
    Scans.read(technician, inbound.box().text(), "RECEIVE", "");
    Scans.read(technician, inOpenBox, "RECEIVE", inbound.id().value());
    Scans.read(technician, inOpenBox, "ACCEPT", "");
    assertThat(story.pack(inOpenBox, box)).containsEntry("code", "LOAN_RECEPTION_OPEN");

    assertThat(story.pack(blocks.getFirst(), "01J00000000000000000000000"))
        .containsEntry("code", "SHIPMENT_UNKNOWN");
    assertThat(Scans.read(technician, LabelNumber.of(99, 4711).text(), "PACK", box))
        .containsEntry("verdict", "UNKNOWN");
    assertThat(Scans.read(clerk, blocks.getFirst(), "RECEIVE", ""))
        .as("it is still on loan")
        .containsEntry("code", "NOT_COMING_HOME");
    assertThat(
            Scans.read(clerk, blocks.getFirst(), "PACK", referrals.box(clerk.actor()).id().value()))
        .as("a hospital cannot pack what the laboratory has")
        .containsEntry("code", "STEP_OUT_OF_TURN");
    String label = story.box(box).box().text();
    assertThat(Scans.read(clerk, label, "RECEIVE", ""))
        .containsEntry("code", "RETURN_BOX_NOT_SENT");
    assertThat(Scans.read(elsewhere, label, "RECEIVE", ""))
        .containsEntry("code", "RETURN_BOX_ELSEWHERE");

    assertThat(
            technician
                .postForm(LOANS + "/cajas", Map.of("hospital", "01J00000000000000000000000"))
                .statusCode())
        .isEqualTo(400);
    assertThat(clerk.get(LOANS).statusCode()).isEqualTo(403);
    assertThat(specialist.postForm(LOANS + "/cajas", Map.of()).statusCode()).isEqualTo(403);
    SignedIn anotherLaboratory =
        SignedIn.as(
            trazo, new mx.trazo.kernel.FacilityId("01J0000000FAC0000000000002"), Role.TECHNICIAN);
    assertThat(anotherLaboratory.get(LOANS + "/cajas/" + box).statusCode()).isEqualTo(404);
    assertThat(anotherLaboratory.get(LOANS + "?hospital=" + hospital.id().value()).body())
        .doesNotContain(LabWords.grouped(blocks.getFirst().label().text()));
    assertThat(elsewhere.get(HOME).body())
        .doesNotContain(LabWords.grouped(blocks.getFirst().label().text()));
  }

  @Test
  void a_hospital_asks_for_its_block_sooner_and_a_specialist_answers() {
    Specimen block = story.accepted(referrals.breast(clerk.actor(), 1)).getFirst();
    String ask = HOME + "/" + block.id().value() + "/pedir";
    String answer = LOANS + "/" + block.id().value() + "/respuesta";
    String box = story.open();

    assertThat(clerk.postForm(ask, Map.of("motivo", " ")).statusCode()).isEqualTo(400);
    LoanStory.done(clerk.postForm(ask, Map.of("motivo", "Segunda opinión <urgente>")));
    assertThat(clerk.postForm(ask, Map.of("motivo", "Otra vez")).statusCode()).isEqualTo(409);
    assertThat(
            SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK)
                .postForm(ask, Map.of("motivo", "No es mío"))
                .statusCode())
        .isEqualTo(404);
    assertThat(technician.get(LOANS).body())
        .contains("Segunda opinión &lt;urgente&gt;")
        .contains("Contesta un especialista");
    assertThat(story.pack(block, box))
        .as("asking is not enough")
        .containsEntry("code", "LOAN_WORK_OPEN");

    assertThat(technician.postForm(answer, Map.of("respuesta", "GRANTED")).statusCode())
        .isEqualTo(403);
    assertThat(specialist.postForm(answer, Map.of("respuesta", "DECLINED")).statusCode())
        .as("a no needs words")
        .isEqualTo(400);
    assertThat(specialist.postForm(answer, Map.of("respuesta", "QUIZÁS")).statusCode())
        .isEqualTo(400);
    LoanStory.done(
        specialist.postForm(answer, Map.of("respuesta", "DECLINED", "palabras", "Falta un corte")));
    assertThat(clerk.get("/hospital/muestras/" + block.id().value()).body())
        .contains("no autorizó")
        .contains("Falta un corte");
    assertThat(story.pack(block, box)).containsEntry("code", "LOAN_WORK_OPEN");

    LoanStory.done(clerk.postForm(ask, Map.of("motivo", "Hay nueva cita")));
    LoanStory.done(specialist.postForm(answer, Map.of("respuesta", "GRANTED")));
    assertThat(specialist.postForm(answer, Map.of("respuesta", "GRANTED")).statusCode())
        .as("answered once")
        .isEqualTo(404);
    assertThat(story.pack(block, box))
        .containsEntry("verdict", "RECORDED")
        .containsEntry("code", "PACKED_WITH_WORK_OPEN");
    story.send(box);
    assertThat(clerk.postForm(ask, Map.of("motivo", "Tarde")).statusCode()).isEqualTo(409);
  }

  @Test
  void a_box_that_is_given_up_leaves_its_blocks_on_the_bench() {
    RegisteredReferral referral = referrals.breast(clerk.actor(), 1);
    Specimen block = story.accepted(referral).getFirst();
    story.release(referral);
    String box = story.open();
    assertThat(story.pack(block, box)).containsEntry("verdict", "RECORDED");
    LoanStory.done(technician.postForm(LOANS + "/cajas/" + box + "/cancelar", Map.of()));
    assertThat(story.state(block)).isEqualTo("IN_PROCESS");
    assertThat(story.box(box).status()).isEqualTo(ShipmentStatus.CANCELLED);
    String next = story.open();
    assertThat(story.pack(block, next)).containsEntry("verdict", "RECORDED");
    assertThat(story.pack(block, story.open())).containsEntry("code", "CONTAINER_IN_ANOTHER_BOX");
  }

  @Test
  void an_overdue_block_stands_first_and_on_the_laboratorys_first_page() throws SQLException {
    List<Specimen> blocks = story.accepted(referrals.breast(clerk.actor(), 2));
    Specimen late = blocks.getLast();
    LocalDate due = LocalDate.ofInstant(Instant.now(), story.laboratory().zone()).minusDays(2);
    try (Connection connection = trazo.adminConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "UPDATE block_loan SET due_on = ? WHERE container_id = ?")) {
      change.setObject(1, due);
      change.setString(2, late.id().value());
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
    String page = technician.get(LOANS + "?hospital=" + hospital.id().value()).body();
    assertThat(page).contains("Venció hace 2 días").contains(LoanWords.day(due));
    assertThat(page.indexOf(LabWords.grouped(late.label().text())))
        .isLessThan(page.indexOf(LabWords.grouped(blocks.getFirst().label().text())));
    assertThat(technician.get("/laboratorio").body())
        .contains("class=\"tile bad\" href=\"/laboratorio/prestamos\"");
    assertThat(clerk.get(HOME).body()).contains("Venció hace 2 días");
  }

  @Test
  void the_terms_stand_on_the_agreements_page() {
    SignedIn manager = SignedIn.as(trazo, referrals.laboratory(), Role.AGREEMENT_MANAGER);
    assertThat(manager.get("/convenios").body())
        .contains("Regresan 10 días naturales después del último informe y se quedan 30");
  }
}
