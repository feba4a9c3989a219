package mx.trazo.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.kernel.Ulid;
import mx.trazo.notification.Filter;
import mx.trazo.notification.Topic;
import mx.trazo.result.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a topic as search parameters of what changes: {@code
 * Provenance?activity=S42,S43&target=Specimen/…}. Values stand as codes or references; each
 * parameter narrows further.
 */
final class SubscriptionFilters {
  private static final int MOST_VALUES = 30;

  private SubscriptionFilters() {}

  /** The name of a parameter and what it compares. */
  private record Named(String name, Filter.By by) {}

  private static List<Named> of(Topic topic) {
    return switch (topic) {
      case ORDER_STATE ->
          List.of(
              new Named("business-status", Filter.By.CODE), new Named("focus", Filter.By.ABOUT));
      case CUSTODY ->
          List.of(new Named("activity", Filter.By.CODE), new Named("target", Filter.By.ABOUT));
      case RESULT ->
          List.of(new Named("status", Filter.By.CODE), new Named("based-on", Filter.By.ABOUT));
      case BREACH, ALERT -> List.of(new Named("focus", Filter.By.ABOUT));
    };
  }

  /** What a topic can be narrowed by, for people. */
  static String offered(Topic topic) {
    return of(topic).stream().map(Named::name).collect(Collectors.joining(", "));
  }

  /** The filters of a text; empty when it cannot be understood or is not offered. */
  static Optional<List<Filter>> read(Topic topic, String text) {
    String start = Backport.focusType(topic) + "?";
    String query = text.startsWith(start) ? text.substring(start.length()) : text;
    List<Filter> out =
        Arrays.stream(query.split("&", -1)).flatMap(part -> readOne(topic, part).stream()).toList();
    return out.size() == query.split("&", -1).length ? Optional.of(out) : Optional.empty();
  }

  private static Optional<Filter> readOne(Topic topic, String part) {
    int equals = part.indexOf('=');
    Optional<Named> named =
        of(topic).stream()
            .filter(one -> equals > 0 && one.name().equals(part.substring(0, equals)))
            .findFirst();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<String> values = new TreeSet<>();
    for (String value : part.substring(equals + 1).split(",", -1)) {
      String known = named.get().by() == Filter.By.CODE ? code(topic, value) : id(topic, value);
      if (known == null) {
        return Optional.empty();
      }
      values.add(known);
    }
    return values.size() > MOST_VALUES
        ? Optional.empty()
        : Optional.of(new Filter(named.get().by(), values));
  }

  private static @Nullable String code(Topic topic, String token) {
    String code = token.substring(token.lastIndexOf('|') + 1);
    return codes(topic)
        .filter(one -> one.code().equals(code))
        .map(Coded::name)
        .findFirst()
        .orElse(null);
  }

  private record Coded(String name, String code) {}

  private static Stream<Coded> codes(Topic topic) {
    return switch (topic) {
      case ORDER_STATE ->
          Arrays.stream(TaskStep.values()).map(step -> new Coded(step.name(), step.code()));
      case CUSTODY ->
          Arrays.stream(CustodyEventType.values()).map(type -> new Coded(type.name(), type.code()));
      case RESULT ->
          Arrays.stream(ReportStatus.values())
              .filter(ReportStatus::released)
              .map(status -> new Coded(status.name(), status.name().toLowerCase(Locale.ROOT)));
      case BREACH, ALERT -> Stream.empty();
    };
  }

  private static @Nullable String id(Topic topic, String reference) {
    String id = reference.substring(reference.lastIndexOf('/') + 1);
    String type = reference.substring(0, reference.length() - id.length());
    boolean container = topic == Topic.CUSTODY;
    boolean right = container ? Ulid.looksRight(id) : FhirIds.readTest(id).isPresent();
    String wanted = (container ? "Specimen" : "ServiceRequest") + "/";
    return right && (type.isEmpty() || type.equals(wanted)) ? id : null;
  }

  /** The filters as the text they would come as. */
  static String write(Topic topic, List<Filter> filters) {
    return Backport.focusType(topic)
        + "?"
        + filters.stream().map(filter -> write(topic, filter)).collect(Collectors.joining("&"));
  }

  private static String write(Topic topic, Filter filter) {
    String name =
        of(topic).stream()
            .filter(one -> one.by() == filter.by())
            .map(Named::name)
            .findFirst()
            .orElseThrow();
    String values =
        filter.values().stream()
            .map(value ->
                filter.by() == Filter.By.CODE
                    ? codes(topic)
                        .filter(one -> one.name().equals(value))
                        .map(Coded::code)
                        .findFirst()
                        .orElse(value)
                    : (topic == Topic.CUSTODY ? "Specimen/" : "ServiceRequest/") + value)
            .collect(Collectors.joining(","));
    return name + "=" + values;
  }
}
