package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import org.hl7.fhir.r4.model.Organization;

/** Reads the facilities of the network, which every account may know. */
@Singleton
public class OrganizationResource extends FhirResource<Organization> {
  private final Catalogue catalogue;
  private final Versions versions;

  /** What it reads with. */
  public OrganizationResource(Catalogue catalogue, Versions versions) {
    this.catalogue = catalogue;
    this.versions = versions;
  }

  @Override
  public Class<Organization> getResourceType() {
    return Organization.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("_id", "token", "one id or several"),
        new SearchBy("identifier", "token", "a CLUES, or the network's code where there is none"));
  }

  @Override
  public String documentation() {
    return "Hospitals and laboratories, with every CLUES they have or had. Other resources name"
        + " them by these codes, not by their ids, which are of this server alone.";
  }

  @Override
  Optional<Organization> find(Actor actor, String id) {
    return Ulid.looksRight(id) ? find(new FacilityId(id)) : Optional.empty();
  }

  /** The facility with an id. */
  Optional<Organization> find(FacilityId id) {
    return catalogue.findFacility(id).map(OrganizationResource::written);
  }

  @Override
  Page search(Actor actor, Asked asked) {
    List<Map<String, Organization>> found = new ArrayList<>();
    for (List<String> ids : SearchValues.ids(asked, "_id", "Organization")) {
      Map<String, Organization> some = new LinkedHashMap<>();
      ids.forEach(id -> find(actor, id).ifPresent(one -> some.put(id, one)));
      found.add(some);
    }
    for (List<SearchValues.Token> any : SearchValues.tokens(asked, "identifier")) {
      Map<String, Organization> some = new LinkedHashMap<>();
      for (SearchValues.Token code : any) {
        if (code.means(TrazoUris.CLUES, code.code())
            || code.means(TrazoUris.FACILITY, code.code())) {
          catalogue
              .findFacilityByCode(code.code())
              .ifPresent(facility -> some.put(facility.id().value(), written(facility)));
        }
      }
      found.add(some);
    }
    return Page.of(Limits.common(found, "_id, identifier"), asked);
  }

  @Override
  List<Organization> versions(Actor actor, Organization current) {
    return versions.list(current, Organization.class);
  }

  private static Organization written(Facility facility) {
    return Versions.stamp(OrganizationTranslator.write(facility));
  }
}
