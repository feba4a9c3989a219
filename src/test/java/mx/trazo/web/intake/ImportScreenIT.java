package mx.trazo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Browser.Size;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of an import as a clerk sees them. */
class ImportScreenIT {
  static Size[] sizes() {
    return new Size[] {Browser.PHONE, Browser.LAPTOP};
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_clerk_looks_at_a_list_and_imports_its_good_rows(Size size) {
    RunningTrazo trazo = RunningTrazo.shared();
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    AtomicReference<String> complaint = new AtomicReference<>();
    try (Browser browser = Browser.start()) {
      Page page = browser.page(trazo, size, clerk);
      page.onPageError(complaint::set);
      page.navigate("/hospital/importar");
      PlaywrightAssertions.assertThat(page.locator(".picker .chosen"))
          .hasText("Ningún archivo elegido");
      page.locator("#archivo").focus();
      PlaywrightAssertions.assertThat(page.locator(".picker .button"))
          .hasCSS("outline-style", "solid");
      Browser.looksRight(page, "importar");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Browser.looksRight(page, "importar-oscuro");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

      choose(page, "esto no es una lista");
      page.locator("[role=alert]").waitFor();
      Browser.looksRight(page, "importar-archivo-rechazado");

      choose(
          page,
          "Nombre;Primer apellido;Fecha de nacimiento;Sexo;Laboratorio;Estudios;Motivo;Médico;"
              + "Tipo de muestra\n"
              + "Amapola;Prueba;31/01/1970;Mujer;CIBIOR;IHC-MAMA;Diagnóstico;Dra. Prueba;"
              + "Bloque de parafina\n"
              + "Begonia;Prueba;31/13/1970;Mujer;CIBIOR;IHC-MAMA;Diagnóstico;Dra. Prueba;"
              + "Bloque de parafina\n"
              + "Camelia;Prueba;31/01/1970;Mujer;Atlántida;IHC-MAMA;Diagnóstico;Dra. Prueba;"
              + "Bloque de parafina\n");
      page.locator(".tiles").waitFor();
      Browser.looksRight(page, "importar-simulacion");
      assertThat(page.locator("tbody tr").count()).isEqualTo(2);

      page.locator("main button.main").click();
      page.locator("h1:has-text('Importación')").waitFor();
      page.locator(".tiles").waitFor();
      Browser.looksRight(page, "importar-resultado");
      page.navigate("/hospital/importar");
      Browser.looksRight(page, "importar-listas");
    }
    assertThat(complaint.get()).isNull();
  }

  private static void choose(Page page, String text) {
    page.setInputFiles(
        "#archivo",
        new FilePayload("lista.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    PlaywrightAssertions.assertThat(page.locator(".picker .chosen")).hasText("lista.csv");
    page.locator("main button.main").click();
  }
}
