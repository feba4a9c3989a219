package mx.trazo.fhir;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;

/** Bundles of what was found. */
final class Bundles {
  private Bundles() {}

  /** A page of a search. */
  static Bundle matches(Asked asked, Page page, String base) {
    Bundle bundle = begun(BundleType.SEARCHSET, asked, page);
    for (Resource match : page.matches()) {
      bundle
          .addEntry()
          .setFullUrl(base + "/" + plainAddress(match))
          .setResource(match)
          .getSearch()
          .setMode(SearchEntryMode.MATCH);
    }
    return bundle;
  }

  /** A page of the versions of one resource, which come newest first. */
  static <R extends Resource> Bundle history(Asked asked, List<R> versions, String base) {
    Instant since = instant(asked, "_since", Instant.MIN);
    Instant at = instant(asked, "_at", Instant.MAX);
    List<R> wanted =
        versions.stream().filter(version -> !changed(version).isBefore(since)).toList();
    if (!asked.values("_at").isEmpty()) {
      wanted = wanted.stream().filter(version -> !changed(version).isAfter(at)).limit(1).toList();
    }
    String first = versions.getLast().getMeta().getVersionId();
    Page page = Page.of(wanted, asked);
    Bundle bundle = begun(BundleType.HISTORY, asked, page);
    for (Resource version : page.matches()) {
      boolean created = version.getMeta().getVersionId().equals(first);
      var entry =
          bundle.addEntry().setFullUrl(base + "/" + plainAddress(version)).setResource(version);
      entry
          .getRequest()
          .setMethod(created ? HTTPVerb.POST : HTTPVerb.PUT)
          .setUrl(plainAddress(version));
      entry
          .getResponse()
          .setStatus(created ? "201 Created" : "200 OK")
          .setEtag("W/\"" + version.getMeta().getVersionId() + "\"")
          .setLastModifiedElement(version.getMeta().getLastUpdatedElement());
    }
    return bundle;
  }

  private static Bundle begun(BundleType type, Asked asked, Page page) {
    var bundle = new Bundle();
    bundle.setId(UUID.randomUUID().toString());
    bundle.setType(type);
    bundle.addLink().setRelation("self").setUrl(asked.self());
    if (!page.next().isEmpty()) {
      bundle.addLink().setRelation("next").setUrl(asked.link(page.next()));
    }
    page.total().ifPresent(total -> bundle.setTotal(Math.toIntExact(total)));
    return bundle;
  }

  private static String plainAddress(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private static Instant changed(Resource version) {
    return Instant.parse(version.getMeta().getLastUpdatedElement().getValueAsString());
  }

  private static Instant instant(Asked asked, String name, Instant otherwise) {
    List<String> values = asked.values(name);
    if (values.isEmpty()) {
      return otherwise;
    }
    try {
      return OffsetDateTime.parse(SearchDates.withPlus(values.getFirst())).toInstant();
    } catch (DateTimeParseException e) {
      throw SearchValues.wrong(name, "2026-11-20T09:30:00-08:00");
    }
  }
}
