package mx.trazo.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms and whom each may know: the allow-list, without exceptions. */
final class Rooms {
  static final String BASE = "mx.trazo.";

  /** A sample's way; each room may know the ones before it. */
  private static final List<String> WAY =
      List.of(
          "kernel",
          "access",
          "network",
          "patient",
          "order",
          "specimen",
          "custody",
          "shipment",
          "reception",
          "processing",
          "result",
          "loan");

  /** Rooms that read the facts of the way, and that no room on it knows. */
  private static final List<String> READERS =
      List.of("turnaround", "tracking", "notification", "followup", "alert", "course");

  /**
   * The one reader that other readers build on: its broken promises are told, its phases followed.
   */
  private static final String CLOCKS = "turnaround";

  /** The readers that alerts ask and tell: what needs somebody, and who subscribed. */
  private static final List<String> OF_ALERTS = List.of("tracking", "notification");

  /** Rooms that call use cases, and that nobody calls. */
  private static final List<String> EDGES = List.of("fhir", "web");

  private Rooms() {}

  /** Each room with the rooms it may know besides itself. */
  static Map<String, List<String>> mayKnow() {
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    for (String room : WAY) {
      allowed.put(room, List.copyOf(allowed.keySet()));
    }
    READERS.forEach(room -> allowed.put(room, WAY));
    allowed.put("notification", Stream.concat(WAY.stream(), Stream.of(CLOCKS)).toList());
    allowed.put("course", Stream.concat(WAY.stream(), Stream.of(CLOCKS)).toList());
    allowed.put("alert", Stream.concat(WAY.stream(), OF_ALERTS.stream()).toList());
    List<String> called = new ArrayList<>(WAY);
    called.addAll(READERS);
    EDGES.forEach(room -> allowed.put(room, List.copyOf(called)));
    List<String> all = new ArrayList<>(called);
    all.addAll(EDGES);
    allowed.put("boot", List.copyOf(all));
    return allowed;
  }

  /** The rooms whose root package is plain Java. */
  static List<String> plain() {
    List<String> plain = new ArrayList<>(WAY);
    plain.addAll(READERS);
    return plain;
  }

  /** The room a class or package of ours is in: the first word after the base. */
  static String of(String name) {
    String rest = name.substring(BASE.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
