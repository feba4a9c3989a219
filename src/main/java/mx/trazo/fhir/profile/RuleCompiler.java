package mx.trazo.fhir.profile;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.fhir.profile.ElementRule.Binding;
import mx.trazo.fhir.profile.ElementRule.Discriminator;
import mx.trazo.fhir.profile.ElementRule.Invariant;
import mx.trazo.fhir.profile.ElementRule.Prescribed;
import mx.trazo.fhir.profile.ElementRule.Slice;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionSlicingDiscriminatorComponent;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the snapshot of a definition into rules that can be checked without looking anything up.
 */
final class RuleCompiler {
  /** Every element has a value or children: the parser keeps no other. */
  private static final Set<String> GIVEN = Set.of("ele-1");

  private static final String SYSTEM = "http://hl7.org/fhirpath/System.";

  private final IValidationSupport support;
  private final FHIRPathEngine paths;
  private final Map<String, Set<String>> codes = new HashMap<>();

  RuleCompiler(IValidationSupport support, FHIRPathEngine paths) {
    this.support = support;
    this.paths = paths;
  }

  /**
   * The rules of a definition, from its root.
   *
   * @throws IllegalStateException when it says something that is not understood here; better no
   *     server than one that overlooks a rule
   */
  ElementRule compile(StructureDefinition definition) {
    Map<String, ElementRule> rules = new HashMap<>();
    ElementRule root = null;
    for (ElementDefinition element : snapshot(definition).getElement()) {
      String id = element.getId();
      ElementRule rule = rule(element);
      rules.put(id, rule);
      int dot = id.lastIndexOf('.');
      if (dot < 0) {
        root = rule;
        continue;
      }
      int colon = id.indexOf(':', dot);
      if (colon < 0) {
        parent(rules, id.substring(0, dot)).children.add(rule);
      } else {
        parent(rules, id.substring(0, colon)).slices.add(new Slice(id.substring(colon + 1), rule));
      }
    }
    for (ElementDefinition element : snapshot(definition).getElement()) {
      if (element.hasContentReference()) {
        String named = element.getContentReference();
        parent(rules, element.getId())
            .children
            .addAll(parent(rules, named.substring(named.indexOf('#') + 1)).children);
      }
    }
    if (root == null) {
      throw new IllegalStateException(definition.getUrl() + " has no elements");
    }
    return root;
  }

  private static StructureDefinition.StructureDefinitionSnapshotComponent snapshot(
      StructureDefinition definition) {
    return definition.getSnapshot();
  }

  private static ElementRule parent(Map<String, ElementRule> rules, String id) {
    ElementRule parent = rules.get(id);
    if (parent == null) {
      throw new IllegalStateException("nothing is said of " + id + " itself");
    }
    return parent;
  }

  private ElementRule rule(ElementDefinition element) {
    boolean limited = element.hasMaxLength() || element.hasMinValue() || element.hasMaxValue();
    if (limited && !isLiteral(element)) {
      throw new IllegalStateException(element.getId() + " limits its value");
    }
    String path = element.getPath();
    return new ElementRule(
        path.substring(path.lastIndexOf('.') + 1),
        element.getMin(),
        element.getMax().equals("*") ? ElementRule.MANY : Integer.parseInt(element.getMax()),
        types(element),
        profiles(element),
        element.getConstraint().stream()
            .filter(constraint -> constraint.getSeverity() == ConstraintSeverity.ERROR)
            .filter(constraint -> !GIVEN.contains(constraint.getKey()))
            .map(this::invariant)
            .toList(),
        prescribed(element),
        binding(element),
        discriminators(element),
        element.getSlicing().getRules() == SlicingRules.CLOSED);
  }

  /** The text behind a primitive value, whose length and form the guard and the parser watch. */
  private static boolean isLiteral(ElementDefinition element) {
    return element.getType().stream().anyMatch(type -> type.getCode().startsWith(SYSTEM));
  }

  /** Only a choice and a resource can be of a type that the parser lets through. */
  private static Set<String> types(ElementDefinition element) {
    String path = element.getPath();
    boolean open = path.endsWith("[x]") || path.endsWith(".resource");
    Set<String> codes =
        element.getType().stream().map(TypeRefComponent::getCode).collect(Collectors.toSet());
    return open && !codes.contains("Resource") ? codes : Set.of();
  }

  private static List<String> profiles(ElementDefinition element) {
    return element.getType().stream()
        .flatMap(type -> type.getProfile().stream())
        .map(PrimitiveType::getValue)
        .toList();
  }

  /** FHIR published some rules with mistakes that HL7's validator knows and mends. */
  private Invariant invariant(ElementDefinitionConstraintComponent constraint) {
    String human = constraint.getHuman();
    int bar = human.indexOf(" | ");
    return new Invariant(
        constraint.getKey(),
        bar < 0 ? human : human.substring(0, bar),
        bar < 0 ? human : human.substring(bar + 3),
        paths.parse(
            FHIRPathExpressionFixer.fixExpr(
                constraint.getExpression(), constraint.getKey(), "4.0.1")));
  }

  private static @Nullable Prescribed prescribed(ElementDefinition element) {
    if (element.hasFixed()) {
      return new Prescribed(element.getFixed(), true);
    }
    return element.hasPattern() ? new Prescribed(element.getPattern(), false) : null;
  }

  private @Nullable Binding binding(ElementDefinition element) {
    ElementDefinitionBindingComponent binding = element.getBinding();
    if (binding.getStrength() != BindingStrength.REQUIRED) {
      return null;
    }
    String url = binding.getValueSet().split("\\|", 2)[0];
    Set<String> members = codes.computeIfAbsent(url, this::members);
    return members.isEmpty() ? null : new Binding(url, members);
  }

  /** Nothing when the members cannot be told, like those of "all media types". */
  private Set<String> members(String url) {
    var set = support.fetchValueSet(url);
    if (set == null) {
      return Set.of();
    }
    var expanded =
        support.expandValueSet(
            new ValidationSupportContext(support), new ValueSetExpansionOptions(), set);
    Set<String> found = new HashSet<>();
    if (expanded != null && expanded.getValueSet() instanceof ValueSet full) {
      collect(full.getExpansion().getContains(), found);
    }
    return found;
  }

  private static void collect(List<ValueSetExpansionContainsComponent> from, Set<String> into) {
    for (ValueSetExpansionContainsComponent one : from) {
      into.add(one.getSystem() + "|" + one.getCode());
      collect(one.getContains(), into);
    }
  }

  private static List<Discriminator> discriminators(ElementDefinition element) {
    List<Discriminator> out = new ArrayList<>();
    for (ElementDefinitionSlicingDiscriminatorComponent by :
        element.getSlicing().getDiscriminator()) {
      boolean byType =
          switch (by.getType()) {
            case TYPE -> true;
            case VALUE, PATTERN -> false;
            default ->
                throw new IllegalStateException(element.getId() + " is sliced by " + by.getType());
          };
      List<String> path =
          by.getPath().equals("$this") ? List.of() : List.of(by.getPath().split("\\.", -1));
      out.add(new Discriminator(byType, path));
    }
    return out;
  }
}
