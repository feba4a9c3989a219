package mx.trazo.fhir.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mx.trazo.fhir.profile.Finding.Kind;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.utilities.Utilities;
import org.jspecify.annotations.Nullable;

/**
 * Rules that FHIR R4 states in words and no definition carries: addresses that have to be absolute
 * (datatypes.html#Identifier, extensibility.html, bundle.html), the forms of a reference
 * (references.html#literal), names of contained resources (references.html#contained).
 */
final class WrittenRules {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]+");
  private static final Pattern LOCAL =
      Pattern.compile("[A-Z][A-Za-z]+(\\?.+|/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?)");
  private static final String URN_UUID = "urn:uuid:";

  private WrittenRules() {}

  /**
   * A rule that is broken.
   *
   * @param below the path from the value to the element, with its dot
   */
  record Broken(String below, Kind kind, String fact) {}

  /** The rules that a value breaks by itself. */
  static List<Broken> broken(Base value) {
    List<Broken> out = new ArrayList<>();
    switch (value) {
      case Identifier identifier -> address(".system", identifier.getSystem(), out);
      case Extension extension -> address(".url", extension.getUrl(), out);
      case BundleEntryComponent entry -> address(".fullUrl", entry.getFullUrl(), out);
      case Meta meta -> {
        for (CanonicalType profile : meta.getProfile()) {
          address(".profile", profile.getValue(), out);
        }
      }
      case Reference reference -> reference(reference, out);
      case DomainResource resource -> contained(resource, out);
      default -> {}
    }
    return out;
  }

  private static void address(String below, @Nullable String url, List<Broken> out) {
    if (url == null) {
      return;
    }
    boolean good =
        url.startsWith(URN_UUID)
            ? UUID.matcher(url.substring(URN_UUID.length())).matches()
            : Utilities.isAbsoluteUrl(url) || url.startsWith("urn:");
    if (!good) {
      out.add(new Broken(below, Kind.ADDRESS, url));
    }
  }

  private static void reference(Reference reference, List<Broken> out) {
    String to = reference.getReference();
    if (to != null && !to.startsWith("#") && !Utilities.isAbsoluteUrl(to) && !isLocal(to)) {
      out.add(new Broken(".reference", Kind.REFERENCE, to));
    }
    String type = reference.getType();
    if (type != null && !Utilities.isAbsoluteUrl(type) && !isType(type)) {
      out.add(new Broken(".type", Kind.CODE, "http://hl7.org/fhir/resource-types"));
    }
  }

  private static boolean isLocal(String reference) {
    return LOCAL.matcher(reference).matches() && isType(reference.split("[/?]", 2)[0]);
  }

  private static boolean isType(String name) {
    return TYPE.matcher(name).matches() && TYPES.contains(name);
  }

  private static final Set<String> TYPES = types();

  private static Set<String> types() {
    Set<String> names = new HashSet<>();
    for (ResourceType type : ResourceType.values()) {
      names.add(type.name());
    }
    return names;
  }

  private static void contained(DomainResource resource, List<Broken> out) {
    Set<String> names = new HashSet<>();
    for (Resource inner : resource.getContained()) {
      String name = inner.getIdElement().getIdPart();
      if (name != null && !names.add(name)) {
        out.add(new Broken(".contained", Kind.TWICE, name));
      }
    }
  }
}
