package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure of the board leads to what it counted, and the list adds up to the figure. */
class BoardListIT {
  private static final Pattern FIGURE =
      Pattern.compile("href=\"(/tablero/lista\\?[^\"]+)\">(?:<span class=\"figure\">)?([0-9]+)");
  private static final Pattern LINE = Pattern.compile("data-clock=\"([0-9A-Z]{26})\"");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final String PROMISED = "01J0000000P0C0000000000001";

  private static RunningTrazo trazo;
  private static FacilityId laboratory;
  private static FacilityId hospital;

  @BeforeAll
  static void fill() throws SQLException {
    trazo = RunningTrazo.shared();
    laboratory = facility(FacilityKind.LABORATORY);
    hospital = facility(FacilityKind.HOSPITAL);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    try (Connection owner = trazo.adminConnection();
        PreparedStatement row = insert(owner)) {
      for (int i = 0; i < 60; i++) {
        add(row, "IHC-MAMA", PROMISED, now.minus(Duration.ofHours(10 + i % 3)), null);
        add(row, "IHC-MAMA", PROMISED, now.minus(Duration.ofHours(30 + i % 2)), null);
      }
      for (int i = 0; i < 5; i++) {
        add(row, "IHC-MAMA", PROMISED, now.minus(Duration.ofHours(22)), null);
        add(row, "ISH-HER2", null, now.minus(Duration.ofHours(22)), null);
      }
      for (int i = 0; i < 3; i++) {
        // the clocks of the phenotype end after days; these were just begun, with all of them left
        add(row, "FENO-LEUC", PROMISED, now.plus(Duration.ofHours(60)), null);
      }
      for (int i = 0; i < 52; i++) {
        Instant start = now.minus(Duration.ofDays(1 + i % 20));
        add(row, "IHC-MAMA", PROMISED, start, start.plus(Duration.ofHours(23)));
      }
      for (int i = 0; i < 7; i++) {
        Instant start = now.minus(Duration.ofDays(9));
        add(row, "IHC-MAMA", PROMISED, start, start.plus(Duration.ofHours(25)));
      }
      for (int i = 0; i < 12; i++) {
        Instant start = now.minus(Duration.ofDays(40));
        add(row, "IHC-MAMA", PROMISED, start, start.plus(Duration.ofHours(i < 6 ? 20 : 30)));
      }
      Instant before = now.minus(Duration.ofDays(70));
      add(row, "IHC-MAMA", PROMISED, before, before.plus(Duration.ofHours(20)));
      add(row, "ISH-HER2", null, now.minus(Duration.ofDays(3)), now.minus(Duration.ofDays(2)));
    }
  }

  @Test
  void every_figure_of_a_laboratory_is_the_length_of_its_list() {
    SignedIn technician = SignedIn.as(trazo, laboratory, Role.TECHNICIAN);
    Map<String, Integer> figures = figures(technician);
    assertThat(figures)
        .containsEntry("/tablero/lista?de=en-proceso", 133)
        .containsEntry("/tablero/lista?de=por-vencer", 5)
        .containsEntry("/tablero/lista?de=vencidos", 60)
        .containsEntry("/tablero/lista?de=vencen&entre=-12_-4", 60)
        .containsEntry("/tablero/lista?de=vencen&entre=0_4", 5)
        .containsEntry("/tablero/lista?de=vencen&entre=8_12", 20)
        .containsEntry("/tablero/lista?de=vencen&entre=12_24", 40)
        .containsEntry("/tablero/lista?de=vencen&entre=72_", 3)
        .containsEntry("/tablero/lista?de=sin-meta", 5)
        .containsEntry("/tablero/lista?de=en-proceso&estudio=ISH-HER2", 5)
        .containsEntry("/tablero/lista?de=vencidos&estudio=IHC-MAMA", 60)
        .containsEntry("/tablero/lista?de=a-tiempo&estudio=IHC-MAMA", 52)
        .containsEntry("/tablero/lista?de=terminados&estudio=IHC-MAMA", 59)
        .containsEntry("/tablero/lista?de=tarde&estudio=IHC-MAMA", 7)
        .containsEntry("/tablero/lista?de=terminados-sin-meta&estudio=ISH-HER2", 1);
    addUp(technician, figures);
  }

  @Test
  void what_was_kept_stands_beside_what_was_kept_before() {
    SignedIn technician = SignedIn.as(trazo, laboratory, Role.TECHNICIAN);
    assertThat(technician.get("/tablero").body())
        .as("52 of 59, and 6 of 12 before")
        .contains("88.1 %")
        .contains("▲ 38.1 puntos más que en los 30 días anteriores");
  }

  @Test
  void what_is_open_stands_beside_what_was_open_a_day_ago() {
    SignedIn technician = SignedIn.as(trazo, laboratory, Role.TECHNICIAN);
    assertThat(technician.get("/tablero").body())
        .as("63 ran: 60 that still do and 3 that were finished since")
        .contains("70 más que hace 24 h")
        .as("what is late now was not late then")
        .contains("60 más que hace 24 h")
        .contains("5 más que hace 24 h");
    SignedIn stranger = SignedIn.as(trazo, facility(FacilityKind.LABORATORY), Role.TECHNICIAN);
    assertThat(stranger.get("/tablero").body())
        .contains("igual que hace 24 h")
        .doesNotContain("más que hace 24 h");
  }

  @Test
  void every_figure_of_the_network_too() {
    SignedIn manager = SignedIn.anywhere(trazo, Role.MANAGER);
    // others work in the same network: between the board and a list an hour may have passed
    for (int looks = 1; ; looks++) {
      Map<String, Integer> figures = figures(manager);
      assertThat(figures.get("/tablero/lista?de=vencidos")).isGreaterThanOrEqualTo(60);
      try {
        addUp(manager, figures);
        return;
      } catch (AssertionError moved) {
        if (looks == 3) {
          throw moved;
        }
      }
    }
  }

  @Test
  void the_chart_of_due_times_says_what_it_shows_and_the_list_too() {
    SignedIn technician = SignedIn.as(trazo, laboratory, Role.TECHNICIAN);
    assertThat(technician.get("/tablero").body())
        .contains("60 promesas vencidas; 65 vencen en las próximas 24 h")
        .contains("La hora prometida");
    assertThat(technician.get("/tablero/lista?de=vencen&entre=-12_-4").body())
        .contains("<h1>Vencidos hace 4 a 12 h</h1>");
    assertThat(technician.get("/tablero/lista?de=vencen&entre=1_2").body())
        .as("hours that no chart has")
        .contains("<h1>En proceso</h1>");
  }

  @Test
  void another_laboratory_sees_none_of_it_and_a_hospital_no_board() {
    FacilityId other = facility(FacilityKind.LABORATORY);
    SignedIn stranger = SignedIn.as(trazo, other, Role.TECHNICIAN);
    assertThat(stranger.get("/tablero/lista?de=en-proceso").body())
        .contains("Ningún estudio")
        .doesNotContain("data-clock");
    SignedIn clerk = SignedIn.as(trazo, hospital, Role.HOSPITAL_CLERK);
    assertThat(clerk.get("/tablero/lista?de=en-proceso").statusCode()).isEqualTo(403);
  }

  @Test
  void an_address_that_somebody_broke_shows_the_beginning() {
    SignedIn technician = SignedIn.as(trazo, laboratory, Role.TECHNICIAN);
    String whole = technician.get("/tablero/lista").body();
    assertThat(whole).contains("133 estudios");
    assertThat(technician.get("/tablero/lista?de=%3Cb%3E&estudio=%27--&despues=x.y").body())
        .contains("133 estudios")
        .doesNotContain("<b>");
  }

  @Test
  void it_looks_right() {
    try (Browser browser = Browser.start()) {
      for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
        SignedIn technician = SignedIn.as(trazo, laboratory, Role.TECHNICIAN);
        Page page = browser.page(trazo, size, technician);
        page.navigate("/tablero");
        Browser.looksRight(page, "tablero-con-enlaces");
        page.locator("a.tile.bad").click();
        Browser.looksRight(page, "tablero-lista-vencidos");
        page.navigate("/tablero/lista?de=terminados&estudio=IHC-MAMA");
        Browser.looksRight(page, "tablero-lista-terminados");
        page.context().close();
      }
    }
  }

  private static Map<String, Integer> figures(SignedIn who) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    Matcher found = FIGURE.matcher(who.get("/tablero").body());
    while (found.find()) {
      figures.put(found.group(1).replace("&amp;", "&"), Integer.valueOf(found.group(2)));
    }
    assertThat(figures).hasSizeGreaterThanOrEqualTo(4);
    return figures;
  }

  private static void addUp(SignedIn who, Map<String, Integer> figures) {
    figures.forEach((address, figure) -> {
      List<String> lines = new ArrayList<>();
      String at = address;
      while (at != null) {
        String page = who.get(at).body();
        assertThat(page)
            .as(address)
            .contains(
                figure == 0 ? "Ningún estudio" : figure == 1 ? "1 estudio" : estudios(figure));
        Matcher line = LINE.matcher(page);
        while (line.find()) {
          lines.add(line.group(1));
        }
        Matcher next = NEXT.matcher(page);
        at = next.find() ? next.group(1).replace("&amp;", "&") : null;
      }
      assertThat(lines).as(address).doesNotHaveDuplicates().hasSize(figure);
    });
  }

  private static String estudios(int figure) {
    return String.format(java.util.Locale.forLanguageTag("es-MX"), "%,d estudios", figure);
  }

  private static FacilityId facility(FacilityKind kind) {
    return NewFacilities.register(trazo, "IMB", kind, MexicanState.PL, "Puebla").id();
  }

  /** Clocks alone: what the list shows of them comes from nowhere else. */
  private static PreparedStatement insert(Connection owner) throws SQLException {
    owner.createStatement().execute("SET FOREIGN_KEY_CHECKS = 0");
    return owner.prepareStatement(
        "INSERT INTO turnaround_clock (ordered_test_id, order_id, facility_id, laboratory_id,"
            + " test_code, policy_id, started_at, due_at, stopped_at, running, untallied)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  private static void add(
      PreparedStatement row,
      String test,
      @Nullable String policy,
      Instant start,
      @Nullable Instant stop)
      throws SQLException {
    Ids ids = trazo.bean(Ids.class);
    row.setString(1, ids.next());
    row.setString(2, ids.next());
    row.setString(3, hospital.value());
    row.setString(4, laboratory.value());
    row.setString(5, test);
    row.setString(6, policy);
    row.setObject(7, utc(start));
    row.setObject(8, policy == null ? null : utc(start.plus(Duration.ofHours(24))));
    row.setObject(9, stop == null ? null : utc(stop));
    row.setObject(10, stop == null ? 1 : null);
    row.setObject(11, stop == null ? null : 1);
    row.executeUpdate();
    if (!row.getConnection().getAutoCommit()) {
      row.getConnection().commit();
    }
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
