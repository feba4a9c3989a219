package mx.trazo.fhir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import mx.trazo.kernel.Refusal;

/**
 * A search or a history as it was understood. What was not understood was refused or, when the
 * client prefers so, is not here, and so not in the links either.
 *
 * @param address where it was asked, without the question mark
 * @param filters what limits the matches, in the order it came
 * @param results how the answer is to look: {@code _count}, {@code _total} and so on
 * @param count how many matches a page has
 * @param page where a later page begins, empty on the first
 */
public record Asked(
    String address,
    Map<String, List<String>> filters,
    Map<String, String> results,
    int count,
    String page) {
  static final int MOST = 100;
  private static final int USUAL = 20;
  private static final Set<String> RESULTS =
      Set.of("_count", "_total", "_summary", "_elements", "_format", "_pretty");
  private static final Set<String> OF_HISTORY = Set.of("_since", "_at");
  private static final Set<String> OF_READ = Set.of("_summary", "_elements", "_format", "_pretty");

  /**
   * A search of a type that can be searched.
   *
   * @param most matches that a page may have at the most
   */
  static Asked search(
      OfferedResource resource,
      String address,
      Map<String, List<String>> parameters,
      boolean lenient,
      int most) {
    return read(address, parameters, name -> resource.offers(name), lenient, most);
  }

  /** The history of one resource. */
  static Asked history(String address, Map<String, List<String>> parameters, boolean lenient) {
    return read(address, parameters, OF_HISTORY::contains, lenient, MOST);
  }

  /** Refuses what a read of one resource cannot be asked. */
  static void checkRead(Map<String, List<String>> parameters, boolean lenient) {
    parameters.forEach((name, values) -> {
      if (OF_READ.contains(name)) {
        result(name, values, false);
      } else if (!lenient) {
        throw refused(FhirRefusal.FHIR_PARAMETER_UNKNOWN, Characters.tame(name, 60));
      }
    });
    checkOneSubset(parameters.keySet());
  }

  private static Asked read(
      String address,
      Map<String, List<String>> parameters,
      Predicate<String> offered,
      boolean lenient,
      int most) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    Map<String, String> results = new LinkedHashMap<>();
    String page = "";
    for (Map.Entry<String, List<String>> one : parameters.entrySet()) {
      String name = one.getKey();
      if (name.equals("_page")) {
        page = one.getValue().getFirst();
      } else if (RESULTS.contains(name)) {
        results.put(name, result(name, one.getValue(), true));
      } else if (offered.test(name)) {
        filters.put(name, one.getValue());
      } else if (!lenient) {
        throw refused(FhirRefusal.FHIR_PARAMETER_UNKNOWN, Characters.tame(name, 60));
      }
    }
    checkOneSubset(results.keySet());
    int count = Math.min(most, USUAL);
    if (results.containsKey("_count")) {
      count = Math.min(most, count(results.get("_count")));
      results.put("_count", Integer.toString(count));
    }
    return new Asked(address, filters, results, count, page);
  }

  private static void checkOneSubset(Set<String> names) {
    if (names.contains("_summary") && names.contains("_elements")) {
      throw refused(FhirRefusal.FHIR_PARAMETER_VALUE, "_elements", "_summary");
    }
  }

  /** The one value of a result parameter. */
  private static String result(String name, List<String> values, boolean search) {
    String value = values.getFirst();
    boolean right =
        values.size() == 1
            && switch (name) {
              case "_summary" ->
                  Set.of("true", "false", "text", "data").contains(value)
                      || (search && value.equals("count"));
              case "_total" -> Set.of("none", "estimate", "accurate").contains(value);
              case "_elements" -> value.matches("[A-Za-z*.,\\[\\] ]+");
              case "_pretty" -> value.equals("true") || value.equals("false");
              default -> true;
            };
    if (!right) {
      throw refused(FhirRefusal.FHIR_PARAMETER_VALUE, name, expected(name));
    }
    return value;
  }

  private static String expected(String name) {
    return switch (name) {
      case "_summary" -> "true, false, text, data, count";
      case "_total" -> "none, estimate, accurate";
      case "_elements" -> "status,code";
      default -> "true, false";
    };
  }

  private static int count(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw refused(FhirRefusal.FHIR_PARAMETER_VALUE, "_count", "0, 1, 2 …");
    }
    return Integer.parseInt(text);
  }

  static RefusedException refused(FhirRefusal code, String... facts) {
    return RefusedException.of(Refusal.of(code, facts), "");
  }

  /** The values of a filter, one for each time it was given; empty when it was not. */
  List<String> values(String name) {
    return filters.getOrDefault(name, List.of());
  }

  /** Whether only the number of matches is asked for. */
  boolean countOnly() {
    return count == 0 || "count".equals(results.get("_summary"));
  }

  /** Whether the number of matches has to be there, whatever it costs. */
  boolean totalWanted() {
    return countOnly() || "accurate".equals(results.get("_total"));
  }

  /** What HAPI has to know to write the answer. */
  Map<String, List<String>> forWriting() {
    return forWriting(results);
  }

  /**
   * What HAPI has to know to write an answer of which only a part is wanted. It leaves out what is
   * mandatory unless it is told, and writes a page for people when it is asked for the text.
   */
  static Map<String, List<String>> forWriting(Map<String, String> results) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    String summary = results.getOrDefault("_summary", "");
    String elements = summary.equals("text") ? "text" : results.getOrDefault("_elements", "");
    if (!elements.isEmpty()) {
      out.put("_elements", List.of(elements.replace(" ", "") + ",id,meta,(mandatory)"));
    } else if (!summary.isEmpty() && !summary.equals("count")) {
      out.put("_summary", List.of(summary));
    }
    Optional.ofNullable(results.get("_pretty"))
        .ifPresent(pretty -> out.put("_pretty", List.of(pretty)));
    return out;
  }

  /** The address of this very page. */
  String self() {
    return link(page);
  }

  /** The address of the page that begins at a place. */
  String link(String from) {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    List<Map.Entry<String, String>> all = new ArrayList<>();
    filters.forEach((name, values) -> values.forEach(value -> all.add(Map.entry(name, value))));
    all.addAll(results.entrySet());
    if (!from.isEmpty()) {
      all.add(Map.entry("_page", from));
    }
    for (Map.Entry<String, String> one : all) {
      query.add(encode(one.getKey()) + "=" + encode(one.getValue()));
    }
    return address + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
