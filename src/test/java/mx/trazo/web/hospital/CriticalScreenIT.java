package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A critical result as the laboratory tells it and as the hospital takes note of it. */
class CriticalScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void from_the_tick_on_the_case_to_the_acknowledgement() {
    var story = new CriticalStory(TRAZO);
    Page desk = BROWSER.page(TRAZO, Browser.LAPTOP, story.ana);
    desk.navigate("/lectura/" + story.test);
    story
        .form("NO_LEUKAEMIA")
        .forEach((name, value) -> {
          var field = desk.locator("[name='" + name + "']:not([type=hidden])");
          if (field.count() == 1) {
            if ("SELECT".equals(field.evaluate("e => e.tagName"))) {
              field.selectOption(value);
            } else {
              field.fill(value);
            }
          }
        });
    desk.click("summary >> text=Aviso crítico a juicio");
    desk.check("[name=critico]");
    desk.click("button:text-is('Validar')");
    desk.waitForSelector(".notice.bad >> text=Escriba por qué");
    assertThat(desk.isChecked("[name=critico]")).as("the tick is not lost").isTrue();
    desk.fill("#critico-motivo", "Blastos de linfoma de Burkitt; valorar ingreso hoy.");
    desk.click("button:text-is('Validar')");
    desk.waitForSelector("text=Al liberar se abre un aviso crítico");
    Browser.looksRight(desk, "lectura-caso-critico");
    desk.close();
    Page second = BROWSER.page(TRAZO, Browser.PHONE, story.beto);
    second.navigate("/lectura/" + story.test);
    second.waitForSelector("text=Burkitt");
    Browser.looksRight(second, "lectura-caso-critico");
    second.click("button:text-is('Liberar')");
    second.waitForSelector("text=Versión 1 liberada");
    second.close();

    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      shows(size, story.clerk, "/hospital", "hospital-inicio-critico");
      shows(size, story.clerk, "/hospital/resultados", "hospital-resultados");
      shows(
          size, story.clerk, "/hospital/solicitudes/" + story.order, "hospital-solicitud-critico");
      shows(size, story.physician, story.notice(), "hospital-critico");
    }

    Page calls = BROWSER.page(TRAZO, Browser.LAPTOP, story.technician);
    calls.navigate("/laboratorio/criticos");
    var mine = calls.locator("[id='" + story.id() + "']");
    mine.locator("summary").click();
    mine.locator("text=Nadie contestó").click();
    mine.locator("text=Guardar la llamada").click();
    mine.locator(".timeline >> text=Nadie contestó").waitFor();
    mine.locator("summary").click();
    mine.locator("text=Sí, di el resultado").click();
    mine.locator("[name=quien]").fill("Enf. Rosa Lima");
    mine.locator("[name=cargo]").fill("Jefa de piso");
    mine.locator("[name=relectura]").check();
    Browser.looksRight(calls, "laboratorio-criticos");
    mine.locator("text=Guardar la llamada").click();
    mine.locator("text=Se dio a Enf. Rosa Lima").waitFor();
    calls.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(calls, "laboratorio-criticos");
    calls.close();

    Page take = BROWSER.page(TRAZO, Browser.PHONE, story.clerk);
    take.navigate("/hospital/embarques");
    take.click("text=Ver y acusar recibo");
    take.fill("#medico", "Dra. Sol Paz");
    take.click("button:text-is('Acusar recibo del resultado crítico')");
    take.waitForSelector("text=Recibo acusado");
    assertThat(take.locator(".banners").count()).isZero();
    Browser.looksRight(take, "hospital-critico-acusado");
    take.close();
    shows(Browser.LAPTOP, story.clerk, "/hospital/resultados", "hospital-resultados-acusado");
  }

  private static void shows(Browser.Size size, SignedIn who, String path, String name) {
    Page page = BROWSER.page(TRAZO, size, who);
    page.navigate(path);
    Browser.looksRight(page, name);
    page.close();
  }
}
