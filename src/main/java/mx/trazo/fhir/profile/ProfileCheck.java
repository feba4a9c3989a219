package mx.trazo.fhir.profile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.trazo.fhir.profile.ElementRule.Binding;
import mx.trazo.fhir.profile.ElementRule.Invariant;
import mx.trazo.fhir.profile.ElementRule.Slice;
import mx.trazo.fhir.profile.Finding.Kind;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** One walk through one resource. */
final class ProfileCheck {
  private final ProfileRules rules;
  private final FHIRPathEngine paths;
  private final Set<Finding> found = new LinkedHashSet<>();

  ProfileCheck(ProfileRules rules, FHIRPathEngine paths) {
    this.rules = rules;
    this.paths = paths;
  }

  List<Finding> findings() {
    return List.copyOf(found);
  }

  /** The last part of a canonical URL. */
  static String name(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /**
   * Checks a resource, which is the focus of the rules below it.
   *
   * @param root the resource that holds it when it is a contained one, else itself
   */
  void resource(Resource resource, Resource root, ElementRule rule, String profile, String at) {
    var focus = new Focus(resource, root, name(profile));
    focus.element(resource, rule, at);
    focus.written(resource, at);
    for (CanonicalType claim : resource.getMeta().getProfile()) {
      String claimed = claim.getValue() == null ? "" : claim.getValue().split("\\|", 2)[0];
      if (!claimed.equals(profile)) {
        rules
            .find(claimed)
            .ifPresent(
                known -> new Focus(resource, root, name(claimed)).element(resource, known, at));
      }
    }
  }

  /** The nearest resource around an element, and the name of the profile that findings carry. */
  private final class Focus {
    private final Resource resource;
    private final Resource root;
    private final String profile;

    private Focus(Resource resource, Resource root, String profile) {
      this.resource = resource;
      this.root = root;
      this.profile = profile;
    }

    /** All that a rule says of one value and of what lies in it. */
    private void element(Base value, ElementRule rule, String at) {
      value(value, rule, at);
      invariants(value, rule.invariants, at);
      for (ElementRule child : rule.children) {
        children(value, child, at);
      }
    }

    private void value(Base value, ElementRule rule, String at) {
      if (rule.prescribed != null && !Matching.matches(value, rule.prescribed)) {
        add(at, Kind.VALUE, Matching.words(rule.prescribed.value()));
      }
      if (!rule.types.isEmpty() && !rule.types.contains(value.fhirType())) {
        add(at, Kind.TYPE, String.join(", ", new TreeSet<>(rule.types)));
      }
      if (rule.binding != null && !bound(value, rule.binding)) {
        add(at, Kind.CODE, rule.binding.name());
      }
    }

    private boolean bound(Base value, Binding binding) {
      return switch (value) {
        case Coding coding -> member(coding, binding);
        case CodeableConcept concept ->
            concept.getCoding().stream().anyMatch(coding -> member(coding, binding));
        case Enumeration<?> _ -> true; // the parser knows no others
        case CodeType code -> binding.holds(code.getValue());
        default -> true;
      };
    }

    private static boolean member(Coding coding, Binding binding) {
      return binding.codes().contains(coding.getSystem() + "|" + coding.getCode());
    }

    private void invariants(Base value, List<Invariant> invariants, String at) {
      for (Invariant invariant : invariants) {
        if (!paths.evaluateToBoolean(null, resource, root, value, invariant.expression())) {
          add(at, Kind.RULE, invariant.key(), invariant.spanish(), invariant.english());
        }
      }
    }

    private void children(Base parent, ElementRule rule, String at) {
      Property property = parent.getNamedProperty(rule.name);
      List<Base> values = property == null ? List.of() : property.getValues();
      String name = at + "." + rule.name.replace("[x]", "");
      count(values.size(), rule, name);
      boolean list = property != null && property.getMaxCardinality() != 1;
      int[] counts = new int[rule.slices.size()];
      for (int i = 0; i < values.size(); i++) {
        String place = list ? name + "[" + i + "]" : name;
        int slice = slice(values.get(i), rule);
        if (slice < 0) {
          if (rule.closed) {
            add(place, Kind.STRAY, rule.slices.stream().map(Slice::name).collect(joining(", ")));
          }
          child(parent, values.get(i), rule, place);
          continue;
        }
        counts[slice]++;
        ElementRule own = rule.slices.get(slice).rule();
        if (own.children.isEmpty()) {
          child(parent, values.get(i), rule, place);
        }
        child(parent, values.get(i), own, place);
      }
      for (int i = 0; i < counts.length; i++) {
        Slice slice = rule.slices.get(i);
        count(counts[i], slice.rule(), name + ":" + slice.name());
      }
    }

    private void count(int there, ElementRule rule, String at) {
      if (there < rule.least) {
        add(at, Kind.TOO_FEW, Integer.toString(rule.least));
      } else if (there > rule.most) {
        add(at, Kind.TOO_MANY, Integer.toString(rule.most));
      }
    }

    private int slice(Base value, ElementRule rule) {
      for (int i = 0; i < rule.slices.size(); i++) {
        if (Matching.belongs(value, rule.slices.get(i).rule(), rule.discriminators)) {
          return i;
        }
      }
      return -1;
    }

    /** A value with the rule of its place, and with those of its own type. */
    private void child(Base parent, Base value, ElementRule rule, String at) {
      if (value instanceof Resource inner) {
        value(value, rule, at);
        Resource holder = rule.name.equals("contained") ? resource : inner;
        if (rule.profiles.isEmpty()) {
          resource(inner, holder, rules.type(inner.fhirType()), inner.fhirType(), at);
        }
        for (String own : rule.profiles) {
          rules.find(own).ifPresent(known -> resource(inner, holder, known, own, at));
        }
        return;
      }
      element(value, rule, at);
      if (!(parent instanceof Extension && value instanceof Extension)) {
        written(value, at); // the parts of an extension have short names
      }
      if (rule.children.isEmpty()) {
        type(value, at);
      } else if (!value.fhirType().contains(".")) {
        invariants(value, rules.type(value.fhirType()).invariants, at);
      }
    }

    private void type(Base value, String at) {
      if (value instanceof Extension extension && extension.hasUrl()) {
        var known = rules.find(extension.getUrl());
        if (known.isPresent()) {
          new Focus(resource, root, name(extension.getUrl())).element(value, known.get(), at);
          return;
        }
      }
      if (!value.isPrimitive() || (value instanceof Element own && own.hasExtension())) {
        element(value, rules.type(value.fhirType()), at);
      }
    }

    /** What FHIR says in words only, see {@link WrittenRules}. */
    private void written(Base value, String at) {
      WrittenRules.broken(value).forEach(rule -> add(at + rule.below(), rule.kind(), rule.fact()));
      if (value instanceof Coding coding
          && coding.hasSystem()
          && rules.isUnknown(coding.getSystem(), String.valueOf(coding.getCode()))) {
        add(at, Kind.CODE, coding.getSystem());
      }
    }

    private void add(String at, Kind kind, String... facts) {
      List<String> all = new ArrayList<>();
      all.add(profile);
      all.addAll(List.of(facts));
      found.add(new Finding(at, kind, all));
    }
  }
}
