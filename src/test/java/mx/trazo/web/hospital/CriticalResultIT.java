package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** From a phenotype that says leukaemia to the physician who takes charge. */
class CriticalResultIT {
  private static final String BANNER = "1 resultado crítico por acusar";

  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void an_acute_leukaemia_is_told_called_about_and_acknowledged() {
    var story = new CriticalStory(trazo);
    assertThat(story.verify(story.form("B_ALL")).statusCode()).isEqualTo(303);
    assertThat(story.ana.get("/lectura/" + story.test).body())
        .as("both signers know before the release")
        .contains("Al liberar se abre un aviso crítico")
        .contains("2 h 0 min");
    assertThat(story.notices()).as("a preliminary result tells nobody yet").isZero();
    assertThat(story.clerk.get("/hospital").body()).doesNotContain(BANNER);
    assertThat(story.release(Map.of()).statusCode()).isEqualTo(303);

    for (String page : List.of("/hospital", "/hospital/embarques", "/cuenta", story.notice())) {
      assertThat(story.clerk.get(page).body()).as(page).contains(BANNER);
    }
    assertThat(story.physician.get("/hospital/resultados").body())
        .contains(BANNER)
        .contains("Crítico, por acusar")
        .contains("Nuevo");
    assertThat(story.technician.get("/laboratorio").body()).doesNotContain(BANNER);
    assertThat(story.clerk.getBytes(story.pdf()).body()).startsWith('%', 'P', 'D', 'F');
    assertThat(story.clerk.get("/hospital").body())
        .as("opening the report acknowledges nothing")
        .contains(BANNER);
    assertThat(story.clerk.get("/hospital/resultados?ver=nuevos").body())
        .contains("Su unidad ya abrió todos sus resultados");

    assertThat(story.ana.get("/lectura/" + story.test).body())
        .as("who released it is told to call, and whom")
        .contains("Hay un aviso crítico abierto: llame ya")
        .contains("Q. Ana Soto, 646 000 0000")
        .contains("href=\"/laboratorio/criticos#" + story.id() + "\"");

    String calls = "/laboratorio/criticos/" + story.id() + "/llamadas";
    assertThat(story.technician.get("/laboratorio/criticos").body())
        .contains("id=\"" + story.id() + "\"")
        .contains("Sin teléfono registrado")
        .contains("Q. Ana Soto, 646 000 0000")
        .contains("Dra. Elena Ruiz Peña");
    assertThat(story.technician.postForm(calls, Map.of("contesto", "no")).statusCode())
        .isEqualTo(303);
    assertThat(
            story
                .technician
                .postForm(
                    calls,
                    Map.of(
                        "contesto", "si",
                        "quien", "Enf. Rosa Lima",
                        "cargo", "Jefa de piso",
                        "relectura", "si"))
                .statusCode())
        .isEqualTo(303);
    assertThat(story.ana.get("/laboratorio/criticos").body())
        .contains("Nadie contestó")
        .contains("Se dio a Enf. Rosa Lima, Jefa de piso")
        .contains("Avisado por teléfono; falta el acuse");
    assertThat(story.clerk.get(story.notice()).body())
        .as("a call does not close it")
        .contains(BANNER)
        .contains("Se dio a Enf. Rosa Lima");

    assertThat(story.ana.get("/lectura/" + story.test).body())
        .contains("Aviso crítico ya dado por teléfono")
        .doesNotContain("llame ya");
    assertThat(story.physician.get(story.notice()).body())
        .as("a physician takes charge in their own name")
        .contains("value=\"" + story.physician.actor().displayName() + "\"");
    HttpResponse<String> done =
        story.clerk.postForm(
            story.notice() + "/acuse", Map.of("medico", "Dra. Sol Paz", "nota", "Avisada"));
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(story.clerk.get("/hospital").body()).doesNotContain(BANNER);
    assertThat(story.ana.get("/lectura/" + story.test).body()).doesNotContain("data-alarm");
    assertThat(story.clerk.get(story.notice()).body())
        .contains("Dra. Sol Paz")
        .contains(story.clerk.actor().displayName());
    HttpResponse<String> twice =
        story.physician.postForm(story.notice() + "/acuse", Map.of("medico", "Dr. Otro"));
    assertThat(twice.statusCode()).isEqualTo(409);
    assertThat(twice.body())
        .contains(story.clerk.actor().displayName() + " ya acusó recibo el")
        .contains("se hizo cargo Dra. Sol Paz");
    assertThat(story.ana.get("/laboratorio/criticos").body()).contains("Dra. Sol Paz");
    assertThat(
            story.number(
                "SELECT TIMESTAMPDIFF(SECOND, n.raised_at, a.acknowledged_at)"
                    + " FROM critical_notice n"
                    + " JOIN critical_acknowledgement a ON a.notice_id = n.id WHERE n.id = ?",
                story.id()))
        .as("how long it took can be read")
        .isBetween(0, 600);
    assertThat(audited(story, "RAISE_CRITICAL")).isEqualTo(1);
    assertThat(audited(story, "CALL_CRITICAL")).isEqualTo(2);
    assertThat(audited(story, "ACKNOWLEDGE_CRITICAL")).isEqualTo(1);
    assertThat(audited(story, "READ_CRITICAL")).isPositive();
  }

  private static int audited(CriticalStory story, String action) {
    return story.number(
        "SELECT COUNT(*) FROM audit_entry WHERE object_id = ? AND action = '" + action + "'",
        story.id());
  }

  @Test
  void a_correction_says_that_it_changed_and_that_it_does_not_hold_any_more() {
    var story = new CriticalStory(trazo);
    story.released("B_ALL");
    String first = story.notice();
    story.corrected("B_ALL");
    assertThat(story.notices()).as("the same said again").isEqualTo(1);

    story.corrected("T_ALL");
    assertThat(story.notices()).isEqualTo(2);
    assertThat(story.clerk.get(story.notice()).body())
        .contains("Resultado crítico corregido")
        .contains("precursores T");
    HttpResponse<String> old = story.clerk.postForm(first + "/acuse", Map.of("medico", "Dra. Paz"));
    assertThat(old.statusCode()).isEqualTo(409);
    assertThat(old.body()).contains("sustituye este aviso").contains(story.notice());
    assertThat(story.clerk.get("/hospital").body()).contains(BANNER);

    story.corrected("NO_LEUKAEMIA");
    assertThat(story.notices()).isEqualTo(3);
    assertThat(story.clerk.get(story.notice()).body())
        .contains("Un resultado dejó de ser crítico")
        .contains("lo que se avisó ya no vale")
        .contains("precursores T");
    assertThat(story.clerk.get("/hospital/resultados?ver=criticos").body())
        .contains("Dejó de ser crítico, por acusar");
    assertThat(
            story
                .clerk
                .postForm(story.notice() + "/acuse", Map.of("medico", "Dra. Paz"))
                .statusCode())
        .isEqualTo(303);
    assertThat(story.clerk.get("/hospital").body()).doesNotContain(BANNER);
  }

  @Test
  void a_specialist_marks_what_is_not_on_the_list() {
    var story = new CriticalStory(trazo);
    Map<String, String> form = story.form("NO_LEUKAEMIA");
    form.put("critico-visto", "si");
    form.put("critico", "si");
    HttpResponse<String> unsaid = story.verify(form);
    assertThat(unsaid.statusCode()).isEqualTo(422);
    assertThat(unsaid.body()).contains("Escriba por qué es un aviso crítico");
    form = story.form("NO_LEUKAEMIA");
    form.put("critico-visto", "si");
    form.put("critico", "si");
    form.put("critico-motivo", "Células de linfoma de Burkitt");
    assertThat(story.verify(form).statusCode()).isEqualTo(303);
    assertThat(story.beto.get("/lectura/" + story.test).body())
        .contains("Al liberar se abre un aviso crítico")
        .contains("Células de linfoma de Burkitt");
    assertThat(story.release(Map.of()).statusCode()).isEqualTo(303);
    assertThat(story.clerk.get(story.notice()).body()).contains("Células de linfoma de Burkitt");
    assertThat(
            story.number(
                "SELECT TIMESTAMPDIFF(MINUTE, raised_at, due_at) FROM critical_notice WHERE id = ?",
                story.id()))
        .isEqualTo(480);

    story.corrected("NO_LEUKAEMIA");
    assertThat(story.notices()).as("a program that says nothing changes nothing").isEqualTo(1);
  }

  @Test
  void the_second_person_adds_a_mark() {
    var story = new CriticalStory(trazo);
    assertThat(story.verify(story.form("NO_LEUKAEMIA")).statusCode()).isEqualTo(303);
    Map<String, String> ticked = Map.of("critico-visto", "si", "critico", "si");
    assertThat(story.release(ticked).body()).contains("Escriba por qué es un aviso crítico");
    assertThat(
            story
                .release(
                    Map.of("critico-visto", "si", "critico", "si", "critico-motivo", "Hallazgo"))
                .statusCode())
        .isEqualTo(303);
    assertThat(story.clerk.get(story.notice()).body()).contains("Hallazgo");
  }

  @Test
  void what_is_refused() {
    var story = new CriticalStory(trazo);
    story.released("AML");
    String acknowledge = story.notice() + "/acuse";
    SignedIn stranger = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(stranger.get(story.notice()).statusCode()).isEqualTo(404);
    assertThat(stranger.postForm(acknowledge, Map.of("medico", "Dra. X")).statusCode())
        .isEqualTo(404);
    assertThat(stranger.get("/hospital").body()).doesNotContain(BANNER);
    assertThat(story.ana.get(story.notice()).statusCode()).isEqualTo(403);
    assertThat(story.clerk.get("/hospital/resultados/criticos/nada").statusCode()).isEqualTo(404);
    HttpResponse<String> nobody = story.clerk.postForm(acknowledge, Map.of("medico", "  "));
    assertThat(nobody.statusCode()).isEqualTo(400);
    assertThat(nobody.body()).contains("que se hace cargo");
    HttpResponse<String> wordy =
        story.clerk.postForm(acknowledge, Map.of("medico", "x".repeat(121)));
    assertThat(wordy.body()).contains("caben 120 letras");

    String calls = "/laboratorio/criticos/" + story.id() + "/llamadas";
    SignedIn quality = SignedIn.as(trazo, story.ana.actor().facility(), Role.QUALITY);
    assertThat(quality.get("/laboratorio/criticos").statusCode()).isEqualTo(200);
    assertThat(quality.postForm(calls, Map.of("contesto", "no")).statusCode()).isEqualTo(403);
    assertThat(story.clerk.get("/laboratorio/criticos").statusCode()).isEqualTo(403);
    assertThat(story.ana.postForm(calls, Map.of()).body()).contains("Elija si alguien contestó");
    HttpResponse<String> told =
        story.ana.postForm(calls, Map.of("contesto", "si", "cargo", "Jefa de piso"));
    assertThat(told.statusCode()).isEqualTo(400);
    assertThat(told.body()).contains("Escriba a quién").contains("value=\"Jefa de piso\"");
    assertThat(
            story.ana.postForm(calls, Map.of("contesto", "no", "hora", "2031-01-01T10:00")).body())
        .contains("no puede estar en el futuro");
    assertThat(story.ana.postForm(calls, Map.of("contesto", "no", "hora", "ayer")).body())
        .contains("la fecha y la hora completas");
    SignedIn elsewhere =
        SignedIn.as(trazo, mx.trazo.result.Bench.ANOTHER_LABORATORY, Role.SPECIALIST);
    assertThat(elsewhere.postForm(calls, Map.of("contesto", "no")).statusCode()).isEqualTo(404);
    assertThat(elsewhere.get("/laboratorio/criticos").body()).doesNotContain(story.id());
    assertThat(story.number("SELECT COUNT(*) FROM critical_call WHERE notice_id = ?", story.id()))
        .isZero();
  }

  @Test
  void of_two_who_acknowledge_at_once_one_does() throws Exception {
    var story = new CriticalStory(trazo);
    story.released("AML");
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<HttpResponse<String>>> all =
          threads.invokeAll(
              List.of(story.clerk, story.physician, story.clerk, story.physician).stream()
                  .<java.util.concurrent.Callable<HttpResponse<String>>>map(who ->
                      () ->
                          who.postForm(
                              story.notice() + "/acuse",
                              Map.of("medico", who.actor().displayName())))
                  .toList());
      int done = 0;
      for (Future<HttpResponse<String>> one : all) {
        int status = one.get().statusCode();
        assertThat(status).isIn(303, 409);
        done += status == 303 ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
  }

  @Test
  void programs_mark_too() {
    var story = new CriticalStory(trazo);
    assertThat(story.verify(story.form("NO_LEUKAEMIA")).statusCode()).isEqualTo(303);
    HttpResponse<String> released =
        story.beto.postJson(
            "/api/results/" + story.test + "/release", "{\"seen\":1,\"critical\":\"Por API\"}");
    assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    assertThat(story.clerk.get(story.notice()).body()).contains("Por API");
  }
}
