package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import mx.trazo.course.FollowCourses;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.result.Her2Score;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Somebody asks where the tests stand, opens a number, and sees where the time of one went. */
class CourseScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Bench bench = new Bench();

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void from_the_board_to_what_waits_and_to_the_hours_of_one_test() {
    RegisteredReferral waiting = bench.accepted(1);
    RegisteredReferral done = bench.accepted(1);
    bench.finish(
        Bench.test(done),
        Bench.breast(Referrals.travelling(done).getFirst().id(), Her2Score.THREE_PLUS, null),
        0);
    follow();
    SignedIn technician = SignedIn.as(TRAZO, Bench.LABORATORY, Role.TECHNICIAN);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/tablero");
    page.click("text=Dónde están y de quién fueron las horas");
    page.waitForSelector("h1:has-text('Dónde están los estudios')");
    page.waitForSelector("[data-phase='RELEASING']");
    both(page, "fases");
    String number = page.innerText("[data-stand='PREPARATION'] a");
    page.click("[data-stand='PREPARATION'] a");
    page.waitForSelector("h1:has-text('Corte o preparación')");
    assertThat(page.innerText("#lista")).contains(number);
    both(page, "fases-lista");

    page.navigate("/laboratorio/plazos/" + Bench.test(done).value());
    page.waitForSelector("h2:has-text('Cómo se fue el tiempo de este estudio')");
    assertThat(page.innerText("[data-phase='TRANSPORT']"))
        .as("nobody packed it")
        .contains("sin dato");
    both(page, "plazo-fases");
    page.navigate("/laboratorio/plazos/" + Bench.test(waiting).value());
    page.waitForSelector("[data-known]");
    assertThat(page.innerText("[data-stands]"))
        .startsWith("Ahora espera: Corte o preparación. Lleva");
    page.close();

    SignedIn manager = SignedIn.as(TRAZO, Bench.LABORATORY, Role.MANAGER);
    assertThat(manager.get("/tablero/fases").body()).contains("Toda la red");
    assertThat(manager.get("/tablero/fases/lista?espera=nada").statusCode()).isEqualTo(404);
    SignedIn clerk = SignedIn.as(TRAZO, Bench.HOSPITAL, Role.HOSPITAL_CLERK);
    assertThat(clerk.get("/tablero/fases").statusCode()).isEqualTo(403);
  }

  private static void follow() {
    FollowCourses follow = TRAZO.bean(FollowCourses.class);
    while (follow.follow(500) > 0) {
      // until nothing is left
    }
  }

  private static void both(Page page, String name) {
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, name + "-telefono");
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
  }
}
