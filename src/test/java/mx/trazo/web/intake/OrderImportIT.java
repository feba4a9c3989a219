package mx.trazo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.order.Order;
import mx.trazo.order.OrderSource;
import mx.trazo.order.OrderStore;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Lists of orders over HTTP: a dry run, bad rows among good ones, the same list again. */
class OrderImportIT {
  private static final String HEAD =
      "Clave de envío,CURP,Expediente,Nombre,Primer apellido,Fecha de nacimiento,Sexo,Laboratorio,"
          + "Estudios,Motivo,Médico,CIE-10,Tipo de muestra,Bloques,Toma,Entrada al fijador,Pregunta\n";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final SignedIn clerk = clerk();

  @Test
  void a_dry_run_writes_nothing() throws Exception {
    Map<String, Object> seen = imported(clerk, twentyRows(), true);
    assertThat(progress(seen)).containsExactly("DONE", 20, 20, 17, 0, 3);
    assertThat(orders(clerk)).isEmpty();
    assertThat(count("SELECT COUNT(*) FROM order_import WHERE facility_id = ?", clerk)).isZero();
    assertThat(count("SELECT COUNT(*) FROM patient WHERE facility_id = ?", clerk)).isZero();
  }

  @Test
  void bad_rows_have_one_clear_error_each_and_good_ones_are_unharmed() throws Exception {
    Map<String, Object> seen = imported(clerk, twentyRows(), false);
    assertThat(progress(seen)).containsExactly("DONE", 20, 20, 17, 0, 3);
    assertThat(errors(seen))
        .extracting(e -> e.get("row"), e -> e.get("column"), e -> e.get("code"))
        .containsExactly(
            tuple(5, "CURP", "CURP_CHECK_DIGIT_WRONG"),
            tuple(10, "Toma", "IMPORT_TIME_UNREADABLE"),
            tuple(15, "Laboratorio", "IMPORT_VALUE_UNKNOWN"));
    assertThat(errors(seen)).allSatisfy(e -> assertThat((String) e.get("message")).endsWith("."));
    List<Order> orders = orders(clerk);
    assertThat(orders).hasSize(17);
    assertThat(orders).allMatch(o -> o.request().source() == OrderSource.IMPORT);
    assertThat(
            count(
                "SELECT COUNT(*) FROM specimen s WHERE s.kind = 'BLOCK' AND s.facility_id = ?",
                clerk))
        .isEqualTo(34);
  }

  @Test
  void importing_twice_does_nothing_twice_with_and_without_keys() throws Exception {
    imported(clerk, twentyRows(), false);
    assertThat(progress(imported(clerk, twentyRows(), true)))
        .containsExactly("DONE", 20, 20, 0, 17, 3);
    assertThat(progress(imported(clerk, twentyRows(), false)))
        .containsExactly("DONE", 20, 20, 0, 17, 3);
    assertThat(orders(clerk)).hasSize(17);
  }

  @Test
  void a_list_cut_short_is_completed_by_the_whole_one() throws Exception {
    String[] lines = twentyRows().split("\n", -1);
    imported(clerk, String.join("\n", List.of(lines).subList(0, 9)), false);
    int before = orders(clerk).size();
    assertThat(before).isEqualTo(7);
    assertThat(progress(imported(clerk, twentyRows(), false)))
        .containsExactly("DONE", 20, 20, 10, 7, 3);
    assertThat(orders(clerk)).hasSize(17);
  }

  @Test
  void csv_and_xlsx_are_the_same_orders() throws Exception {
    imported(clerk, HEAD + row("", "E1", "Ana", "2026-03-04 09:30", "2026-03-04 10:00"), false);
    byte[] xlsx =
        AwkwardFiles.xlsx(sheet -> {
          String[] headings = HEAD.strip().split(",", -1);
          String[] cells =
              row("", "E1", "Ana", "2026-03-04 09:30", "2026-03-04 10:00").strip().split(",", -1);
          for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
            sheet.value(1, i, cells[i]);
          }
          sheet.value(1, 13, 2);
          sheet.value(1, 14, LocalDateTime.of(2026, 3, 4, 9, 30));
          sheet.style(1, 14).format("dd/mm/yyyy hh:mm").set();
          sheet.value(1, 5, LocalDateTime.of(1970, 1, 31, 0, 0));
          sheet.style(1, 5).format("dd/mm/yyyy").set();
        });
    Map<String, Object> seen = imported(clerk, xlsx, ImportController.XLSX, false);
    assertThat(progress(seen)).containsExactly("DONE", 1, 1, 0, 1, 0);
    assertThat(orders(clerk)).hasSize(1);
  }

  @Test
  void the_template_comes_back_as_an_empty_list_in_both_forms() throws Exception {
    for (String name : List.of("plantilla.csv", "plantilla.xlsx")) {
      HttpResponse<byte[]> file = clerk.getBytes("/hospital/importar/" + name);
      assertThat(file.statusCode()).isEqualTo(200);
      String type = file.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0];
      Map<String, Object> seen = imported(clerk, file.body(), type, true);
      assertThat(progress(seen)).as(name).containsExactly("DONE", 0, 0, 0, 0, 0);
    }
  }

  @Test
  void one_key_for_two_different_rows_is_seen_in_the_dry_run_already() throws Exception {
    String text =
        HEAD
            + row("K1", "E1", "Ana", "2026-03-04 09:30", "")
            + row("K1", "E2", "Eva", "2026-03-04 09:30", "")
            + row("K1", "E1", "Ana", "2026-03-04 09:30", "");
    for (boolean dry : List.of(true, false)) {
      Map<String, Object> seen = imported(clerk, text, dry);
      assertThat(progress(seen)).containsExactly("DONE", 3, 3, 1, 1, 1);
      assertThat(errors(seen).getFirst())
          .containsEntry("code", "IMPORT_KEY_TWICE")
          .containsEntry("column", "Clave de envío");
    }
  }

  @Test
  void a_page_shows_the_errors_and_gives_them_back_as_a_harmless_file() throws Exception {
    String bad = row("K9", "E9", "Ana", "2026-03-04 09:30", "").replace(",IHC-MAMA,", ",=1+1,");
    String page = upload(HEAD + bad + row("K10", "E10", "Eva", "2026-03-04 09:30", ""));
    String id = page.substring(page.lastIndexOf('/') + 1);
    untilOver(clerk, id);
    String shown = clerk.get(page).body();
    assertThat(shown).contains("Simulación", "Estudios", "Importar 1");
    String errors =
        new String(clerk.getBytes(page + "/errores.csv").body(), StandardCharsets.UTF_8);
    assertThat(errors).startsWith("\uFEFF").contains("'=1+1").contains("Fila,Columna con error");
    HttpResponse<String> sent = clerk.postForm(page + "/importar", Map.of());
    assertThat(sent.statusCode()).isEqualTo(303);
    String real = sent.headers().firstValue("Location").orElseThrow();
    untilOver(clerk, real.substring(real.lastIndexOf('/') + 1));
    assertThat(clerk.get(real).body()).contains("Importación", "errores.csv");
    assertThat(orders(clerk)).hasSize(1);
    assertThat(clerk.get("/hospital/importar").body()).contains(real);
    assertThat(progress(imported(clerk, errors, true))).containsExactly("DONE", 1, 1, 0, 0, 1);
  }

  @Test
  void another_hospital_sees_nothing_of_a_list() throws Exception {
    Map<String, Object> seen = imported(clerk, twentyRows(), false);
    SignedIn other = clerk();
    String id = (String) seen.get("id");
    assertThat(other.get("/api/order-imports/" + id).statusCode()).isEqualTo(404);
    assertThat(other.get("/hospital/importar/" + id).statusCode()).isEqualTo(404);
    assertThat(other.get("/hospital/importar/" + id + "/errores.csv").statusCode()).isEqualTo(404);
    assertThat(other.postForm("/hospital/importar/" + id + "/importar", Map.of()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_file_that_is_no_list_is_refused_as_a_whole() {
    HttpResponse<String> answer = send(clerk, AwkwardFiles.bomb(), ImportController.XLSX, false);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("IMPORT_XLSX_TOO_LARGE");
    assertThat(
            send(clerk, "Nombre\nAna\n".getBytes(StandardCharsets.UTF_8), "text/csv", false).body())
        .contains("IMPORT_COLUMNS_MISSING");
  }

  /** Rows 5, 10 and 15 are bad; even ones have no key of their own. */
  private static String twentyRows() {
    var text = new StringBuilder(HEAD);
    for (int number = 2; number <= 21; number++) {
      String key = number % 2 == 0 ? "" : "pedido-" + number;
      String row = row(key, "EXP" + number, "Ana", "2026-03-04 09:30", "04/03/2026 10:00");
      text.append(
          switch (number) {
            case 5 -> row.replaceFirst(",,", ",OEAF771012HMCRGR09,");
            case 10 -> row.replace("2026-03-04 09:30", "antier");
            case 15 -> row.replace("CIBIOR", "ATLANTIDA");
            default -> row;
          });
    }
    return text.toString();
  }

  private static String row(
      String key, String record, String name, String collected, String fixed) {
    return key
        + ",,"
        + record
        + ","
        + name
        + ",Prueba,31/01/1970,Mujer,CIBIOR,IHC-MAMA,Diagnóstico,Dra. Prueba,C50.9,"
        + "Bloque de parafina,2,"
        + collected
        + ","
        + fixed
        + ",\n";
  }

  private SignedIn clerk() {
    return SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  }

  private String upload(String text) {
    String body =
        "--limite\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
            + clerk.csrf()
            + "\r\n--limite\r\nContent-Disposition: form-data; name=\"archivo\";"
            + " filename=\"lista.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + text
            + "\r\n--limite--\r\n";
    HttpResponse<String> answer =
        clerk.send(
            clerk
                .request("/hospital/importar")
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private Map<String, Object> imported(SignedIn who, String text, boolean dry) throws Exception {
    return imported(who, text.getBytes(StandardCharsets.UTF_8), "text/csv", dry);
  }

  private Map<String, Object> imported(SignedIn who, byte[] file, String type, boolean dry)
      throws Exception {
    HttpResponse<String> answer = send(who, file, type, dry);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return untilOver(who, String.valueOf(who.json(answer).get("id")));
  }

  private static HttpResponse<String> send(SignedIn who, byte[] file, String type, boolean dry) {
    return who.send(
        who.request("/api/order-imports" + (dry ? "?simular=true" : ""))
            .header("Content-Type", type)
            .header("X-CSRF-Token", who.csrf())
            .POST(BodyPublishers.ofByteArray(file)));
  }

  private static Map<String, Object> untilOver(SignedIn who, String id) throws Exception {
    for (int i = 0; i < 600; i++) {
      Map<String, Object> seen = who.json(who.get("/api/order-imports/" + id));
      String state = (String) progress(seen).getFirst();
      if (!state.equals("WAITING") && !state.equals("RUNNING")) {
        return seen;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the list is not over");
  }

  @SuppressWarnings("unchecked") // JSON
  private static List<Object> progress(Map<String, Object> seen) {
    Map<String, Object> progress = (Map<String, Object>) seen.getOrDefault("progress", Map.of());
    List<Object> figures = new ArrayList<>();
    for (String name : List.of("state", "total", "done", "registered", "repeated", "refused")) {
      figures.add(
          progress.get(name) instanceof Number n ? (Object) n.intValue() : progress.get(name));
    }
    return figures;
  }

  @SuppressWarnings("unchecked") // JSON
  private static List<Map<String, Object>> errors(Map<String, Object> seen) {
    return (List<Map<String, Object>>) seen.getOrDefault("errors", List.of());
  }

  private List<Order> orders(SignedIn who) {
    return trazo.bean(OrderStore.class).listNewest(who.actor().scope(), 100);
  }

  private long count(String sql, SignedIn who) throws Exception {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, who.actor().facility().value());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
