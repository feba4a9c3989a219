package mx.trazo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Anticoagulant;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.SafeCell;
import org.junit.jupiter.api.Test;

/** What is made of files before anybody asks what they mean. */
class ImportParsingTest {
  private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");

  private final ImportWords words = new ImportWords(new Messages());

  @Test
  void commas_semicolons_and_tabs_are_told_apart_by_the_headings() {
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      String text = "Nombre%Sexo\n\"Ana, María; la 1.ª\"%Mujer\n".replace("%", delimiter);
      assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
          .as(delimiter)
          .containsExactly(List.of("Ana, María; la 1.ª", "Mujer"));
    }
  }

  @Test
  void the_line_by_which_excel_is_told_of_the_delimiter_is_no_row() {
    assertThat(rows("sep=;\r\nNombre;Sexo\r\nAna;Mujer\r\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(List.of("Ana", "Mujer"));
  }

  @Test
  void accents_survive_every_encoding_that_spreadsheets_write() {
    String text = "Nombre,Médico\nÑandú,Dr. Peña\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("windows-1252")),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
      assertThat(rows(bytes)).containsExactly(List.of("Ñandú", "Dr. Peña"));
    }
  }

  @Test
  void rows_keep_the_numbers_a_spreadsheet_shows_and_blank_ones_are_passed_over() {
    String text = "Nombre,Sexo\n\n  ,\u00A0\nAna,\"dos\nrenglones\"\nEva,Mujer\n";
    Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(4, 5);
  }

  @Test
  void a_cell_with_invisible_characters_spoils_its_row_only() {
    for (String bad : List.of("a\u202Eb", "a\u0007b", "a\u2066b", "a\u009Fb")) {
      Sheet sheet =
          read(("Nombre,Sexo\nAna," + bad + "\nEva,M\n").getBytes(StandardCharsets.UTF_8));
      assertThat(sheet.rows().get(0).wrong())
          .isEqualTo(Refusal.of(ImportRefusal.IMPORT_CELL_UNREADABLE));
      assertThat(sheet.rows().get(0).wrongAt()).isEqualTo(1);
      assertThat(sheet.rows().get(1).wrong()).isNull();
    }
  }

  @Test
  void a_cell_as_long_as_a_page_spoils_its_row_only_and_is_not_kept() {
    String text = "Nombre,Sexo\n" + "x".repeat(50_000) + ",M\nEva,M\n";
    Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(sheet.rows().get(0).wrong())
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_CELL_TOO_LONG, "2000"));
    assertThat(sheet.rows().get(0).cell(0)).hasSize(2000);
    assertThat(sheet.rows().get(1).wrong()).isNull();
  }

  @Test
  void what_is_no_list_gets_its_own_sentence() {
    assertThat(refusal(new byte[0])).isEqualTo(Refusal.of(ImportRefusal.IMPORT_FILE_MISSING));
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_OLD_EXCEL));
    assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_NOT_A_LIST));
    assertThat(refusal("PK\3\4 and then nothing".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_XLSX_BROKEN));
    assertThat(refusal(new byte[10 * 1024 * 1024 + 1]))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_TOO_LARGE, "10"));
    assertThat(refusal(text("Nombre,Sexo\n"))).isEqualTo(Refusal.of(ImportRefusal.IMPORT_EMPTY));
    assertThat(refusal(text(" \n\n"))).isEqualTo(Refusal.of(ImportRefusal.IMPORT_EMPTY));
    assertThat(refusal(text("Nombre,Sexo\nAna,\"M\nEva,M\n")).code())
        .isEqualTo(ImportRefusal.IMPORT_CSV_BROKEN);
  }

  @Test
  void too_many_rows_and_columns_are_refused_before_they_are_all_read() {
    String rows = "Nombre\n" + "Ana\n".repeat(5_001);
    assertThat(refusal(text(rows)))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_TOO_MANY_ROWS, "5000"));
    assertThat(read(text("Nombre\n" + "Ana\n".repeat(5_000))).rows()).hasSize(5_000);
    String columns = "a" + ",a".repeat(64) + "\nx\n";
    assertThat(refusal(text(columns)))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_TOO_MANY_COLUMNS, "64"));
    assertThat(read(text("Nombre" + ",".repeat(500) + "\nAna\n")).headings())
        .containsExactly("Nombre");
  }

  @Test
  void a_bomb_and_an_entity_in_an_xlsx_do_no_harm() {
    assertThat(refusal(AwkwardFiles.bomb()))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_XLSX_TOO_LARGE, "48"));
    assertThat(refusal(AwkwardFiles.withEntity()))
        .isEqualTo(Refusal.of(ImportRefusal.IMPORT_XLSX_BROKEN));
  }

  @Test
  void numbers_and_dates_of_excel_become_the_texts_a_csv_has() {
    byte[] file =
        AwkwardFiles.xlsx(sheet -> {
          sheet.value(0, 0, "Expediente");
          sheet.value(0, 7, "Sexo");
          sheet.value(1, 0, 12_345_678_903L);
          sheet.value(1, 1, 5.1);
          sheet.value(1, 2, LocalDateTime.of(2026, 3, 4, 10, 30));
          sheet.style(1, 2).format("dd/mm/yyyy hh:mm").set();
          sheet.value(1, 3, LocalDateTime.of(1956, 6, 26, 0, 0));
          sheet.style(1, 3).format("yyyy-mm-dd").set();
          sheet.value(1, 4, true);
          sheet.value(1, 5, "  texto\u00A0");
          sheet.value(4, 0, "fila 5");
        });
    Sheet sheet = read(file);
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 5);
    assertThat(sheet.rows().get(0).cells())
        .startsWith("12345678903", "5.1", "2026-03-04T10:30", "1956-06-26")
        .endsWith("texto");
  }

  @Test
  void a_number_longer_than_the_universe_stays_short() {
    byte[] harmless =
        AwkwardFiles.xlsx(sheet -> {
          sheet.value(0, 0, "Nombre");
          sheet.value(1, 0, 77);
        });
    String part = AwkwardFiles.part(harmless, "xl/worksheets/sheet1.xml");
    byte[] file =
        AwkwardFiles.withPart(
            harmless,
            "xl/worksheets/sheet1.xml",
            part.replace(">77<", ">1e999999999<").getBytes(StandardCharsets.UTF_8));
    assertThat(read(file).rows().get(0).cell(0)).hasSizeLessThan(30);
  }

  @Test
  void headings_are_read_without_regard_to_case_accents_and_signs() {
    ColumnMap map =
        columns(
            List.of(
                "CLAVE DE ENVIO",
                "nombre(s)",
                "Bi Rads",
                "medico",
                "Apellido paterno",
                "fecha de nacimiento",
                "SEXO",
                "laboratorio",
                "estudio",
                "motivo",
                "tipo de muestra",
                "Motivo y corrección"));
    assertThat(map.places())
        .containsEntry(Column.KEY, 0)
        .containsEntry(Column.GIVEN, 1)
        .containsEntry(Column.BI_RADS, 2)
        .containsEntry(Column.PHYSICIAN, 3)
        .hasSize(11);
  }

  @Test
  void unknown_missing_and_doubled_headings_are_named() {
    assertThat(words.columns(List.of("Nombre", "Color favorito")))
        .isEqualTo(Outcome.refused(ImportRefusal.IMPORT_COLUMN_UNKNOWN, "Color favorito"));
    assertThat(words.columns(List.of("Nombre", "NOMBRES")))
        .isEqualTo(Outcome.refused(ImportRefusal.IMPORT_COLUMN_TWICE, "Nombre"));
    assertThat(words.columns(List.of("CURP")))
        .isEqualTo(
            Outcome.refused(
                ImportRefusal.IMPORT_COLUMNS_MISSING,
                Arrays.stream(Column.values())
                    .filter(Column::needed)
                    .map(words::heading)
                    .collect(Collectors.joining(", "))));
  }

  @Test
  void every_word_and_heading_of_ours_is_read_back_and_no_two_are_alike() {
    List<String> headings = Arrays.stream(Column.values()).map(words::heading).toList();
    assertThat(columns(headings).places()).hasSize(Column.values().length);
    for (YesNoUnknown word : YesNoUnknown.values()) {
      assertThat(words.read(words.word(word).toUpperCase(Locale.ROOT), YesNoUnknown.class))
          .contains(word);
    }
    for (Anticoagulant word : Anticoagulant.values()) {
      assertThat(words.read(words.word(word), Anticoagulant.class)).contains(word);
    }
    assertThat(words.read("SÍ", YesNoUnknown.class)).contains(YesNoUnknown.YES);
    assertThat(words.read("tal vez", YesNoUnknown.class)).isEmpty();
  }

  @Test
  void times_are_those_of_the_hospitals_clocks() {
    for (String typed :
        List.of("2026-03-04 10:30", "2026-03-04T10:30:00", "04/03/2026 10:30", "4/3/2026 10:30")) {
      assertThat(values(typed).moment(Column.COLLECTED, TIJUANA))
          .as(typed)
          .isEqualTo(Instant.parse("2026-03-04T18:30:00Z"));
    }
  }

  @Test
  void a_time_that_never_was_is_refused_and_of_a_doubled_hour_the_first_is_meant() {
    RowValues skipped = values("2026-03-08 02:30");
    assertThat(skipped.moment(Column.COLLECTED, TIJUANA)).isNull();
    assertThat(skipped.fault().orElseThrow().refusal().code())
        .isEqualTo(ImportRefusal.IMPORT_TIME_SKIPPED);
    assertThat(values("2026-11-01 01:30").moment(Column.COLLECTED, TIJUANA))
        .isEqualTo(Instant.parse("2026-11-01T08:30:00Z"));
  }

  @Test
  void what_is_no_time_is_refused() {
    for (String typed :
        List.of("ayer", "2026-02-30 10:00", "2026-03-04", "10:30", "31/13/2026 1:00")) {
      RowValues values = values(typed);
      assertThat(values.moment(Column.COLLECTED, TIJUANA)).as(typed).isNull();
      assertThat(values.fault().orElseThrow())
          .isEqualTo(
              new RowFault(
                  Column.COLLECTED,
                  Refusal.of(ImportRefusal.IMPORT_TIME_UNREADABLE, typed, "Toma")));
    }
  }

  @Test
  void cells_that_would_run_are_made_harmless_and_read_back_as_they_were() {
    for (String bad : List.of("=1+1", "+52", "-cmd|' /C calc'!A0", "@SUM(A1)", "|x", "%0A")) {
      assertThat(SafeCell.of(bad)).startsWith("'");
      assertThat(SafeCell.undo(SafeCell.of(bad))).isEqualTo(bad);
    }
    assertThat(SafeCell.of("O'Higgins")).isEqualTo("O'Higgins");
    assertThat(SafeCell.undo("'Abd")).isEqualTo("'Abd");
  }

  private RowValues values(String collected) {
    var map = new ColumnMap(Map.of(Column.COLLECTED, 0));
    return new RowValues(new SheetRow(2, List.of(collected), null, 0), map, words);
  }

  private ColumnMap columns(List<String> headings) {
    return switch (words.columns(headings)) {
      case Outcome.Done<ColumnMap>(var map) -> map;
      case Outcome.Refused<ColumnMap>(var refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  private static List<List<String>> rows(byte[] bytes) {
    Sheet sheet = read(bytes);
    return sheet.rows().stream()
        .map(row -> IntStream.range(0, sheet.headings().size()).mapToObj(row::cell).toList())
        .toList();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Sheet read(byte[] bytes) {
    return switch (SheetReader.read(bytes)) {
      case Outcome.Done<Sheet>(var sheet) -> sheet;
      case Outcome.Refused<Sheet>(var refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  private static Refusal refusal(byte[] bytes) {
    return switch (SheetReader.read(bytes)) {
      case Outcome.Done<Sheet>(var sheet) -> throw new AssertionError("was read");
      case Outcome.Refused<Sheet>(var refusal) -> refusal;
    };
  }
}
