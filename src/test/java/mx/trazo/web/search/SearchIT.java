package mx.trazo.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.patient.PatientResolver;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** One field, whatever is at hand: a label, a box, a folio, a name. */
class SearchIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final SignedIn clerk =
      SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void a_scanned_label_leads_each_side_to_its_own_page_of_the_sample() {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    String label = block.label().text();
    assertThat(target(clerk, label)).isEqualTo("/hospital/muestras/" + block.id().value());
    assertThat(target(technician, " " + label + " "))
        .isEqualTo("/laboratorio/muestras/" + block.id().value());
    assertThat(clerk.get("/hospital/muestras/" + block.id().value()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_scanned_box_leads_to_the_box() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 1));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    assertThat(target(clerk, box.box().text()))
        .isEqualTo("/hospital/embarques/" + box.id().value());
    assertThat(target(technician, box.box().text()))
        .isEqualTo("/laboratorio/recepcion/" + box.id().value());
  }

  @Test
  void a_name_finds_the_case_at_the_laboratory_and_at_its_own_hospital_only() {
    RegisteredReferral marrow = referrals.marrow(clerk.actor(), Duration.ofHours(2));
    String given =
        trazo
            .bean(PatientResolver.class)
            .resolve(clerk.actor().scope(), marrow.order().patient())
            .orElseThrow()
            .name()
            .given();
    String container = "/laboratorio/muestras/" + marrow.specimens().getFirst().id().value();
    String lists = target(technician, given);
    assertThat(lists).startsWith("/laboratorio/buscar?q=");
    assertThat(technician.get(lists).body())
        .as("one person, and whether it is the one that was meant")
        .contains(container)
        .contains(given);
    assertThat(clerk.get(target(clerk, given)).body()).contains(marrow.order().id().value());

    SignedIn elsewhere =
        SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(elsewhere.get(target(elsewhere, given)).body())
        .doesNotContain(marrow.order().id().value());
    SignedIn otherLaboratory =
        SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.TECHNICIAN);
    assertThat(otherLaboratory.get("/laboratorio/buscar?q=" + encode(given)).body())
        .contains("Ningún caso")
        .doesNotContain(container);
  }

  @Test
  void the_second_surname_alone_finds_the_case_on_both_sides() {
    RegisteredReferral marrow = referrals.marrow(clerk.actor(), Duration.ofHours(2));
    String surname =
        trazo
            .bean(PatientResolver.class)
            .resolve(clerk.actor().scope(), marrow.order().patient())
            .orElseThrow()
            .name()
            .findSecondSurname()
            .orElseThrow();
    assertThat(clerk.get(target(clerk, surname)).body()).contains(marrow.order().id().value());
    HttpResponse<String> found = technician.get("/laboratorio/buscar?q=" + encode(surname));
    assertThat(found.body() + found.headers().firstValue("Location").orElse(""))
        .contains("/laboratorio/muestras/" + marrow.specimens().getFirst().id().value());
  }

  @Test
  void letters_that_no_number_has_break_no_search() {
    SignedIn administrator = SignedIn.anywhere(trazo, Role.ADMINISTRATOR);
    SignedIn auditor = SignedIn.anywhere(trazo, Role.AUDITOR);
    for (String typed : List.of("peña", "Ñ1", "bojórquez", "26-ñ", "李")) {
      String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
      assertThat(clerk.get("/hospital/solicitudes?q=" + q).statusCode()).as(typed).isEqualTo(200);
      assertThat(clerk.get("/api/orders?q=" + q).statusCode()).as(typed).isEqualTo(200);
      assertThat(technician.get("/laboratorio/buscar?q=" + q).statusCode()).isLessThan(400);
      assertThat(administrator.get("/cuentas?q=" + q).statusCode()).as(typed).isEqualTo(200);
      assertThat(auditor.get("/auditoria?q=" + q).statusCode()).as(typed).isEqualTo(200);
    }
  }

  @Test
  void what_names_nothing_says_how_to_look() {
    for (String text : List.of("", "  ", "%", "_", "ab", "99-9999999", "X".repeat(500), "a'\"<")) {
      HttpResponse<String> answer = technician.get("/laboratorio/buscar?q=" + encode(text));
      assertThat(answer.statusCode()).as(text).isEqualTo(200);
      assertThat(answer.body()).contains("Escriba el folio").doesNotContain("a'\"<");
    }
    assertThat(technician.get("/laboratorio/buscar").statusCode()).isEqualTo(200);
    assertThat(target(technician, "260000000001"))
        .as("a damaged code is looked for as text")
        .startsWith("/laboratorio/buscar");
  }

  private static String target(SignedIn who, String text) {
    HttpResponse<String> answer = who.get("/buscar?q=" + encode(text));
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
