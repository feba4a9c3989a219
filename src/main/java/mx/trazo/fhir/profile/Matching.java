package mx.trazo.fhir.profile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.fhir.profile.ElementRule.Discriminator;
import mx.trazo.fhir.profile.ElementRule.Prescribed;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.jspecify.annotations.Nullable;

/** Whether a value is the one that a definition means. */
final class Matching {
  private static final String URL = "url";

  private Matching() {}

  /** Whether a value is, or at least holds, what is prescribed. */
  static boolean matches(Base value, Prescribed prescribed) {
    return (prescribed.exactly() && !value.isPrimitive())
        ? value.equalsDeep(prescribed.value())
        : holds(value, prescribed.value());
  }

  /** Every value of the pattern stands somewhere in the same place of the value. */
  private static boolean holds(Base value, Base pattern) {
    if (pattern.isPrimitive()) {
      return value.isPrimitive() && pattern.primitiveValue().equals(value.primitiveValue());
    }
    for (Property property : pattern.children()) {
      for (Base wanted : property.getValues()) {
        if (at(value, property.getName()).noneMatch(own -> holds(own, wanted))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a value belongs to a slice. */
  static boolean belongs(Base value, ElementRule slice, List<Discriminator> discriminators) {
    return !discriminators.isEmpty()
        && discriminators.stream().allMatch(by -> told(value, slice, by));
  }

  private static boolean told(Base value, ElementRule slice, Discriminator by) {
    ElementRule rule = slice;
    Stream<Base> values = Stream.of(value);
    for (String step : by.path()) {
      if (step.equals(URL) && !slice.profiles.isEmpty()) {
        // an extension is named by the definition it follows
        return at(value, URL).anyMatch(url -> slice.profiles.contains(url.primitiveValue()));
      }
      rule = child(rule, step);
      if (rule == null) {
        return false;
      }
      values = values.flatMap(each -> at(each, step));
    }
    if (by.byType()) {
      var types = rule.types;
      return values.anyMatch(each -> types.contains(each.fhirType()));
    }
    Prescribed prescribed = rule.prescribed;
    return prescribed != null && values.anyMatch(each -> matches(each, prescribed));
  }

  private static @Nullable ElementRule child(ElementRule rule, String name) {
    for (ElementRule child : rule.children) {
      if (child.name.equals(name) || child.name.equals(name + "[x]")) {
        return child;
      }
    }
    return null;
  }

  private static Stream<Base> at(Base value, String name) {
    Property property = value.getNamedProperty(name);
    return property == null ? Stream.of() : property.getValues().stream();
  }

  /** A prescribed value for people. */
  static String words(Base value) {
    if (value.isPrimitive()) {
      return value.primitiveValue();
    }
    return value.children().stream()
        .flatMap(property -> property.getValues().stream())
        .map(Matching::words)
        .collect(Collectors.joining(" "));
  }
}
