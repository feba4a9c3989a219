package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.result.Bench;
import mx.trazo.result.Her2Score;
import mx.trazo.result.ReportFiles;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A hospital's list of results: what is new, how to narrow it, and who sees it. */
class ResultsPageIT {
  private static final String LIST = "/hospital/resultados";

  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void a_block_that_was_not_needed_is_not_told_as_reported() {
    var bench = new Bench();
    RegisteredReferral referral = bench.accepted(2);
    List<Specimen> blocks = Referrals.travelling(referral);
    bench.finish(
        Bench.test(referral), Bench.breast(blocks.getFirst().id(), Her2Score.THREE_PLUS, null), 0);
    SignedIn clerk = SignedIn.as(trazo, Bench.HOSPITAL, Role.HOSPITAL_CLERK);
    String unread = "No se leyó: el informe salió sin ella";
    String order = clerk.get("/hospital/solicitudes/" + referral.order().id().value()).body();
    assertThat(order.split(unread, -1)).as("of two").hasSize(2);
    assertThat(order).contains("Con informe");
    assertThat(clerk.get("/hospital/muestras/" + blocks.get(0).id().value()).body())
        .contains("Con informe")
        .doesNotContain(unread);
    assertThat(clerk.get("/hospital/muestras/" + blocks.get(1).id().value()).body())
        .contains(unread);
  }

  @Test
  void a_result_is_new_until_a_person_of_the_hospital_opens_it() {
    var story = new CriticalStory(trazo);
    story.released("NO_LEUKAEMIA");
    assertThat(story.clerk.get(LIST).body()).contains("chip new");
    assertThat(story.clerk.get("/hospital").body()).contains("resultados nuevos").contains("Nuevo");
    for (String page :
        new String[] {"solicitudes/" + story.order, "muestras/" + story.tube.id().value()}) {
      assertThat(story.clerk.get("/hospital/" + page).body())
          .as(page)
          .contains("Con informe")
          .doesNotContain(">En proceso<")
          .doesNotContain(">Aceptada<");
    }
    var program =
        new Actor(
            story.clerk.actor().account(),
            "Sistema",
            story.hospital.id(),
            Set.of(Role.INTEGRATION_CLIENT));
    Referrals.done(trazo.bean(ReportFiles.class).file(program, new ReportId(story.report()), 1));
    assertThat(story.clerk.get(LIST + "?ver=nuevos").body())
        .as("a program is nobody")
        .contains(story.report());

    assertThat(story.physician.getBytes(story.pdf()).statusCode()).isEqualTo(200);
    assertThat(story.clerk.get(LIST).body())
        .contains("Lo abrió " + story.physician.actor().displayName())
        .doesNotContain("chip new");
    assertThat(story.clerk.get("/hospital/solicitudes/" + story.order).body())
        .doesNotContain("chip new");
    assertThat(story.clerk.getBytes(story.pdf()).statusCode()).isEqualTo(200);
    assertThat(story.clerk.get(LIST).body())
        .as("the first one stays")
        .contains("Lo abrió " + story.physician.actor().displayName());

    story.corrected("NO_LEUKAEMIA");
    assertThat(story.clerk.get(LIST + "?ver=nuevos").body())
        .as("a correction is new again")
        .contains("Corregido")
        .contains(story.report());
  }

  @Test
  void the_list_is_narrowed_and_searched_and_ends() {
    var story = new CriticalStory(trazo);
    story.released("NO_LEUKAEMIA");
    String report = story.report();
    String accession = story.text("SELECT number FROM accession WHERE order_id = ?", story.order);
    for (String shown :
        new String[] {
          "?estudio=FLOW",
          "?ver=nuevos&estudio=FLOW",
          "?ver=nada",
          "?q=" + accession,
          "?antes=ayer,"
        }) {
      assertThat(story.clerk.get(LIST + shown).body()).as(shown).contains(report);
    }
    for (String none : new String[] {"?estudio=IHC", "?ver=criticos", "?q=99-99999"}) {
      assertThat(story.clerk.get(LIST + none).body()).as(none).doesNotContain(report);
    }
    assertThat(story.clerk.get(LIST + "?q=99-99999").body())
        .contains("búsquelo en Solicitudes para ver dónde va");
    String cursor =
        story.text(
                "SELECT DATE_FORMAT(last_released_at, '%Y-%m-%dT%H:%i:%s.%fZ') FROM report"
                    + " WHERE id = ?",
                report)
            + ","
            + report;
    assertThat(
            story
                .clerk
                .get(LIST + "?antes=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .body())
        .contains("No hay resultados anteriores")
        .doesNotContain(report);
    SignedIn stranger = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(stranger.get(LIST).body())
        .contains("Aún no hay resultados liberados para su unidad")
        .doesNotContain(report);
    assertThat(story.technician.get(LIST).statusCode()).isEqualTo(403);
  }
}
