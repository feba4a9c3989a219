package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelNumber;
import org.hl7.fhir.r4.model.Specimen;

/** Reads the containers of the orders that the actor's facility asked for or performs. */
@Singleton
public class SpecimenResource extends FhirResource<Specimen> {
  private final SpecimenStore specimens;
  private final OrderResources resources;
  private final Versions versions;
  private final ReadTrail trail;

  /** What it reads with. */
  public SpecimenResource(
      SpecimenStore specimens, OrderResources resources, Versions versions, ReadTrail trail) {
    this.specimens = specimens;
    this.resources = resources;
    this.versions = versions;
    this.trail = trail;
  }

  @Override
  public Class<Specimen> getResourceType() {
    return Specimen.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("_id", "token", "one id or several"),
        new SearchBy("identifier", "token", "the twelve digits of the label"));
  }

  @Override
  public String documentation() {
    return "Specimens, blocks, slides and tubes; each child names its direct parent. What the"
        + " requests of an order name is what travels; when they name nothing, the ends of the"
        + " tree.";
  }

  @Override
  Optional<Specimen> find(Actor actor, String id) {
    return node(actor, id).flatMap(node -> written(actor, node));
  }

  @Override
  Page search(Actor actor, Asked asked) {
    List<Map<SpecimenId, mx.trazo.specimen.Specimen>> wanted = new ArrayList<>();
    for (List<String> ids : SearchValues.ids(asked, "_id", "Specimen")) {
      wanted.add(byId(ids.stream().flatMap(id -> node(actor, id).stream()).toList()));
    }
    for (List<SearchValues.Token> labels : SearchValues.tokens(asked, "identifier")) {
      wanted.add(
          byId(
              labels.stream()
                  .filter(label -> label.means(TrazoUris.LABEL, label.code()))
                  .flatMap(label -> LabelNumber.parse(label.code()).stream())
                  .flatMap(label -> specimens.findByLabel(actor.scope(), label).stream())
                  .toList()));
    }
    return Page.of(
        Limits.common(wanted, "_id, identifier").stream()
            .flatMap(node -> written(actor, node).stream())
            .toList(),
        asked);
  }

  @Override
  List<Specimen> versions(Actor actor, Specimen current) {
    return versions.list(current, Specimen.class);
  }

  private Optional<mx.trazo.specimen.Specimen> node(Actor actor, String id) {
    return Ulid.looksRight(id)
        ? specimens.find(actor.scope(), new SpecimenId(id))
        : Optional.empty();
  }

  private static Map<SpecimenId, mx.trazo.specimen.Specimen> byId(
      List<mx.trazo.specimen.Specimen> nodes) {
    Map<SpecimenId, mx.trazo.specimen.Specimen> out = new LinkedHashMap<>();
    nodes.forEach(node -> out.put(node.id(), node));
    return out;
  }

  private Optional<Specimen> written(Actor actor, mx.trazo.specimen.Specimen node) {
    return resources
        .findOrder(actor, node.order())
        .map(order -> {
          trail.read(actor, "SPECIMEN", node.id().value());
          return resources.specimen(node, order);
        });
  }
}
