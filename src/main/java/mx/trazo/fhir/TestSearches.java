package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.Priority;
import mx.trazo.order.TestSearch;
import mx.trazo.order.TestSearch.Found;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Searches for ordered tests, which ServiceRequest and Task have in common. Where a page begins is
 * the place of the last match before it, so a link needs nothing of this server and no new order
 * shifts a page.
 */
@Singleton
public class TestSearches {
  private static final int PLACE_BYTES = 8 + 26 + 26;

  private final OrderStore orders;
  private final OrderResources resources;
  private final PatientIdentifiers identifiers;
  private final Catalogue catalogue;

  /** What it searches with. */
  public TestSearches(
      OrderStore orders,
      OrderResources resources,
      PatientIdentifiers identifiers,
      Catalogue catalogue) {
    this.orders = orders;
    this.resources = resources;
    this.identifiers = identifiers;
    this.catalogue = catalogue;
  }

  /** The parameters that both types have; the names of the dates and of the patient differ. */
  static List<OfferedResource.SearchBy> common(String date) {
    return List.of(
        new OfferedResource.SearchBy("_id", "token", "one id or several"),
        new OfferedResource.SearchBy(
            date,
            "date",
            "when the order came, with any prefix but ap; newest first; dates that name no zone are"
                + " those of the account's facility"),
        new OfferedResource.SearchBy(
            "patient",
            "reference",
            "Patient/id; also patient.identifier with a number of the account's own patients",
            List.of(".identifier", ":Patient.identifier")),
        new OfferedResource.SearchBy(
            "priority", "token", "routine or urgent; also :not", List.of(":not")));
  }

  /** A page of what a search finds, its matches written by {@code write} in their order. */
  Page page(
      Actor actor,
      Asked asked,
      TestSearch search,
      Function<List<OrderLine>, List<? extends Resource>> write) {
    OptionalLong total =
        asked.totalWanted()
            ? OptionalLong.of(orders.countTests(actor.scope(), search))
            : OptionalLong.empty();
    if (asked.countOnly()) {
      return new Page(List.of(), "", total);
    }
    List<Found> found = orders.listTests(actor.scope(), search, asked.count() + 1);
    boolean more = found.size() > asked.count();
    List<Found> shown = more ? found.subList(0, asked.count()) : found;
    Map<OrderId, Order> whole =
        resources.listOrders(actor, shown.stream().map(Found::order).distinct().toList()).stream()
            .collect(Collectors.toMap(Order::id, Function.identity()));
    List<OrderLine> lines = new ArrayList<>();
    for (Found one : shown) {
      Order order = whole.get(one.order());
      if (order != null) {
        order.tests().stream()
            .filter(test -> test.id().equals(one.test()))
            .forEach(test -> lines.add(new OrderLine(order, test)));
      }
    }
    List<? extends Resource> matches = write.apply(lines);
    if (!more && asked.page().isEmpty() && total.isEmpty()) {
      total = OptionalLong.of(matches.size());
    }
    return new Page(List.copyOf(matches), more ? write(shown.getLast()) : "", total);
  }

  /**
   * What the parameters ask.
   *
   * @param date the name of the parameter for the date
   * @param patientNames the names of the parameter for the patient
   */
  TestSearch read(Actor actor, Asked asked, String date, List<String> patientNames) {
    ZoneId zone = catalogue.getFacility(actor.facility()).zone();
    List<Priority> priorities = priorities(asked);
    return new TestSearch(
        // No patient at all, when there can be no priority either: nothing is found.
        priorities.isEmpty() ? List.of() : patients(actor, asked, patientNames),
        codes(asked),
        notCodes(asked),
        priorities,
        SearchDates.read(asked, date, zone),
        SearchValues.present(asked, "requisition"),
        SearchValues.present(asked, "replaces"),
        asked.page().isEmpty() ? null : readPlace(asked.page()));
  }

  private @Nullable List<PatientId> patients(Actor actor, Asked asked, List<String> names) {
    @Nullable List<PatientId> out = null;
    for (String name : names) {
      for (List<String> ids : SearchValues.ids(asked, name, "Patient")) {
        out = both(out, ids.stream().filter(Ulid::looksRight).map(PatientId::new).toList());
      }
      for (String chain : List.of(".identifier", ":Patient.identifier")) {
        for (List<SearchValues.Token> any : SearchValues.tokens(asked, name + chain)) {
          out =
              both(
                  out, identifiers.list(actor.scope(), any).stream().map(one -> one.id()).toList());
        }
      }
    }
    return out;
  }

  private static List<PatientId> both(@Nullable List<PatientId> a, List<PatientId> b) {
    return a == null ? b : a.stream().filter(b::contains).toList();
  }

  /** The codes of the catalogue that the tokens mean; one that nothing has when they mean none. */
  private List<String> codes(Asked asked) {
    @Nullable List<String> out = null;
    for (List<SearchValues.Token> any : SearchValues.tokens(asked, "code")) {
      List<String> meant =
          known().stream()
              .filter(code -> any.stream().anyMatch(token -> token.means(TrazoUris.TEST, code)))
              .toList();
      out = out == null ? meant : out.stream().filter(meant::contains).toList();
    }
    return out == null ? List.of() : out.isEmpty() ? List.of("-") : out;
  }

  private List<String> notCodes(Asked asked) {
    List<SearchValues.Token> any =
        SearchValues.tokens(asked, "code:not").stream().flatMap(List::stream).toList();
    return known().stream()
        .filter(code -> any.stream().anyMatch(token -> token.means(TrazoUris.TEST, code)))
        .toList();
  }

  private List<String> known() {
    return catalogue.listTests().stream().map(test -> test.code()).toList();
  }

  private static List<Priority> priorities(Asked asked) {
    List<Priority> out = new ArrayList<>(List.of(Priority.values()));
    for (List<SearchValues.Token> any : SearchValues.tokens(asked, "priority")) {
      out.removeIf(priority -> any.stream().noneMatch(token -> means(token, priority)));
    }
    for (List<SearchValues.Token> any : SearchValues.tokens(asked, "priority:not")) {
      out.removeIf(priority -> any.stream().anyMatch(token -> means(token, priority)));
    }
    return out;
  }

  private static boolean means(SearchValues.Token token, Priority priority) {
    return token.means(
        "http://hl7.org/fhir/request-priority", priority.name().toLowerCase(Locale.ROOT));
  }

  /** Where a page begins that comes after one that was found. */
  static String write(Found place) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, place.registeredAt());
    byte[] bytes =
        ByteBuffer.allocate(PLACE_BYTES)
            .putLong(micros)
            .put(place.order().value().getBytes(StandardCharsets.US_ASCII))
            .put(place.test().value().getBytes(StandardCharsets.US_ASCII))
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The place that {@link #write} wrote. */
  static Found readPlace(String page) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(page);
    } catch (IllegalArgumentException e) {
      throw SearchValues.wrong("_page", "link.next");
    }
    if (bytes.length != PLACE_BYTES) {
      throw SearchValues.wrong("_page", "link.next");
    }
    Instant at = Instant.EPOCH.plus(ByteBuffer.wrap(bytes).getLong(), ChronoUnit.MICROS);
    String order = new String(bytes, 8, 26, StandardCharsets.US_ASCII);
    String test = new String(bytes, 34, 26, StandardCharsets.US_ASCII);
    boolean possible =
        Ulid.looksRight(order)
            && Ulid.looksRight(test)
            && at.isAfter(TestSearch.Span.ALWAYS.from())
            && at.isBefore(TestSearch.Span.ALWAYS.until());
    if (!possible) {
      throw SearchValues.wrong("_page", "link.next");
    }
    return new Found(at, new OrderId(order), new OrderedTestId(test));
  }
}
