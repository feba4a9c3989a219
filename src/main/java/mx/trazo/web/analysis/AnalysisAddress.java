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
 * @param filters words of the address with their values
 */
public record AnalysisAddress(
    YearMonth from, YearMonth to, Map<String, String> filters, boolean understood) {
  /** The page. */
  public static final String PATH = "/tablero/analisis";

  /** Months when nobody says how many. */
  private static final int USUAL = 12;

  private static final List<Kind> FILTERS =
      List.of(Kind.TEST, Kind.LABORATORY, Kind.AGREEMENT, Kind.STATE, Kind.HOSPITAL);

  /** Reads the words of an address. */
  static AnalysisAddress read(Map<String, String> asked, Instant now) {
    YearMonth last = AnalysisWindow.last(1, now).to();
    Optional<YearMonth> to = month(asked.get("hasta"));
    Optional<YearMonth> from = month(asked.get("desde"));
    boolean clear =
        to.isPresent() == said(asked, "hasta") && from.isPresent() == said(asked, "desde");
    YearMonth until = to.filter(month -> !month.isAfter(last)).orElse(last);
    YearMonth since = from.orElse(until.minusMonths(USUAL - 1L));
    if (since.isAfter(until)
        || since.isBefore(until.minusMonths(AnalysisWindow.MOST_MONTHS - 1L))) {
      since = until.minusMonths(USUAL - 1L);
      clear = false;
    }
    Map<String, String> filters = new LinkedHashMap<>();
    for (Kind kind : FILTERS) {
      String value = asked.getOrDefault(kind.word(), "");
      if (!value.isEmpty() && fits(kind, value)) {
        filters.put(kind.word(), value);
      } else {
        clear &= value.isEmpty();
      }
    }
    return new AnalysisAddress(since, until, filters, clear);
  }

  private static boolean said(Map<String, String> asked, String word) {
    return !asked.getOrDefault(word, "").isEmpty();
  }

  private static Optional<YearMonth> month(@Nullable String text) {
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
      case WEEK -> false;
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
    return address(PATH, more);
  }

  /** The same without a filter. */
  public String without(Kind kind) {
    Map<String, String> fewer = new LinkedHashMap<>(filters);
    fewer.remove(kind.word());
    return address(PATH, fewer);
  }

  /** Where a table is to be had as a file. */
  public String file(Kind kind, String ending) {
    return address(PATH + "/" + kind.word() + "." + ending, filters);
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
