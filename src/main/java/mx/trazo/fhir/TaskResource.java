package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.order.TestSearch;
import org.hl7.fhir.r4.model.Task;

/** Reads how far the tests are that the actor's facility asked for or performs. */
@Singleton
public class TaskResource extends FhirResource<Task> {
  private static final String DATE = "authored-on";

  private final TestSearches searches;
  private final OrderResources resources;
  private final OrderProgress progress;
  private final Versions versions;
  private final ReadTrail trail;

  /** What it reads with. */
  public TaskResource(
      TestSearches searches,
      OrderResources resources,
      OrderProgress progress,
      Versions versions,
      ReadTrail trail) {
    this.searches = searches;
    this.resources = resources;
    this.progress = progress;
    this.versions = versions;
    this.trail = trail;
  }

  @Override
  public Class<Task> getResourceType() {
    return Task.class;
  }

  @Override
  public List<SearchBy> searches() {
    List<SearchBy> all = new ArrayList<>(TestSearches.common(DATE));
    all.add(
        new SearchBy("focus", "reference", "ServiceRequest/id, the test that the task is about"));
    return all;
  }

  @Override
  public String documentation() {
    return "One per ServiceRequest, with its id. status is FHIR's, businessStatus our step; both"
        + " follow from what was scanned. A rejection has its reason in statusReason.";
  }

  @Override
  Optional<Task> find(Actor actor, String id) {
    return resources
        .test(actor, id, OrderLine::new)
        .map(line -> written(actor, List.of(line)).getFirst());
  }

  @Override
  Page search(Actor actor, Asked asked) {
    TestSearch search = searches.read(actor, asked, DATE, List.of("patient"));
    List<Map<String, Task>> few = new ArrayList<>();
    List<List<String>> named = new ArrayList<>(SearchValues.ids(asked, "_id", "Task"));
    named.addAll(SearchValues.ids(asked, "focus", "ServiceRequest"));
    for (List<String> ids : named) {
      Map<String, Task> found = new LinkedHashMap<>();
      ids.forEach(id -> find(actor, id).ifPresent(task -> found.put(id, task)));
      few.add(found);
    }
    if (few.isEmpty()) {
      return searches.page(actor, asked, search, lines -> written(actor, lines));
    }
    return Page.of(
        Limits.common(few, "_id, focus").stream()
            .filter(task ->
                resources.test(actor, task.getIdElement().getIdPart(), search::meets).orElse(false))
            .toList(),
        asked);
  }

  @Override
  List<Task> versions(Actor actor, Task current) {
    return versions.list(current, Task.class);
  }

  private List<Task> written(Actor actor, List<OrderLine> lines) {
    trail.read(actor, "ORDER", lines.stream().map(line -> line.order().id().value()).toList());
    return progress.tasks(actor.scope(), lines);
  }
}
