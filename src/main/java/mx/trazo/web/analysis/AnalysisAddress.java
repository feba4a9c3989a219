package mx.trazo.web.analysis;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.web.analysis.FigureTable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for. Parts that nobody could have meant are left out, and {@link
 * #understood} says so.
 *
 * @param page which
 * @param filters words of the address with their values
 */
public record AnalysisAddress(
    PageOf page, YearMonth from, YearMonth to, Map<String, String> filters, boolean understood) {

  /** The pages whose addresses are read here. */
  public enum PageOf {
    /** What became of the promises. */
    WORK("/tablero/analisis", 12),
    /** What came to the doors. */
    ARRIVALS("/tablero/llegadas", 3);

    private final String path;
    private final int usual;

    PageOf(String path, int usual) {
      this.path = path;
      this.usual = usual;
    }

    /** Where it is. */
    public String path() {
      return path;
    }

    private List<Kind> filters() {
      return switch (this) {
        case WORK -> WORK_FILTERS;
        case ARRIVALS -> ARRIVAL_FILTERS;
      };
    }
  }

  private static final List<Kind> WORK_FILTERS =
      List.of(Kind.TEST, Kind.LABORATORY, Kind.AGREEMENT, Kind.STATE, Kind.HOSPITAL);
  private static final List<Kind> ARRIVAL_FILTERS =
      List.of(Kind.LABORATORY, Kind.AGREEMENT, Kind.STATE, Kind.HOSPITAL);

  /** Reads the words of an address; when nobody says how many months, it is the page's number. */
  static AnalysisAddress read(PageOf page, Map<String, List<String>> given, Instant now) {
    Map<String, String> asked = new LinkedHashMap<>();
    given.forEach((word, values) -> asked.put(word, values.getFirst()));
    YearMonth last = AnalysisWindow.last(1, now).to();
    Optional<YearMonth> to = month(asked.get("hasta"));
    Optional<YearMonth> from = month(asked.get("desde"));
    boolean clear =
        to.isPresent() == said(asked, "hasta") && from.isPresent() == said(asked, "desde");
    YearMonth until = to.filter(month -> !month.isAfter(last)).orElse(last);
    YearMonth since = from.orElse(until.minusMonths(page.usual - 1L));
    if (since.isAfter(until)
        || since.isBefore(until.minusMonths(AnalysisWindow.MOST_MONTHS - 1L))) {
      since = until.minusMonths(page.usual - 1L);
      clear = false;
    }
    Map<String, String> filters = new LinkedHashMap<>();
    for (Kind kind : page.filters()) {
      String value = asked.getOrDefault(kind.word(), "");
      if (!value.isEmpty() && fits(kind, value)) {
        filters.put(kind.word(), value);
      } else {
        clear &= value.isEmpty();
      }
    }
    return new AnalysisAddress(page, since, until, filters, clear);
  }

  private static boolean said(Map<String, String> asked, String word) {
    return !asked.getOrDefault(word, "").isEmpty();
  }

  /** A month as 2026-03; empty when it is none. */
  static Optional<YearMonth> month(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean fits(Kind kind, String value) {
    return switch (kind) {
      case TEST -> value.matches("[A-Z0-9-]{1,30}");
      case LABORATORY, AGREEMENT, HOSPITAL -> Ulid.looksRight(value);
      case STATE -> MexicanState.find(value).isPresent();
      case WEEK, FORM, REASON, HOUR -> false;
    };
  }

  /** The months. */
  public AnalysisWindow window() {
    return new AnalysisWindow(from, to);
  }

  /** Of what. */
  public AnalysisFilter filter() {
    return new AnalysisFilter(
        filters.get(Kind.TEST.word()),
        facility(Kind.LABORATORY),
        filters.containsKey(Kind.AGREEMENT.word())
            ? new AgreementId(filters.getOrDefault(Kind.AGREEMENT.word(), ""))
            : null,
        filters.containsKey(Kind.STATE.word())
            ? MexicanState.valueOf(filters.getOrDefault(Kind.STATE.word(), ""))
            : null,
        facility(Kind.HOSPITAL));
  }

  private @Nullable FacilityId facility(Kind kind) {
    String value = filters.get(kind.word());
    return value == null ? null : new FacilityId(value);
  }

  /** The same with one more filter. */
  String with(Kind kind, String value) {
    Map<String, String> more = new LinkedHashMap<>(filters);
    more.put(kind.word(), value);
    return address(page.path, more);
  }

  /** The same without a filter. */
  public String without(Kind kind) {
    Map<String, String> fewer = new LinkedHashMap<>(filters);
    fewer.remove(kind.word());
    return address(page.path, fewer);
  }

  /** Where a table is to be had as a file. */
  public String file(Kind kind, String ending) {
    return address(page.path + "/" + kind.word() + "." + ending, filters);
  }

  /** The same months and filters on another page. */
  public String on(PageOf other) {
    Map<String, String> kept = new LinkedHashMap<>(filters);
    kept.keySet().removeIf(word -> other.filters().stream().noneMatch(k -> k.word().equals(word)));
    return address(other.path, kept);
  }

  /** A list behind a figure of this page. */
  public String list(String what) {
    return address(page.path + "/lista", filters) + what;
  }

  /** Every value that passed {@link #fits} can stand in an address as it is. */
  private String address(String path, Map<String, String> with) {
    var parts = new ArrayList<String>();
    parts.add("desde=" + from);
    parts.add("hasta=" + to);
    with.forEach((word, value) -> parts.add(word + "=" + value));
    return path + "?" + String.join("&", parts);
  }
}
