package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.loan.Loan;
import mx.trazo.loan.LoanStore;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.processing.StorageStore;
import mx.trazo.reception.CloseReception;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;

/** People of a hospital and of a laboratory, and what they do with a block on loan. */
final class LoanStory {
  private static final String LOANS = "/laboratorio/prestamos";

  final RunningTrazo trazo = RunningTrazo.shared();
  final Referrals referrals = new Referrals(trazo);
  final Facility hospital = NewFacilities.hospital(trazo);
  final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
  final SignedIn specialist = SignedIn.as(trazo, referrals.laboratory(), Role.SPECIALIST);
  final SignedIn second = SignedIn.as(trazo, referrals.laboratory(), Role.SPECIALIST);

  Facility laboratory() {
    return trazo.bean(mx.trazo.network.Catalogue.class).getFacility(referrals.laboratory());
  }

  List<Specimen> accepted(RegisteredReferral referral) {
    return accepted(referral, clerk);
  }

  List<Specimen> accepted(RegisteredReferral referral, SignedIn sender) {
    List<Specimen> blocks = Referrals.travelling(referral);
    receive(blocks, sender);
    blocks.forEach(block ->
        assertThat(Scans.read(technician, block, "ACCEPT", ""))
            .containsEntry("verdict", "RECORDED"));
    return blocks;
  }

  /** Reads everything at the door and closes the box. */
  void receive(List<Specimen> containers, SignedIn sender) {
    Shipment box = referrals.dispatched(sender.actor(), containers);
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    containers.forEach(one -> Scans.read(technician, one, "RECEIVE", box.id().value()));
    Referrals.done(trazo.bean(CloseReception.class).close(technician.actor(), box.id(), Map.of()));
  }

  /** Puts a block into a new rack; answers where. */
  String store(Specimen block) {
    String name = "Gradilla " + trazo.bean(mx.trazo.kernel.Ids.class).next().substring(16);
    technician.postForm(
        "/laboratorio/almacen",
        Map.of(
            "lugar", "Archivo", "nombre", name, "guarda", "BLOCK", "filas", "2", "columnas", "2"));
    String rack =
        trazo.bean(StorageStore.class).listRacks(technician.actor().scope()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow()
            .code()
            .text();
    Scans.read(technician, rack, "STORE", "");
    assertThat(Scans.read(technician, block, "STORE", "")).containsEntry("state", "ARCHIVED");
    return name;
  }

  String open() {
    HttpResponse<String> opened =
        technician.postForm(LOANS + "/cajas", Map.of("hospital", hospital.id().value()));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
    String location = opened.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  void send(String box) {
    String here = LOANS + "/cajas/" + box;
    done(technician.postForm(here + "/cerrar", Map.of("packages", "1", "contact", "Archivo, 222")));
    done(technician.postForm(here + "/entregar", Map.of("courier", "Mensajería")));
  }

  Map<String, Object> pack(Specimen block, String box) {
    return Scans.read(technician, block, "PACK", box);
  }

  void release(RegisteredReferral referral) {
    String results = "/api/results/" + referral.order().tests().getFirst().id().value();
    String block = Referrals.travelling(referral).getFirst().id().value();
    Map<String, String> fields = new HashMap<>();
    fields.put(block + ".ER.PERCENT", "90");
    fields.put(block + ".ER.INTENSITY", "STRONG");
    fields.put(block + ".PR.PERCENT", "40");
    fields.put(block + ".PR.INTENSITY", "MODERATE");
    fields.put(block + ".HER2.SCORE", "ONE_PLUS");
    fields.put(block + ".HER2.PERCENT", "15");
    fields.put(block + ".KI67.PERCENT", "12");
    fields.put(block + ".KI67.COUNT", "AVERAGE");
    fields.put(block + ".SUBTYPE", "LUMINAL_A_LIKE");
    HttpResponse<String> entered =
        specialist.postJson(
            results, Map.of("seen", 0, "conclusion", "Carcinoma ductal.", "fields", fields));
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
    HttpResponse<String> verified = specialist.postJson(results + "/verify", Map.of("seen", 1));
    assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
    HttpResponse<String> released = second.postJson(results + "/release", Map.of("seen", 1));
    assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
  }

  Loan loan(Specimen block) {
    return trazo.bean(LoanStore.class).find(technician.actor().scope(), block.id()).orElseThrow();
  }

  Shipment box(String id) {
    return trazo
        .bean(ShipmentStore.class)
        .find(technician.actor().scope(), new ShipmentId(id))
        .orElseThrow();
  }

  String state(Specimen block) {
    return trazo
        .bean(mx.trazo.custody.CustodyStore.class)
        .find(technician.actor().scope(), block.id())
        .orElseThrow()
        .state()
        .name();
  }

  static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }
}
