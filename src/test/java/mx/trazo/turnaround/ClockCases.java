package mx.trazo.turnaround;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.network.WorkingCalendar;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The hand-computed cases with their policies and calendars, as a manager reads them. */
final class ClockCases {
  private static final String DAYS = "LMXJVSD";
  private static final Map<String, TurnaroundUnit> UNITS =
      Map.of(
          "horas corridas", TurnaroundUnit.ELAPSED_HOURS,
          "días naturales", TurnaroundUnit.CALENDAR_DAYS,
          "horas hábiles", TurnaroundUnit.BUSINESS_HOURS,
          "días hábiles", TurnaroundUnit.BUSINESS_DAYS);
  private static final Map<String, StartEvent> STARTS =
      Map.of(
          "toma", StartEvent.COLLECTION,
          "recibida", StartEvent.RECEPTION,
          "aceptada", StartEvent.ACCEPTANCE);
  private static final Map<String, StopEvent> STOPS =
      Map.of("liberada", StopEvent.FIRST_FINAL_RELEASE, "vista", StopEvent.FIRST_VIEW);

  /** What the cases call the reasons of a pause. */
  static final Map<String, PauseReason> REASONS =
      Map.of(
          "datos", PauseReason.MISSING_DATA,
          "tejido", PauseReason.MORE_TISSUE,
          "traslado", PauseReason.TISSUE_ON_ITS_WAY,
          "fijación", PauseReason.FIXATION,
          "consulta", PauseReason.OUTSIDE_OPINION);

  private ClockCases() {}

  static List<ClockCase> all() {
    List<TurnaroundPolicy> policies = policies();
    return rows("cases").stream()
        .map(row ->
            new ClockCase(
                row, policies.stream().filter(p -> p.testCode().equals(row.get("meta"))).toList()))
        .toList();
  }

  static List<TurnaroundPolicy> policies() {
    Map<String, WorkingCalendar> calendars =
        rows("calendars").stream()
            .collect(Collectors.toMap(row -> row.get("calendario"), ClockCases::calendar));
    return rows("policies").stream().map(row -> policy(row, calendars)).toList();
  }

  private static TurnaroundPolicy policy(CSVRecord row, Map<String, WorkingCalendar> calendars) {
    String cutOff = row.get("corte");
    String until = row.get("hasta");
    String form = row.get("muestra");
    return new TurnaroundPolicy(
        row.get("meta") + " " + row.get("version") + " " + form,
        null,
        row.get("meta"),
        form.isEmpty() ? null : form,
        Integer.parseInt(row.get("version")),
        known(STARTS, row.get("inicia")),
        known(STOPS, row.get("termina")),
        new Promise(
            Integer.parseInt(row.get("cantidad")),
            known(UNITS, row.get("unidad")),
            known(calendars, row.get("calendario")),
            cutOff.isEmpty() ? null : LocalTime.parse(cutOff),
            pauses(row.get("pausas"))),
        LocalDate.parse(row.get("desde")),
        until.isEmpty() ? null : LocalDate.parse(until));
  }

  private static Map<PauseReason, Owner> pauses(String text) {
    return switch (text) {
      case "todas" -> Promise.EVERY_PAUSE;
      case "ninguna" -> Map.of();
      default ->
          Arrays.stream(text.split(" ", -1))
              .map(word -> known(REASONS, word))
              .collect(Collectors.toMap(Function.identity(), PauseReason::owner));
    };
  }

  private static WorkingCalendar calendar(CSVRecord row) {
    var week = new EnumMap<DayOfWeek, List<WorkingCalendar.Opening>>(DayOfWeek.class);
    for (String part : row.get("horario").split("; ", -1)) {
      LocalTime from = LocalTime.parse(part.substring(4, 9));
      LocalTime until = LocalTime.parse(part.substring(10));
      for (int day = DAYS.indexOf(part.charAt(0)); day <= DAYS.indexOf(part.charAt(2)); day++) {
        week.computeIfAbsent(DayOfWeek.of(day + 1), _ -> new ArrayList<>())
            .add(new WorkingCalendar.Opening(from, until));
      }
    }
    var exceptions = new HashMap<LocalDate, Boolean>();
    days(row.get("dias_que_agrega")).forEach(day -> exceptions.put(day, true));
    days(row.get("dias_que_trabaja")).forEach(day -> exceptions.put(day, false));
    return new WorkingCalendar(
        ZoneId.of(row.get("zona")), week, row.get("descansa_por_ley").equals("sí"), exceptions);
  }

  private static List<LocalDate> days(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).map(LocalDate::parse).toList();
  }

  /** What a word of the cases means; a word that nobody knows is a mistake in the cases. */
  static <T> T known(Map<String, T> words, String word) {
    return Objects.requireNonNull(words.get(word), word);
  }

  private static List<CSVRecord> rows(String name) {
    String path = "/turnaround/" + name + ".csv";
    try (var reader =
            new InputStreamReader(
                Objects.requireNonNull(ClockCases.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8);
        var parser =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
