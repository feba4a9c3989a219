package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * One hand-computed case: a row that says in a sentence what happened and when it was due.
 *
 * @param policies every version of its policy
 */
record ClockCase(CSVRecord row, List<TurnaroundPolicy> policies) {
  private static final String UNKNOWN = "sin dato";
  private static final Map<String, Milestone> MILESTONES =
      Map.of(
          "toma", Milestone.COLLECTED,
          "recibida", Milestone.RECEIVED,
          "aceptada", Milestone.ACCEPTED,
          "liberada", Milestone.RELEASED,
          "vista", Milestone.VIEWED);

  /** What the row says that the clock shows; empty for "sin reloj". */
  record Expected(
      Instant due,
      Duration gross,
      Duration paused,
      Duration net,
      Duration remaining,
      boolean late) {}

  Optional<Expected> expected() {
    if (text("vence").equals("sin reloj")) {
      return Optional.empty();
    }
    return Optional.of(
        new Expected(
            instant(text("vence")),
            duration(text("bruto")),
            duration(text("pausado")),
            duration(text("neto")),
            duration(text("resta")),
            text("tarde").equals("sí")));
  }

  /** What the clock shows by the policy in force at acceptance, or now while there was none. */
  Optional<ClockReading> read() {
    Timeline timeline = timeline();
    Instant chosen = timeline.find(Milestone.ACCEPTED).orElseGet(this::now);
    String form = text("muestra");
    return Policies.inForce(policies, null, text("meta"), form.isEmpty() ? null : form, chosen)
        .flatMap(policy -> Clock.read(policy, timeline, pauses(), now()));
  }

  /** How long the row says that the patient waited: a duration, "sin dato", or nothing. */
  String expectedWait() {
    return text("espera");
  }

  Optional<Duration> waited() {
    return PatientWait.over(samples(), now()).map(PatientWait::waited);
  }

  Timeline timeline() {
    var times = new EnumMap<Milestone, Instant>(Milestone.class);
    MILESTONES.forEach((column, milestone) -> {
      if (!text(column).isEmpty()) {
        times.put(milestone, instant(text(column)));
      }
    });
    return new Timeline(times, !text("rechazada").isEmpty());
  }

  List<Pause> pauses() {
    var pauses = new ArrayList<Pause>();
    if (!text("pausas").isEmpty()) {
      for (String one : text("pausas").split("; ", -1)) {
        int space = one.indexOf(' ');
        int arrow = one.indexOf(" >");
        String end = one.substring(arrow + 2).strip();
        pauses.add(
            Pauses.pause(
                ClockCases.known(ClockCases.REASONS, one.substring(0, space)),
                instant(one.substring(space + 1, arrow)),
                end.isEmpty() ? null : instant(end)));
      }
    }
    return pauses;
  }

  static Duration duration(String text) {
    boolean negative = text.startsWith("-");
    String[] parts = (negative ? text.substring(1) : text).split(":", -1);
    Duration length =
        Duration.ofHours(Integer.parseInt(parts[0])).plusMinutes(Integer.parseInt(parts[1]));
    Duration whole = parts.length == 3 ? length.plusSeconds(Integer.parseInt(parts[2])) : length;
    return negative ? whole.negated() : whole;
  }

  private List<Timeline> samples() {
    String first = text("primera_toma");
    if (first.isEmpty()) {
      return List.of(timeline());
    }
    Timeline taken =
        new Timeline(
            first.equals(UNKNOWN) ? Map.of() : Map.of(Milestone.COLLECTED, instant(first)));
    return List.of(taken, timeline());
  }

  /** The moment of reading; of no consequence for a row that says how it ended. */
  private Instant now() {
    String now = text("ahora");
    return instant(now.isEmpty() ? text("liberada") : now);
  }

  /** A time on the wall of the policy's zone; with its offset where the wall shows it twice. */
  private Instant instant(String text) {
    String[] parts = text.split(" ", -1);
    var local = LocalDateTime.parse(parts[0] + "T" + parts[1]);
    ZoneId zone = policies.getFirst().promise().zone();
    return parts.length == 3
        ? local.toInstant(ZoneOffset.of(parts[2]))
        : local.atZone(zone).toInstant();
  }

  private String text(String column) {
    return row.get(column);
  }

  @Override
  public String toString() {
    return text("caso") + ". " + text("frase");
  }
}
