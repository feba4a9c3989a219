package mx.trazo.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.ManyClocks;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadAnalysis;
import mx.trazo.turnaround.TallyFinished;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What became of the promises over months: the same figures on the page, in CSV and in XLSX. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisScreenIT {
  private static final String PAGE = "/tablero/analisis";
  private static final Pattern ROW =
      Pattern.compile("<tr><th scope=\"row\"[^>]*>(.*?)</th>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<td class=\"number\">([^<]*)</td>");

  private RunningTrazo trazo;
  private SignedIn manager;
  private SignedIn technician;

  @BeforeAll
  void fill() throws SQLException {
    trazo = RunningTrazo.start(Map.of("trazo.turnaround.tally-every", "10h"));
    var many = new ManyClocks(11);
    Instant now = Instant.now();
    try (Connection owner = trazo.adminConnection()) {
      many.hospitals(owner, 30);
      many.finished(owner, 3_000, now.minus(Duration.ofDays(330)), now.minus(Duration.ofDays(1)));
    }
    trazo.bean(Catalogue.class).forget();
    TallyFinished tally = trazo.bean(TallyFinished.class);
    while (tally.tally(4_000) > 0) {
      // until all is added
    }
    manager = SignedIn.anywhere(trazo, Role.MANAGER);
    technician = SignedIn.as(trazo, ManyClocks.LABORATORIES.getFirst(), Role.TECHNICIAN);
  }

  @AfterAll
  void close() {
    trazo.close();
  }

  @Test
  void every_table_adds_up_to_the_figure_above_it() {
    String page = manager.get(PAGE).body();
    long finished = all(ClockView.NETWORK, manager).analysis().groups().all().finished();
    assertThat(page).contains("data-figure=\"finished\">" + String.format("%,d", finished));
    for (FigureTable.Kind kind : FigureTable.Kind.OF_WORK) {
      assertThat(sum(page, kind)).as(kind.word()).isEqualTo(finished);
    }
    assertThat(manager.get("/tablero").body()).contains("href=\"" + PAGE + "\"");
  }

  @Test
  void the_files_say_what_the_page_says() throws IOException {
    String page = technician.get(PAGE + "?desde=" + month(5) + "&hasta=" + month(1)).body();
    for (FigureTable.Kind kind : List.of(FigureTable.Kind.HOSPITAL, FigureTable.Kind.WEEK)) {
      List<List<String>> shown = rows(page, kind);
      assertThat(shown).hasSizeGreaterThan(5);
      String query = ".%s?desde=" + month(5) + "&hasta=" + month(1);
      HttpResponse<byte[]> csv =
          technician.getBytes(PAGE + "/" + kind.word() + query.formatted("csv"));
      assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("trazo-" + kind.word() + "-" + month(5));
      List<String> lines = new String(csv.body(), StandardCharsets.UTF_8).lines().skip(3).toList();
      assertThat(lines).hasSize(shown.size());
      for (int i = 0; i < lines.size(); i++) {
        assertThat(lines.get(i)).endsWith(String.join(",", shown.get(i)).replace("+", ""));
      }
      HttpResponse<byte[]> xlsx =
          technician.getBytes(PAGE + "/" + kind.word() + query.formatted("xlsx"));
      assertThat(figures(xlsx.body())).isEqualTo(shown);
    }
  }

  @Test
  void a_row_leads_to_the_same_page_with_that_row_alone() {
    Matcher link =
        Pattern.compile("href=\"(" + PAGE + "\\?[^\"]*hospital=[^\"]+)\">([^<]+)<")
            .matcher(manager.get(PAGE).body());
    assertThat(link.find()).isTrue();
    String alone = manager.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(alone).contains("Hospital: " + link.group(2)).contains("quitar");
    assertThat(rows(alone, FigureTable.Kind.HOSPITAL)).hasSize(1);
  }

  @Test
  void a_laboratory_sees_its_own_work_and_a_hospital_no_page() {
    long own = all(ClockView.LABORATORY, technician).analysis().groups().all().finished();
    assertThat(own).isPositive().isLessThan(3_000);
    String page = technician.get(PAGE).body();
    assertThat(sum(page, FigureTable.Kind.HOSPITAL)).isEqualTo(own);
    assertThat(page).doesNotContain("data-table=\"laboratorio\"");
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(clerk.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(clerk.get(PAGE + "/hospital.csv").statusCode()).isEqualTo(403);
  }

  @Test
  void an_address_that_cannot_be_meant_is_told() {
    for (String wrong :
        List.of("desde=ayer", "desde=2026-13", "hospital=nada", "estado=XX", "estudio=%27--")) {
      HttpResponse<String> page = manager.get(PAGE + "?" + wrong);
      assertThat(page.statusCode()).as(wrong).isEqualTo(200);
      assertThat(page.body()).as(wrong).contains("Una parte de la dirección no se entendió");
    }
    assertThat(manager.get(PAGE).body()).doesNotContain("no se entendió");
    assertThat(manager.get(PAGE + "/nada.csv").statusCode()).isEqualTo(404);
    assertThat(manager.get(PAGE + "/hospital.exe").statusCode()).isEqualTo(404);
  }

  @Test
  void it_looks_right() {
    var empty =
        NewFacilities.register(trazo, "IMB", FacilityKind.LABORATORY, MexicanState.PL, "Puebla");
    try (Browser browser = Browser.start()) {
      for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
        Page page = browser.page(trazo, size, manager);
        page.navigate(PAGE);
        assertThat(page.locator("figure.chart.weeks svg").count()).isEqualTo(2);
        Browser.looksRight(page, "analisis");
        page.context().close();
        Page none = browser.page(trazo, size, SignedIn.as(trazo, empty.id(), Role.QUALITY));
        none.navigate(PAGE);
        assertThat(none.innerText("main")).contains("Ningún estudio se terminó");
        Browser.looksRight(none, "analisis-vacio");
        none.context().close();
      }
    }
  }

  private record Whole(ReadAnalysis.Analysis analysis) {}

  private Whole all(ClockView view, SignedIn who) {
    AnalysisWindow window = AnalysisWindow.last(12, Instant.now());
    Outcome<ReadAnalysis.Analysis> read =
        trazo.bean(ReadAnalysis.class).read(who.actor(), view, AnalysisFilter.ANY, window);
    return new Whole(((Outcome.Done<ReadAnalysis.Analysis>) read).value());
  }

  private static String month(int ago) {
    return YearMonth.from(AnalysisWindow.dayOf(Instant.now())).minusMonths(ago).toString();
  }

  private static long sum(String page, FigureTable.Kind kind) {
    return rows(page, kind).stream().mapToLong(row -> Long.parseLong(row.getFirst())).sum();
  }

  /** The figures of a table as they stand on the page, without separators of thousands. */
  private static List<List<String>> rows(String page, FigureTable.Kind kind) {
    int begins = page.indexOf("data-table=\"" + kind.word() + "\"");
    assertThat(begins).as(kind.word()).isPositive();
    var rows = new ArrayList<List<String>>();
    Matcher row = ROW.matcher(page.substring(begins, page.indexOf("</table>", begins)));
    while (row.find()) {
      var cells = new ArrayList<String>();
      Matcher cell = CELL.matcher(row.group(2));
      while (cell.find()) {
        cells.add(cell.group(1).replace(",", ""));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<List<String>> figures(byte[] xlsx) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.skip(3)
          .map(row ->
              row.stream()
                  .skip(1)
                  .map(cell ->
                      cell.getValue() instanceof java.math.BigDecimal number
                          ? number.toPlainString()
                          : cell.getText())
                  .toList())
          .toList();
    }
  }
}
