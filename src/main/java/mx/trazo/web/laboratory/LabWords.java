package mx.trazo.web.laboratory;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.TestDefinition;
import mx.trazo.network.Viability;
import mx.trazo.processing.ProcessingStep;
import mx.trazo.reception.Monitoring;
import mx.trazo.shipment.ExpectedArrival;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelSymbols;
import mx.trazo.tracking.BoxContents;
import mx.trazo.tracking.WorkLine;
import mx.trazo.web.edge.Frame;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** How the laboratory's templates say things: names, states, hours in the reader's zone. */
public final class LabWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag("es-MX"));

  private final Frame frame;
  private final Sentences sentences;
  private final Catalogue catalogue;
  private final FacilityId reader;

  /** For one page and its reader. */
  LabWords(Frame frame, Sentences sentences, Catalogue catalogue) {
    this.frame = frame;
    this.sentences = sentences;
    this.catalogue = catalogue;
    this.reader = frame.actor().facility();
  }

  /** A sentence of the bundle. */
  public String t(String key, @Nullable Object... facts) {
    return frame.t(key, facts);
  }

  /** Day and time in the reader's zone. */
  public String when(@Nullable Instant instant) {
    return instant == null ? "—" : sentences.dayAndTime(instant, reader);
  }

  /** In which zone the hours of the page are, in words. */
  public String zone() {
    return zone(sentences.zoneOf(reader));
  }

  /** That hours are those of a zone, in words. */
  public String zone(ZoneId zone) {
    String id = zone.getId();
    String key = "lab.zone." + id.substring(id.lastIndexOf('/') + 1);
    return t("lab.zone.here", frame.messages().has(key) ? t(key) : id);
  }

  /** A day: 12 may 1971. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A facility's short name. */
  public String facility(FacilityId id) {
    return catalogue.findFacility(id).map(Facility::shortName).orElse("—");
  }

  /** What to do with a sample of a hospital that was not accepted. */
  public String rejectedNext(FacilityId hospital) {
    return withPhone("lab.rejected.next.more", hospital);
  }

  /** Whom to ask whether what a held sample waits for has come. */
  public String askHospital(FacilityId hospital) {
    return withPhone("lab.held.ask", hospital);
  }

  private String withPhone(String key, FacilityId hospital) {
    String phone = catalogue.findFacility(hospital).map(Facility::phone).orElse("");
    return t(key, facility(hospital), phone.isEmpty() ? 0 : 1, phone);
  }

  /** When a box on its way should be here, by how long the way usually takes. */
  public Optional<Instant> expected(Shipment box) {
    return ExpectedArrival.of(catalogue, box);
  }

  /** When something falls due, counted from now. */
  public String due(DueSpan span) {
    Integer from = span.from();
    Integer until = span.until();
    if (from == null || until == null) {
      return from == null ? t("board.due.before", -orZero(until)) : t("board.due.after", from);
    }
    return span.past() ? t("board.due.past", -until, -from) : t("board.due.next", from, until);
  }

  private static int orZero(@Nullable Integer hours) {
    return hours == null ? 0 : hours;
  }

  /** Facilities by their short names. */
  public List<FacilityId> byName(Collection<FacilityId> ids) {
    return ids.stream()
        .sorted(
            Comparator.comparing((FacilityId id) -> facility(id)).thenComparing(FacilityId::value))
        .toList();
  }

  /** A facility's telephone, or an empty text. */
  public String phone(FacilityId id) {
    return catalogue.findFacility(id).map(Facility::phone).orElse("");
  }

  /** A test's name. */
  public String test(String code) {
    return catalogue.findTest(code).map(TestDefinition::name).orElse(code);
  }

  /** A short name of a test for tables. */
  public String shortTest(String code) {
    String key = "lab.test." + code;
    return frame.messages().has(key) ? t(key) : code;
  }

  /** Short names of several tests. */
  public String shortTests(List<String> codes) {
    return codes.stream().map(this::shortTest).collect(Collectors.joining(", "));
  }

  /** What a box holds, one sort after the other: 3 bloques · IHQ mama. */
  public List<String> contents(@Nullable List<BoxContents> sorts) {
    return sorts == null
        ? List.of()
        : sorts.stream()
            .map(sort -> {
              String what = t("lab.contents." + sort.kind().name(), sort.count());
              return sort.testCodes().isEmpty()
                  ? what
                  : what + " · " + shortTests(sort.testCodes());
            })
            .toList();
  }

  /** A number in groups of four, easy to read aloud. */
  public static String grouped(String label) {
    return label.replaceAll("(?<=[A-Z])(?=\\d)|(?<=\\d)(?=(?:\\d{4})+$)", " ");
  }

  /** Which step is done and which comes next, as far as these steps tell. */
  public String phase(List<ProcessingStep> steps, WorkLine work) {
    List<ProcessingStep> family =
        steps.stream().filter(step -> step.family() == work.family()).toList();
    String done = work.lastStep();
    if (done == null) {
      return family.isEmpty()
          ? t("lab.phase.start")
          : t("lab.phase.first", family.getFirst().name());
    }
    return family.stream()
        .dropWhile(step -> !step.name().equals(done))
        .skip(1)
        .findFirst()
        .map(next -> t("lab.phase.next", done, next.name()))
        .orElseGet(() -> t("lab.phase.did", done));
  }

  /** A state in words. */
  public String state(ContainerState state) {
    return t("state." + state.name());
  }

  /** The reason of an event: a catalogue's words, or those of a code that no catalogue has. */
  public String reason(String reason) {
    String key = "custody.reason." + reason;
    return frame.messages().has(key) ? t(key) : reason;
  }

  /** The colour of a state; the word always stands beside it. */
  public static String tone(ContainerState state) {
    return switch (state) {
      case ACCEPTED, IN_PROCESS, AT_READING, RETURNED -> "ok";
      case ARRIVED, PACKED, IN_TRANSIT, RETURN_PACKED, RETURNING -> "info";
      case ON_HOLD -> "warn";
      case MISSING, REJECTED, NOT_COLLECTED, RETURN_MISSING -> "bad";
      case REGISTERED, COLLECTED, WITHDRAWN, ARCHIVED, DISPOSED -> "";
    };
  }

  /** Whether a sample still lives, in words. */
  public String alive(Viability.Verdict verdict) {
    return t("lab.alive." + verdict.name());
  }

  /** The colour of that. */
  public static String tone(Viability.Verdict verdict) {
    return switch (verdict) {
      case ARRIVES_ALIVE -> "ok";
      case AT_RISK -> "warn";
      case CANNOT_ARRIVE_ALIVE -> "bad";
    };
  }

  /** How far below the root of its tree a container stands: 0 to 4. */
  public static int depth(List<Specimen> tree, Specimen node) {
    int depth = 0;
    Specimen at = node;
    while (at != null && at.parent() != null && depth < 4) {
      SpecimenId parent = at.parent();
      at = tree.stream().filter(other -> other.id().equals(parent)).findFirst().orElse(null);
      depth++;
    }
    return depth;
  }

  /** How many modules wide a code's DataMatrix is, with its quiet zone. */
  public static int symbolSide(LabelCode code) {
    return LabelSymbols.dataMatrix(code).width() + 2;
  }

  /** A code's DataMatrix as the path of a drawing one unit a module. */
  public static String symbol(LabelCode code) {
    var path = new StringBuilder();
    LabelSymbols.dataMatrix(code)
        .forEachRun((x, y, length) ->
            path.append('M')
                .append(x + 1)
                .append(' ')
                .append(y + 1)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
    return path.toString();
  }

  /** A temperature of hundredths of a degree: 4.5 °C. */
  public String degrees(int centi) {
    return BigDecimal.valueOf(centi, 2).stripTrailingZeros().toPlainString() + " °C";
  }

  /** The colour of what is known of a box's temperature; not watched is never green. */
  public static String tone(Monitoring monitoring) {
    return switch (monitoring) {
      case NOT_MONITORED, LOG_PENDING, NO_BAND, WITH_GAPS -> "warn";
      case IN_BAND -> "ok";
      case OUT_OF_BAND -> "bad";
    };
  }

  /** A span of time as people say it: 3 h 20 min, 2 d 4 h. */
  public String span(Duration duration) {
    Duration whole = duration.abs();
    if (whole.toDays() >= 2) {
      return t("lab.span.days", whole.toDays(), whole.toHoursPart());
    }
    return whole.toHours() > 0
        ? t("lab.span.hours", whole.toHours(), whole.toMinutesPart())
        : t("lab.span.minutes", whole.toMinutes());
  }
}
