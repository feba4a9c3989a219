package mx.trazo.fhir;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Rules that hold for every element of a sent resource, however deep. */
final class SentElements {
  private SentElements() {}

  /**
   * Adds to the issues each modifier extension, since all of them are unknown here and would change
   * the meaning of what is understood, and each extension that says nothing.
   */
  static void check(Resource resource, String at, Issues issues) {
    walk(resource, at, issues);
  }

  private static void walk(Base element, String at, Issues issues) {
    for (Property property : element.children()) {
      String name = property.getName().replace("[x]", "");
      boolean list = property.getMaxCardinality() != 1;
      int index = 0;
      for (Base value : property.getValues()) {
        String place = at + "." + name + (list ? "[" + index++ + "]" : "");
        if (name.equals("modifierExtension")) {
          issues.add(place, FhirRefusal.FHIR_MODIFIER);
        } else if (value instanceof Extension extension && saysNothing(extension)) {
          issues.add(place, FhirRefusal.FHIR_EXTENSION_EMPTY);
        }
        walk(value, place, issues);
      }
    }
  }

  private static boolean saysNothing(Extension extension) {
    return !extension.hasValue() && !extension.hasExtension();
  }
}
