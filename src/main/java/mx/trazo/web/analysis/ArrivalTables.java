package mx.trazo.web.analysis;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.course.Arrivals;
import mx.trazo.course.Arrivals.Cause;
import mx.trazo.course.Arrivals.Part;
import mx.trazo.course.WeekHours;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.Rate;
import mx.trazo.web.analysis.FigureTable.Figure;
import mx.trazo.web.analysis.FigureTable.Kind;
import mx.trazo.web.analysis.FigureTable.Row;
import org.jspecify.annotations.Nullable;

/** The tables of what came, each with its conclusion as title. */
final class ArrivalTables {
  /** Pareto's rule: the few reasons behind this share of all, in percent. */
  private static final int MOST_OF_IT = 80;

  private static final List<String> HEADS =
      List.of("came", "rejected", "held", "share", "interval");

  private final Arrivals arrivals;
  private final WeekHours hours;
  private final AnalysisAddress address;
  private final AnalysisWords words;
  private final Map<String, String> reasons;

  /**
   * Of one answer.
   *
   * @param reasons names of the reasons by their codes
   */
  ArrivalTables(
      Arrivals arrivals,
      WeekHours hours,
      AnalysisAddress address,
      AnalysisWords words,
      Map<String, String> reasons) {
    this.arrivals = arrivals;
    this.hours = hours;
    this.address = address;
    this.words = words;
    this.reasons = reasons;
  }

  FigureTable of(Kind kind) {
    return switch (kind) {
      case REASON -> causes();
      case HOUR -> hours();
      case HOSPITAL -> parts(kind, arrivals.byHospital(), words::facility, FacilityId::value);
      case STATE -> parts(kind, arrivals.byState(), MexicanState::spanishName, MexicanState::name);
      case FORM -> parts(kind, arrivals.byForm(), words::form, _ -> null);
      case TEST, LABORATORY, AGREEMENT, WEEK ->
          throw new IllegalArgumentException("no arrivals are divided so");
    };
  }

  /** A reason by its name. */
  String reason(String code) {
    return code.isEmpty()
        ? words.t("arrivals.reason.none")
        : Optional.ofNullable(reasons.get(code)).orElse(code);
  }

  private FigureTable causes() {
    List<Cause> causes = arrivals.causes();
    return new FigureTable(
        Kind.REASON,
        causesInWords(causes),
        heads(Kind.REASON, List.of("rejections", "running")),
        causes.stream()
            .map(cause ->
                new Row(
                    reason(cause.reason()),
                    cause.reason().isEmpty() ? null : address.list("&motivo=" + cause.reason()),
                    "",
                    List.of(
                        Figure.of(cause.number()),
                        cause.upToThis().percent().map(Figure::of).orElse(Figure.NONE))))
            .toList());
  }

  private String causesInWords(List<Cause> causes) {
    long all = arrivals.samples().rejected();
    if (all == 0) {
      return words.t("arrivals.causes.none");
    }
    if (all < Rate.FEWEST) {
      return words.t("arrivals.causes.few", all);
    }
    int few = 1;
    while (share(causes.get(few - 1)).compareTo(BigDecimal.valueOf(MOST_OF_IT)) < 0) {
      few++;
    }
    return words.t(
        "arrivals.causes.most",
        few,
        share(causes.get(few - 1)),
        all,
        reason(causes.getFirst().reason()));
  }

  private static BigDecimal share(Cause cause) {
    return cause.upToThis().percent().orElse(BigDecimal.ZERO);
  }

  private FigureTable hours() {
    var rows = new ArrayList<Row>();
    for (int hour = 0; hour < WeekHours.HOURS; hour++) {
      var figures = new ArrayList<Figure>();
      for (DayOfWeek day : DayOfWeek.values()) {
        figures.add(Figure.of(hours.at(day, hour)));
      }
      rows.add(new Row(words.hour(hour), null, "", figures));
    }
    var heads = new ArrayList<String>();
    heads.add(words.t("analysis.by.HOUR"));
    for (DayOfWeek day : DayOfWeek.values()) {
      heads.add(words.day(day));
    }
    return new FigureTable(Kind.HOUR, hoursInWords(), heads, rows);
  }

  private String hoursInWords() {
    return hours
        .busiest()
        .map(slot ->
            words.t(
                "arrivals.hours.most",
                words.day(slot.day()),
                slot.hour(),
                slot.hour() + 1,
                hours.at(slot.day(), slot.hour()),
                arrivals.samples().all()))
        .orElseGet(() -> words.t("arrivals.hours.none"));
  }

  private <K> FigureTable parts(
      Kind kind,
      List<Part<K>> parts,
      Function<K, String> name,
      Function<K, @Nullable String> value) {
    return new FigureTable(
        kind,
        conclusion(kind, parts, name),
        heads(kind, HEADS),
        parts.stream()
            .map(part -> {
              String at = value.apply(part.of());
              return new Row(
                  name.apply(part.of()),
                  at == null ? null : address.with(kind, at),
                  above(part) ? words.t("arrivals.above") : "",
                  figures(part));
            })
            .toList());
  }

  private static List<Figure> figures(Part<?> part) {
    return List.of(
        Figure.of(part.all()),
        Figure.of(part.rejected()),
        Figure.of(part.held()),
        part.rejection().percent().map(Figure::of).orElse(Figure.NONE),
        part.rejection()
            .interval()
            .map(between -> Figure.of(between.low() + " – " + between.high()))
            .orElse(Figure.NONE));
  }

  /** Whether more is turned away than of all together, more clearly than by chance. */
  private boolean above(Part<?> part) {
    Optional<BigDecimal> all = arrivals.samples().rejection().percent();
    return part.rejection().enough()
        && all.isPresent()
        && part.rejection()
            .interval()
            .filter(interval -> interval.low().compareTo(all.get()) > 0)
            .isPresent();
  }

  private <K> String conclusion(Kind kind, List<Part<K>> parts, Function<K, String> name) {
    Optional<BigDecimal> all = arrivals.samples().rejection().percent();
    if (all.isEmpty() || parts.stream().filter(part -> part.rejection().enough()).count() < 2) {
      return words.t("analysis.table.few." + kind.name());
    }
    List<Part<K>> high =
        parts.stream()
            .filter(this::above)
            .sorted(
                Comparator.comparing((Part<K> part) -> part.rejection().percent().orElseThrow())
                    .reversed())
            .toList();
    return high.isEmpty()
        ? words.t("arrivals.alike." + kind.name(), all.get())
        : words.t(
            "arrivals.table.above",
            name.apply(high.getFirst().of()),
            high.getFirst().rejection().percent().orElseThrow(),
            all.get(),
            high.size() - 1);
  }

  private List<String> heads(Kind kind, List<String> columns) {
    var heads = new ArrayList<String>();
    heads.add(words.t("analysis.by." + kind.name()));
    columns.forEach(column -> heads.add(words.t("arrivals.head." + column)));
    return heads;
  }
}
