package mx.trazo.web.hospital;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.web.laboratory.Scans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was registered wrong is called off while it is at the hospital, and registered again. */
class WithdrawIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void an_order_with_a_wrong_name_is_called_off_and_registered_again_with_the_right_one() {
    RegisteredReferral breast = referrals.breast(clerk.actor(), 2);
    String order = "/hospital/solicitudes/" + breast.order().id().value();
    Specimen block = Referrals.travelling(breast).getFirst();
    Page page = BROWSER.page(TRAZO, Browser.PHONE, clerk);
    page.navigate(order);
    page.click("#cancelar summary");
    page.selectOption("#motivo-cancelar", "WRONG_DATA");
    Browser.looksRight(page, "solicitud-cancelar");
    page.click("text=Cancelar lo elegido");
    assertThat(page.locator("[data-withdrawn]")).containsText("Esta solicitud se canceló");
    assertThat(page.locator(".page-head .chips")).containsText("Cancelada");
    assertThat(page.locator("#imprimir")).hasCount(0);
    assertThat(page.locator("#toma")).hasCount(0);
    Browser.looksRight(page, "solicitud-cancelada");

    page.click("text=Registrar de nuevo con estos datos");
    assertThat(page.locator("h1")).containsText("Registrar de nuevo");
    assertThat(page.locator("#blocks")).hasValue("2");
    String wrong = page.inputValue("#firstSurname");
    page.fill("#firstSurname", wrong + " Rubio");
    page.click("button:text-is('Registrar solicitud')");
    assertThat(page.locator("h1")).containsText("RUBIO");
    page.navigate(order);
    assertThat(page.locator("[data-replaced]")).containsText("Se registró de nuevo");
    page.close();

    Shipment box = referrals.box(clerk.actor());
    assertThat(Scans.read(clerk, block, "PACK", box.id().value()))
        .containsEntry("code", "CONTAINER_WITHDRAWN");
  }

  @Test
  void one_block_too_many_is_called_off_alone_and_what_left_is_not() {
    RegisteredReferral breast = referrals.breast(clerk.actor(), 2);
    String order = "/hospital/solicitudes/" + breast.order().id().value();
    List<Specimen> blocks = Referrals.travelling(breast);
    String second = blocks.get(1).id().value();
    assertThat(cancel(order, second, "OTHER", "").body()).contains("escríbalo en el comentario");
    assertThat(cancel(order, "", "WRONG_DATA", "").body()).contains("elija al menos una");
    assertThat(cancel(order, second, "OTHER", "Solo hay un bloque").statusCode()).isEqualTo(303);
    assertThat(clerk.get(order).body()).contains("1 de 2 cancelada").contains("Solo hay un bloque");
    SignedIn stranger = SignedIn.anywhere(TRAZO, Role.HOSPITAL_CLERK);
    String first = blocks.getFirst().id().value();
    assertThat(
            stranger
                .postForm(order + "/cancelar", Map.of("muestra", first, "motivo", "WRONG_DATA"))
                .statusCode())
        .isEqualTo(404);

    referrals.dispatched(clerk.actor(), List.of(blocks.getFirst()));
    var late = cancel(order, first, "WRONG_DATA", "");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Llame al laboratorio");
    assertThat(clerk.get(order).body()).contains("no se edita ni se cancela aquí");
    assertThat(technician.get("/hospital/solicitudes").statusCode()).isEqualTo(403);
  }

  private java.net.http.HttpResponse<String> cancel(
      String order, String sample, String reason, String note) {
    return clerk.postForm(
        order + "/cancelar", Map.of("muestra", sample, "motivo", reason, "comentario", note));
  }
}
