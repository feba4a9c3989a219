package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.web.laboratory.Scans;
import org.junit.jupiter.api.Test;

/** What waits for a hospital is said on its first page, and what travels says in which box. */
class WaitingForHospitalIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final SignedIn clerk =
      SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void what_the_laboratory_holds_for_the_hospital_stands_on_its_first_page() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    blocks.forEach(block -> Scans.read(technician, block, "RECEIVE", box.id().value()));
    assertThat(clerk.get("/hospital").body()).doesNotContain("ahora le toca a su unidad");
    hold(blocks.get(0), "MISSING_REPORT");
    hold(blocks.get(1), "BROKEN");
    assertThat(clerk.get("/hospital").body())
        .contains("tiene en espera A1 y ahora le toca a su unidad")
        .contains("Falta el reporte de patología")
        .as("the laboratory's own specialist decides about the other")
        .doesNotContain("tiene en espera A2");
    Scans.read(technician, blocks.get(0), "ACCEPT", "");
    assertThat(clerk.get("/hospital").body()).doesNotContain("ahora le toca a su unidad");
  }

  @Test
  void an_order_and_a_sample_on_their_way_name_their_box() {
    RegisteredReferral breast = referrals.breast(clerk.actor(), 1);
    Specimen block = Referrals.travelling(breast).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    for (String page :
        List.of(
            "/hospital/solicitudes/" + breast.order().id().value(),
            "/hospital/muestras/" + block.id().value())) {
      assertThat(clerk.get(page).body()).contains("/hospital/embarques/" + box.id().value());
    }
  }

  @Test
  void a_box_being_packed_says_what_else_waits_for_its_laboratory() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.box(clerk.actor());
    String contents = "/hospital/embarques/" + box.id().value() + "/contenido";
    assertThat(clerk.get(contents).body()).contains("Por empacar para este laboratorio (2)");
    referrals.pack(clerk.actor(), box, blocks.get(0));
    assertThat(clerk.get(contents).body()).contains("Por empacar para este laboratorio (1)");
    referrals.pack(clerk.actor(), box, blocks.get(1));
    assertThat(clerk.get(contents).body()).doesNotContain("Por empacar para este laboratorio");
  }

  private void hold(Specimen block, String reason) {
    Scans.read(technician, block.label().text(), "HOLD", "", Map.of("reason", reason, "note", ""));
  }
}
