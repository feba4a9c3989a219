package mx.trazo.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mx.trazo.shipment.Manifest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files as loggers write them. */
class LoggerCsvTest {
  private static final ZoneId PUEBLA = ZoneId.of("America/Mexico_City");

  @Test
  void reads_headings_separators_and_decimals_of_several_makers() {
    String semicolon =
        "\uFEFFSerie;LG-7\nFecha;\"Temp °C\"\n20/11/2026 10:00;\"4,5\"\n20/11/2026 10:10;-0,25\n";
    assertThat(good(semicolon, PUEBLA))
        .containsExactly(
            new TemperatureReading(Instant.parse("2026-11-20T16:00:00Z"), 450),
            new TemperatureReading(Instant.parse("2026-11-20T16:10:00Z"), -25));
    assertThat(good("No,Time,C\n1,2026-11-20 10:00:00,21.37\n", PUEBLA))
        .containsExactly(new TemperatureReading(Instant.parse("2026-11-20T16:00:00Z"), 2137));
    assertThat(good("1\t2026-11-20\t10:00\t5 °C", PUEBLA))
        .containsExactly(new TemperatureReading(Instant.parse("2026-11-20T16:00:00Z"), 500));
  }

  @Test
  void the_stated_zone_counts_unless_the_file_says_its_own() {
    assertThat(good("2026-07-01 08:00,20", ZoneId.of("America/Tijuana")).getFirst().at())
        .isEqualTo(Instant.parse("2026-07-01T15:00:00Z"));
    assertThat(good("2026-07-01T08:00:00Z,20", ZoneId.of("America/Tijuana")).getFirst().at())
        .isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
  }

  @Test
  void each_bad_row_is_named_with_its_line_and_nothing_is_kept_silently() {
    LoggerCsv.Result result =
        LoggerCsv.read(
                """
                hora,temp
                2026-11-20 10:00,5
                2026-11-20 25:00,5
                2026-11-20 10:10,frío
                2026-11-20 10:20
                2026-11-20 10:00,6
                2026-11-20 10:30,900
                2026-02-30 10:00,5
                """
                    .getBytes(StandardCharsets.UTF_8),
                PUEBLA)
            .orElseThrow();
    assertThat(result.good()).isFalse();
    assertThat(result.heading()).isEqualTo(1);
    assertThat(result.faults()).isEqualTo(6);
    assertThat(result.bad())
        .extracting(bad -> bad.line() + " " + bad.fault())
        .containsExactly(
            "3 HOUR",
            "4 TEMPERATURE",
            "5 COLUMNS",
            "6 HOUR_TWICE",
            "7 TEMPERATURE_IMPOSSIBLE",
            "8 HOUR");
  }

  @Test
  void an_hour_that_the_clocks_skipped_is_bad_and_one_they_repeated_is_two() {
    ZoneId tijuana = ZoneId.of("America/Tijuana");
    assertThat(
            LoggerCsv.read(bytes("2026-03-08 01:50,5\n2026-03-08 02:30,5"), tijuana)
                .orElseThrow()
                .bad())
        .extracting(LoggerCsv.BadRow::fault)
        .containsExactly(LoggerCsv.Fault.HOUR_SKIPPED);
    assertThat(good("2026-11-01 01:30,5\n2026-11-01 01:30,6", tijuana))
        .extracting(TemperatureReading::at)
        .containsExactly(
            Instant.parse("2026-11-01T08:30:00Z"), Instant.parse("2026-11-01T09:30:00Z"));
  }

  @Test
  void refuses_what_is_no_text_empty_or_too_large() {
    assertThat(LoggerCsv.read(new byte[0], PUEBLA)).isEmpty();
    assertThat(LoggerCsv.read(new byte[] {'P', 'K', 3, 4, 0, 0}, PUEBLA)).isEmpty();
    assertThat(LoggerCsv.read(new byte[LoggerCsv.LARGEST + 1], PUEBLA)).isEmpty();
    assertThat(
            LoggerCsv.read(
                "x\n".repeat(LoggerCsv.MOST_ROWS + 200).getBytes(StandardCharsets.UTF_8), PUEBLA))
        .isEmpty();
    assertThat(LoggerCsv.read(bytes("solo,palabras\n"), PUEBLA).orElseThrow().good()).isFalse();
  }

  @Test
  void a_band_is_read_out_of_the_manifests_words() {
    assertThat(TemperatureBand.of("15 a 25 °C")).hasValue(new TemperatureBand(1500, 2500));
    assertThat(TemperatureBand.of("2-8")).hasValue(new TemperatureBand(200, 800));
    assertThat(TemperatureBand.of("de 2 °C a 8 °C")).hasValue(new TemperatureBand(200, 800));
    assertThat(TemperatureBand.of("-25 a -15 °C")).hasValue(new TemperatureBand(-2500, -1500));
    assertThat(TemperatureBand.of("2,5 – 7,5 ºC")).hasValue(new TemperatureBand(250, 750));
    assertThat(TemperatureBand.of("ambiente")).isEmpty();
    assertThat(TemperatureBand.of("25 a 15")).isEmpty();
    assertThat(TemperatureBand.of(null)).isEmpty();
  }

  @Test
  void not_to_have_watched_is_never_well() {
    assertThat(Monitoring.of(manifest("15 a 25", null), List.of()))
        .isEqualTo(Monitoring.NOT_MONITORED);
    assertThat(Monitoring.of(null, List.of())).isEqualTo(Monitoring.NOT_MONITORED);
    assertThat(Monitoring.of(manifest("15 a 25", "LG-7"), List.of()))
        .isEqualTo(Monitoring.LOG_PENDING);
  }

  private static Manifest manifest(@Nullable String band, @Nullable String logger) {
    return new Manifest(1, null, band, logger, "Q. Ana Soto");
  }

  private static List<TemperatureReading> good(String csv, ZoneId zone) {
    Optional<LoggerCsv.Result> result = LoggerCsv.read(bytes(csv), zone);
    assertThat(result).isPresent();
    assertThat(result.orElseThrow().bad()).isEmpty();
    return result.orElseThrow().readings();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
