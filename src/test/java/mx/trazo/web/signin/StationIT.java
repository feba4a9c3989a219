package mx.trazo.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.testing.Colleague;
import mx.trazo.testing.Desk;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A shared station in the morning, at noon and after a coffee. */
class StationIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final String RESULT = "/api/results/01J00000000000000000000000";
  private static final String WRONG = "190283";

  private final FacilityId laboratory = SignedIn.freshFacility();
  private final Colleague ana = Colleague.at(TRAZO, laboratory, Role.TECHNICIAN);
  private final Colleague beto = Colleague.at(TRAZO, laboratory, Role.TECHNICIAN);
  private final Desk desk = new Desk(TRAZO);

  private static String scan() {
    String code = new LabelCode.SpecimenCode(LabelNumber.of(97, 4)).text();
    return "{\"scanId\":\""
        + UUID.randomUUID()
        + "\",\"raw\":\""
        + code
        + "\",\"mode\":\"RECEIVE\"}";
  }

  @Test
  void a_badge_and_a_pin_hand_the_station_over_and_end_the_former_session() throws SQLException {
    assertThat(desk.enter(ana.username()).statusCode()).isEqualTo(303);
    assertThat(desk.me()).contains(ana.actor().account().value());
    String anas = desk.session();
    HttpResponse<String> known =
        desk.postJson("/api/station/badge", "{\"badge\":\"" + beto.badge() + "\"}");
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(known.body()).contains(beto.actor().displayName());
    assertThat(desk.me()).as("a badge alone opens nothing").contains(ana.actor().account().value());

    HttpResponse<String> opened = desk.open(beto.badge(), Colleague.PIN);
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
    assertThat(desk.me()).contains(beto.actor().account().value());
    assertThat(desk.session()).isNotEqualTo(anas);
    assertThat(desk.postJson("/api/scans", scan()).statusCode()).isEqualTo(200);
    assertThat(
            texts("SELECT account_id FROM scan_attempt WHERE facility_id = ?", laboratory.value()))
        .containsExactly(beto.actor().account().value());
    assertThat(ended(ana)).as("Ana's session").isTrue();
    assertThat(
            texts(
                "SELECT CONCAT(action, ' ', outcome) FROM audit_entry WHERE actor_id = ?"
                    + " ORDER BY id",
                beto.actor().account().value()))
        .contains("BADGE_SIGN_IN OK");
  }

  @Test
  void five_wrong_pins_close_it_until_the_password_and_say_who_was_there() throws SQLException {
    desk.enter(ana.username());
    for (int left = 4; left > 0; left--) {
      HttpResponse<String> wrong = desk.open(beto.badge(), WRONG);
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(wrong.body()).contains("PIN_WRONG", "quedan: " + left);
    }
    assertThat(desk.open(beto.badge(), WRONG).body()).contains("PIN_CLOSED");
    HttpResponse<String> soon = desk.open(ana.badge(), Colleague.PIN);
    assertThat(soon.statusCode()).as("the station waits, whoever comes next").isEqualTo(429);
    assertThat(desk.me()).as("and Ana goes on").contains(ana.actor().account().value());

    Desk other = new Desk(TRAZO);
    other.enter(ana.username());
    assertThat(other.open(beto.badge(), Colleague.PIN).body()).contains("PIN_CLOSED");
    new Desk(TRAZO).enter(beto.username());
    assertThat(other.open(beto.badge(), Colleague.PIN).statusCode()).isEqualTo(200);
    assertThat(
            texts(
                "SELECT actor_id FROM audit_entry WHERE action = 'BADGE_SIGN_IN'"
                    + " AND outcome = 'DENIED' AND object_id = ?",
                beto.actor().account().value()))
        .hasSize(5)
        .containsOnly(ana.actor().account().value());
  }

  @Test
  void many_guesses_at_once_are_no_more_than_five() throws SQLException {
    desk.enter(ana.username());
    List<String> answers =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(i -> desk.open(beto.badge(), "19028" + i % 10).body())
            .toList();
    assertThat(answers.stream().filter(body -> body.contains("PIN_WRONG")).count())
        .isLessThanOrEqualTo(4);
    assertThat(
            texts(
                "SELECT failures FROM account_pin WHERE account_id = ?",
                beto.actor().account().value()))
        .allSatisfy(failures -> assertThat(Integer.parseInt(failures)).isLessThanOrEqualTo(5));
  }

  @Test
  void a_badge_that_was_replaced_is_of_another_facility_or_of_nobody_does_not_serve() {
    Colleague away = Colleague.at(TRAZO, SignedIn.freshFacility(), Role.TECHNICIAN);
    String replaced = beto.badge();
    String fresh = Colleague.badge(TRAZO, beto.actor());
    String nobodys = new LabelCode.UserCode(LabelNumber.of(97, 77)).text();
    desk.enter(ana.username());
    for (String badge : List.of(replaced, away.badge(), nobodys)) {
      HttpResponse<String> answer = desk.open(badge, Colleague.PIN);
      assertThat(answer.statusCode()).as(badge).isEqualTo(404);
      assertThat(answer.body()).contains("BADGE_NOT_HERE").doesNotContain("Prueba");
    }
    assertThat(desk.open(fresh, Colleague.PIN).statusCode()).isEqualTo(200);
    assertThat(new Desk(TRAZO).open(fresh, Colleague.PIN).statusCode())
        .as("a badge is worth nothing away from stations")
        .isEqualTo(401);
  }

  @Test
  void a_locked_station_takes_no_readings_until_somebody_opens_it() {
    desk.enter(ana.username());
    assertThat(desk.postJson("/api/station/awake", "{}").statusCode()).isEqualTo(204);
    SessionOf left = new SessionOf(desk.session(), desk.csrf());
    assertThat(desk.postJson("/api/station/lock", "{}").statusCode()).isEqualTo(204);
    assertThat(left.scans()).isEqualTo(401);
    assertThat(desk.get("/laboratorio").statusCode()).isEqualTo(303);

    assertThat(desk.open("", WRONG).statusCode()).isEqualTo(422);
    assertThat(desk.open("", Colleague.PIN).statusCode()).isEqualTo(200);
    assertThat(desk.me()).contains(ana.actor().account().value());
    assertThat(desk.postJson("/api/scans", scan()).statusCode()).isEqualTo(200);
    assertThat(left.scans()).as("the session that was left stays ended").isEqualTo(401);

    desk.postJson("/api/station/lock", "{}");
    String password = "{\"password\":\"" + SignedIn.PASSWORD + "\"}";
    assertThat(desk.postJson("/api/station/open", password).statusCode()).isEqualTo(200);
    assertThat(desk.me()).contains(ana.actor().account().value());
  }

  @Test
  void a_badge_signs_nothing_administers_nothing_and_changes_no_password() {
    Colleague reader = Colleague.at(TRAZO, laboratory, Role.SPECIALIST, Role.ADMINISTRATOR);
    desk.enter(reader.username());
    assertThat(desk.postJson(RESULT + "/release", "{\"seen\":1}").statusCode()).isEqualTo(404);
    assertThat(desk.get("/cuentas").statusCode()).isEqualTo(200);

    desk.open(reader.badge(), Colleague.PIN);
    for (String deed : List.of("/verify", "/release")) {
      HttpResponse<String> answer = desk.postJson(RESULT + deed, "{\"seen\":1}");
      assertThat(answer.statusCode()).as(deed).isEqualTo(403);
      assertThat(answer.body())
          .contains("RESULT_NEEDS_PASSWORD", "inicie sesión con su contraseña");
    }
    assertThat(desk.postJson(RESULT + "/amend", "{\"kind\":\"CORRECTED\",\"reason\":\"x\"}").body())
        .contains("RESULT_NEEDS_PASSWORD");
    assertThat(desk.postJson(RESULT, "{\"seen\":0}").statusCode())
        .as("entering is not signing")
        .isEqualTo(404);
    HttpResponse<String> accounts = desk.get("/cuentas");
    assertThat(accounts.statusCode()).isEqualTo(403);
    assertThat(accounts.body()).contains("inicie sesión con su contraseña");
    String wanted = "grapa tren caballo nube";
    assertThat(
            desk.postForm(
                    "/cuenta/contrasena",
                    Map.of("actual", SignedIn.PASSWORD, "nueva", wanted, "repetida", wanted))
                .statusCode())
        .isEqualTo(403);
    assertThat(desk.get("/cuenta").body()).contains("gafete y NIP").doesNotContain("id=\"nueva\"");
    assertThat(desk.get("/entrar").statusCode()).as("the way to a password").isEqualTo(200);
  }

  @Test
  void a_station_that_is_closed_asks_for_a_password() {
    desk.enter(ana.username());
    assertThat(desk.get("/cuenta").body()).contains("/puesto/cerrar");
    assertThat(desk.postForm("/puesto/cerrar", Map.of()).statusCode()).isEqualTo(303);
    assertThat(desk.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(desk.open(beto.badge(), Colleague.PIN).statusCode()).isEqualTo(401);
  }

  @Test
  void a_pin_is_ones_own_choice_after_the_password() {
    SignedIn carla = SignedIn.as(TRAZO, laboratory, Role.QUALITY);
    assertThat(carla.get("/cuenta").body()).contains("Elija un NIP");
    assertThat(pin(carla, "otra frase cualquiera", "704815", "704815").statusCode()).isEqualTo(422);
    assertThat(pin(carla, SignedIn.PASSWORD, "123456", "123456").body()).contains("adivinar");
    assertThat(pin(carla, SignedIn.PASSWORD, "70481", "70481").statusCode()).isEqualTo(400);
    assertThat(pin(carla, SignedIn.PASSWORD, "704815", "704816").body()).contains("no son iguales");
    HttpResponse<String> chosen = pin(carla, SignedIn.PASSWORD, "704815", "704815");
    assertThat(chosen.statusCode()).isEqualTo(200);
    assertThat(chosen.body()).contains("quedó guardado").doesNotContain("704815");
    SignedIn clerk = SignedIn.as(TRAZO, laboratory, Role.HOSPITAL_CLERK);
    assertThat(clerk.get("/cuenta").body()).doesNotContain("id=\"nip\"");
    assertThat(pin(clerk, SignedIn.PASSWORD, "704815", "704815").statusCode()).isEqualTo(422);
  }

  private static HttpResponse<String> pin(SignedIn who, String password, String one, String two) {
    return who.postForm("/cuenta/nip", Map.of("actual", password, "nip", one, "repetido", two));
  }

  /** A session as somebody else may still hold it. */
  private record SessionOf(String cookie, String csrf) {
    int scans() {
      try {
        return TRAZO
            .httpClient()
            .send(
                java.net.http.HttpRequest.newBuilder(TRAZO.uri("/api/scans"))
                    .header("Cookie", "trazo=" + cookie)
                    .header("X-CSRF-Token", csrf)
                    .header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(scan()))
                    .build(),
                HttpResponse.BodyHandlers.discarding())
            .statusCode();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean ended(Colleague who) throws SQLException {
    return texts(
            "SELECT IF(ended_at IS NULL, 'open', 'ended') FROM session WHERE account_id = ?",
            who.actor().account().value())
        .stream()
        .collect(Collectors.toSet())
        .equals(java.util.Set.of("ended"));
  }

  private static List<String> texts(String sql, String parameter) throws SQLException {
    List<String> texts = new java.util.ArrayList<>();
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          texts.add(result.getString(1));
        }
      }
    }
    return texts;
  }
}
