package mx.trazo.fhir.sent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.trazo.custody.PastEvent;
import mx.trazo.result.PastReport;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * An order of another node with all that became of it. Names of things are those of that node, type
 * and id, like {@code Specimen/01ARZ3NDEKTSV4RRFFQ69G5FAV}.
 *
 * @param at where the order stands in what was sent
 * @param patient the name of the patient there
 * @param referral the order as it is to be registered here
 * @param replaces the client key of the order that this one replaces, or null
 * @param orderedAt when it was registered there
 * @param tests the tests of the order and those that results asked for, the former first
 * @param containers parents before children, in the order in which they are planted
 * @param accession the laboratory's number of the case, or null
 * @param said SHA-256 of each resource, by its name
 * @param extensions what the resources said that no room of ours knows, by their names
 */
public record SentCase(
    String at,
    String patient,
    Referral referral,
    @Nullable String replaces,
    Instant orderedAt,
    List<Test> tests,
    List<Container> containers,
    @Nullable String accession,
    List<Report> reports,
    Map<String, String> said,
    Map<String, String> extensions) {
  /** Copies the lists. */
  public SentCase {
    tests = List.copyOf(tests);
    containers = List.copyOf(containers);
    reports = List.copyOf(reports);
    said = Map.copyOf(said);
    extensions = Map.copyOf(extensions);
  }

  /**
   * A test.
   *
   * @param id of its request and its task there
   * @param reflexOf id of the test whose result asked for it, or null
   */
  public record Test(String at, String id, String code, @Nullable String reflexOf) {}

  /**
   * A container.
   *
   * @param id its id there
   * @param parent id of what it was made out of, or null
   * @param cut whether the laboratory cut it, so that it was not in the order
   */
  public record Container(
      String at,
      String id,
      @Nullable String parent,
      String designation,
      LabelNumber label,
      boolean cut,
      List<Event> events) {
    /** Copies the list. */
    public Container {
      events = List.copyOf(events);
    }
  }

  /**
   * An event of a container.
   *
   * @param hash under which that node keeps it
   */
  public record Event(String at, String hash, PastEvent event) {}

  /**
   * A report.
   *
   * @param id its id there
   * @param test id of its test there
   * @param past its rows name containers of that node
   */
  public record Report(String at, String id, String test, PastReport past) {}
}
