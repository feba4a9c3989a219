package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.processing.StorageRack;
import mx.trazo.processing.StorageSlot;
import mx.trazo.processing.StorageStore;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Racks and positions: the position, then the container; and where it is afterwards. */
class StorageIT {
  private static final String PATH = "/laboratorio/almacen";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final SignedIn clerk =
      SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
  private final StorageStore storage = trazo.bean(StorageStore.class);

  @Test
  void a_block_is_put_into_the_position_that_was_read_and_found_and_fetched() {
    List<Specimen> blocks = accepted(3);
    StorageRack rack = rack("BLOCK");
    StorageSlot b2 = slot(rack, 2, 2);

    assertThat(read(blocks.get(0).label().text(), "STORE"))
        .as("first the position")
        .containsEntry("code", "POSITION_FIRST");
    Map<String, Object> pointed = read(b2.code().text(), "STORE");
    assertThat(pointed).containsEntry("verdict", "CONTEXT").containsEntry("code", "POSITION_READY");
    assertThat(said(pointed)).contains("B2");
    Map<String, Object> stored = read(blocks.get(0).label().text(), "STORE");
    assertThat(stored).containsEntry("verdict", "RECORDED").containsEntry("state", "ARCHIVED");
    assertThat(said(stored)).contains("B2").contains(rack.name());

    assertThat(technician.get("/laboratorio/muestras/" + blocks.get(0).id().value()).body())
        .contains("Está en")
        .contains(rack.name())
        .contains("B2")
        .contains(PATH + "/" + rack.id() + "?busca=" + blocks.get(0).id().value());
    assertThat(
            technician.get(PATH + "/" + rack.id() + "?busca=" + blocks.get(0).id().value()).body())
        .contains("taken wanted");

    Map<String, Object> occupied = read(b2.code().text(), "STORE");
    assertThat(occupied)
        .containsEntry("verdict", "REFUSED")
        .containsEntry("code", "POSITION_OCCUPIED");
    assertThat(said(occupied)).contains(blocks.get(0).label().text());
    assertThat(read(blocks.get(1).label().text(), "STORE"))
        .as("one position, one container")
        .containsEntry("code", "POSITION_FIRST");
    assertThat(read(blocks.get(0).label().text(), "STORE"))
        .containsEntry("verdict", "ALREADY")
        .containsEntry("code", "STORED_BEFORE");

    assertThat(read(rack.code().text(), "STORE")).containsEntry("code", "POSITION_READY");
    assertThat(said(read(blocks.get(1).label().text(), "STORE"))).contains("A1");
    assertThat(said(read(blocks.get(2).label().text(), "STORE")))
        .as("the rack's code goes on to the next free one")
        .contains("A2");

    Map<String, Object> fetched = read(blocks.get(0).label().text(), "RETRIEVE");
    assertThat(fetched).containsEntry("verdict", "RECORDED").containsEntry("state", "IN_PROCESS");
    assertThat(read(blocks.get(0).label().text(), "RETRIEVE")).containsEntry("code", "NOT_STORED");
    assertThat(read(b2.code().text(), "STORE")).containsEntry("verdict", "CONTEXT");
  }

  @Test
  void the_wrong_rack_and_what_was_rejected_are_warned_of() {
    List<Specimen> blocks = accepted(1);
    StorageRack tubes = rack("TUBE");
    read(slot(tubes, 1, 1).code().text(), "STORE");
    Map<String, Object> wrong = read(blocks.getFirst().label().text(), "STORE");
    assertThat(wrong).containsEntry("verdict", "REFUSED").containsEntry("code", "WRONG_POSITION");
    assertThat(said(wrong)).contains(tubes.name());

    Specimen rejected = arrived(1).getFirst();
    Scans.read(technician, rejected.label().text(), "REJECT", "", Map.of("reason", "BROKEN"));
    StorageRack anything = rack("");
    read(slot(anything, 1, 1).code().text(), "STORE");
    assertThat(read(rejected.label().text(), "STORE")).containsEntry("code", "NOT_FOR_STORAGE");

    SignedIn elsewhere =
        SignedIn.as(
            trazo, new mx.trazo.kernel.FacilityId("01J0000000FAC0000000000002"), Role.TECHNICIAN);
    assertThat(elsewhere.get(PATH + "/" + anything.id()).statusCode()).isEqualTo(404);
    assertThat(Scans.read(elsewhere, anything.code().text(), "STORE", ""))
        .containsEntry("code", "RACK_UNKNOWN");
    assertThat(clerk.get(PATH).statusCode()).isEqualTo(403);
  }

  @Test
  void the_storage_pages_as_a_technician_sees_them() {
    Specimen block = accepted(1).getFirst();
    StorageRack rack = rack("BLOCK");
    try (Browser browser = Browser.start()) {
      Page desk = browser.page(trazo, Browser.LAPTOP, technician);
      desk.navigate(PATH);
      Station.type(desk, rack.code().text());
      desk.waitForSelector("[data-scan-message] >> text=Lea ahora la muestra");
      Station.read(desk, block.label().text(), "RECORDED");
      assertThat(desk.innerText("[data-scan-message]")).contains("posición A1: colóquela ahí");
      assertThat(desk.innerText("[data-scan-word]"))
          .as("nothing has to be minded")
          .isEqualToIgnoringCase("Registrada");
      assertThat(desk.innerText("[data-scan-log]")).doesNotContain("Caja abierta");
      Browser.looksRight(desk, "laboratorio-almacen-guardada");
      desk.close();
      for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
        Page page = browser.page(trazo, size, technician);
        page.navigate(PATH);
        Browser.looksRight(page, "laboratorio-almacen");
        page.navigate(PATH + "/" + rack.id() + "?busca=" + block.id().value());
        Browser.looksRight(page, "laboratorio-gradilla");
        page.close();
      }
      Page codes = browser.page(trazo, Browser.LAPTOP, technician);
      codes.navigate(PATH + "/" + rack.id() + "/codigos");
      Browser.looksRight(codes, "laboratorio-gradilla-codigos");
      codes.close();
    }
  }

  private Map<String, Object> read(String code, String mode) {
    return Scans.read(technician, code, mode, "");
  }

  private static String said(Map<String, Object> answer) {
    return String.valueOf(answer.get("message"));
  }

  private StorageRack rack(String accepts) {
    String name = "Gradilla " + trazo.bean(mx.trazo.kernel.Ids.class).next().substring(16);
    var answer =
        technician.postForm(
            PATH,
            Map.of(
                "lugar",
                "Archivo de bloques 2",
                "nombre",
                name,
                "guarda",
                accepts,
                "filas",
                "3",
                "columnas",
                "4"));
    assertThat(answer.statusCode()).isEqualTo(303);
    return storage.listRacks(technician.actor().scope()).stream()
        .filter(rack -> rack.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private StorageSlot slot(StorageRack rack, int row, int column) {
    return storage.listSlots(technician.actor().scope(), rack.id()).stream()
        .filter(slot -> slot.row() == row && slot.column() == column)
        .findFirst()
        .orElseThrow();
  }

  private List<Specimen> accepted(int count) {
    List<Specimen> blocks = arrived(count);
    blocks.forEach(block ->
        assertThat(read(block.label().text(), "ACCEPT")).containsEntry("verdict", "RECORDED"));
    return blocks;
  }

  private List<Specimen> arrived(int count) {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), count));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    read(box.box().text(), "RECEIVE");
    blocks.forEach(block -> Scans.read(technician, block, "RECEIVE", box.id().value()));
    return blocks;
  }
}
