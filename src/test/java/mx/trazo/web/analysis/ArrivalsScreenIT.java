package mx.trazo.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.course.Arrivals;
import mx.trazo.course.FollowCourses;
import mx.trazo.course.ReadArrivals;
import mx.trazo.course.WeekHours;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.Bench;
import mx.trazo.result.Her2Score;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Somebody asks how much came, from whom, when, and why some of it was turned away: four counters
 * that are not the same, and every figure with its list.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrivalsScreenIT {
  private static final String PAGE = "/tablero/llegadas";

  private RunningTrazo trazo;
  private Bench bench;
  private SignedIn technician;
  private SignedIn manager;

  @BeforeAll
  void fill() throws SQLException {
    trazo = RunningTrazo.start(Map.of("trazo.course.follow-every", "12h"));
    bench = new Bench(trazo);
    var referrals = new Referrals(trazo);
    RegisteredReferral first = referrals.breast(bench.clerk, 4);
    RegisteredReferral second = referrals.breast(bench.clerk, 3);
    RegisteredReferral same = referrals.breast(bench.clerk, 5);
    oneCurp(first, same);
    Referrals.travelling(first, second).forEach(bench::accept);
    var blocks = Referrals.travelling(same);
    reject(blocks.get(0), "BLOCK_DAMAGED");
    reject(blocks.get(1), "BLOCK_DAMAGED");
    reject(blocks.get(2), "LABEL_MISMATCH");
    Specimen held = blocks.get(3);
    bench.decide(bench.technician, held, ReceptionDecision.HOLD, "MISSING_DATA", "Falta la edad");
    follow();
    assertThat(arrivals().samples().held()).isEqualTo(1);
    bench.decideAgain(held, ReceptionDecision.ACCEPT, null);
    bench.receive(blocks.get(4));
    bench.finish(
        Bench.test(second),
        Bench.breast(Referrals.travelling(second).getFirst().id(), Her2Score.THREE_PLUS, null),
        0);
    follow();
    technician = SignedIn.as(trazo, Bench.LABORATORY, Role.TECHNICIAN);
    manager = SignedIn.anywhere(trazo, Role.MANAGER);
  }

  @AfterAll
  void close() {
    trazo.close();
  }

  @Test
  void persons_samples_tests_and_reports_are_four_counts() {
    Arrivals arrivals = arrivals();
    assertThat(arrivals.persons()).as("one CURP on two records").isEqualTo(2);
    assertThat(arrivals.samples())
        .as("a block that nobody decided about has only arrived; one was held, then accepted")
        .isEqualTo(new Arrivals.Part<>("", 11, 3, 0));
    assertThat(arrivals.reports()).isEqualTo(1);
    assertThat(
            WeekHours.of(arrivals.hours(), AnalysisWindow.ZONE).counts().values().stream()
                .mapToLong(Long::longValue)
                .sum())
        .isEqualTo(11);
    String page = technician.get(PAGE).body();
    assertThat(page)
        .contains("data-figure=\"persons\">2<")
        .contains("data-figure=\"samples\">11<")
        .contains("data-figure=\"tests\">1<")
        .contains("data-figure=\"reports\">1<")
        .contains("Se rechazaron 3 muestras: son pocas para comparar motivos");
  }

  @Test
  void every_figure_of_what_was_turned_away_leads_to_as_many() {
    String page = technician.get(PAGE).body();
    Matcher link =
        Pattern.compile("href=\"(" + PAGE + "/lista[^\"]*)\">(?:<span[^>]*>)?([0-9]+)<")
            .matcher(page);
    int links = 0;
    for (; link.find(); links++) {
      String list = technician.get(link.group(1).replace("&amp;", "&")).body();
      assertThat(Pattern.compile("data-sample=").matcher(list).results().count())
          .as(link.group(1))
          .isEqualTo(Long.parseLong(link.group(2)));
    }
    assertThat(links).as("all, and each of two reasons").isEqualTo(3);
    assertThat(technician.get(PAGE + "/lista?motivo=NADA").statusCode()).isEqualTo(404);
  }

  @Test
  void files_say_the_same_and_nobody_else_sees_it() {
    String csv =
        new String(technician.getBytes(PAGE + "/motivo.csv").body(), StandardCharsets.UTF_8);
    assertThat(csv).contains("Bloque o laminilla dañados,2,").contains("Motivo,Rechazos");
    assertThat(technician.getBytes(PAGE + "/hora.xlsx").body()).hasSizeGreaterThan(1_000);
    assertThat(technician.get(PAGE + "/semana.csv").statusCode()).isEqualTo(404);
    assertThat(manager.get(PAGE).body()).contains("data-figure=\"samples\">11<");
    SignedIn other = SignedIn.as(trazo, Bench.ANOTHER_LABORATORY, Role.QUALITY);
    assertThat(other.get(PAGE).body()).contains("No llegó ninguna muestra en estos meses");
    assertThat(other.get(PAGE + "?laboratorio=" + Bench.LABORATORY.value()).body())
        .contains("data-figure=\"samples\">0<");
    SignedIn clerk = SignedIn.as(trazo, Bench.HOSPITAL, Role.HOSPITAL_CLERK);
    assertThat(clerk.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(clerk.get(PAGE + "/lista").statusCode()).isEqualTo(403);
  }

  @Test
  void the_month_of_an_agreement_is_one_paper_with_the_same_figures() throws IOException {
    String month = AnalysisWindow.last(1, Instant.now()).to().toString();
    String agreement = agreement();
    String address = "/tablero/convenio/" + agreement + "/mensual.pdf?mes=" + month;
    byte[] pdf = manager.getBytes(address).body();
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", "mensual.pdf"), pdf);
    String text;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
    assertThat(text)
        .contains("Personas con muestra recibida en el mes 2 ")
        .contains("Muestras recibidas en el mes 11 ")
        .contains("Estudios terminados en el mes 1 ")
        .contains("Informes emitidos en el mes (primera liberación) 1 ")
        .contains("solicitado para diagnóstico 1 ")
        .contains("Personas reclasificadas: un informe suyo se corrigió en el mes 0 ")
        .contains("Bloque o laminilla dañados 2 ")
        .contains("El mes no ha terminado")
        .doesNotContain("García");
    assertThat(manager.get("/convenios").body()).contains(agreement + "/mensual.pdf");
    SignedIn quality = SignedIn.as(trazo, Bench.ANOTHER_LABORATORY, Role.QUALITY);
    try (PDDocument own = Loader.loadPDF(quality.getBytes(address).body())) {
      assertThat(new PDFTextStripper().getText(own).replaceAll("\\s+", " "))
          .contains("Muestras recibidas en el mes 0 ");
    }
    assertThat(technician.get(address).statusCode()).isEqualTo(403);
    assertThat(
            manager.get("/tablero/convenio/" + agreement + "/mensual.pdf?mes=3000-01").statusCode())
        .isEqualTo(404);
  }

  private String agreement() {
    return trazo.bean(Catalogue.class).listAgreements().stream()
        .filter(one -> one.code().equals("IMSS-IMB-BIOMARCADORES"))
        .findFirst()
        .orElseThrow()
        .id()
        .value();
  }

  @Test
  void what_was_taken_back_did_not_come() throws SQLException {
    RegisteredReferral referral = new Referrals(trazo).breast(bench.clerk, 1);
    Specimen block = Referrals.travelling(referral).getFirst();
    bench.accept(block);
    follow();
    assertThat(arrivals().samples().all()).isEqualTo(12);
    try (Connection owner = trazo.adminConnection()) {
      PreparedStatement back =
          owner.prepareStatement(
              "UPDATE container_custody SET state = 'ARRIVED' WHERE container_id = ?");
      back.setString(1, block.id().value());
      assertThat(back.executeUpdate()).isEqualTo(1);
      owner
          .createStatement()
          .execute("INSERT INTO course_note (order_id) VALUES ('" + block.order().value() + "')");
    }
    follow();
    assertThat(arrivals().samples().all()).isEqualTo(11);
  }

  @Test
  void it_looks_right() {
    try (Browser browser = Browser.start()) {
      for (Browser.Size size : java.util.List.of(Browser.LAPTOP, Browser.PHONE)) {
        Page page = browser.page(trazo, size, technician);
        page.navigate("/tablero");
        page.click("text=Llegadas y rechazos");
        page.waitForSelector("[data-table=motivo]");
        Browser.looksRight(page, "llegadas");
        page.click("[data-table=motivo] a >> nth=0");
        page.waitForSelector("[data-sample]");
        Browser.looksRight(page, "llegadas-lista");
        page.context().close();
      }
    }
  }

  private Arrivals arrivals() {
    return Bench.done(
        trazo
            .bean(ReadArrivals.class)
            .read(
                bench.technician,
                ClockView.LABORATORY,
                AnalysisFilter.ANY,
                AnalysisWindow.last(3, Instant.now())));
  }

  private void reject(Specimen block, String reason) {
    bench.decide(bench.technician, block, ReceptionDecision.REJECT, reason, "No sirve");
  }

  private void follow() {
    FollowCourses follow = trazo.bean(FollowCourses.class);
    while (follow.follow(500) > 0) {
      // until nothing is left
    }
  }

  /** A valid CURP that nobody has. */
  private void oneCurp(RegisteredReferral... referrals) throws SQLException {
    try (Connection owner = trazo.adminConnection()) {
      for (RegisteredReferral referral : referrals) {
        PreparedStatement curp =
            owner.prepareStatement("UPDATE patient SET curp = 'BEML920313HMCLNS09' WHERE id = ?");
        curp.setString(1, referral.order().patient().value());
        assertThat(curp.executeUpdate()).isEqualTo(1);
      }
    }
  }
}
