package mx.trazo.fhir.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of one element. The lists grow while a definition is compiled and are only
 * read afterwards.
 */
final class ElementRule {
  /** No upper limit. */
  static final int MANY = Integer.MAX_VALUE;

  /** The name within its parent; a choice keeps its {@code [x]}. */
  final String name;

  final int least;
  final int most;

  /** The types it may have; empty when the parser has seen to it. */
  final Set<String> types;

  /** The profiles of which a resource in this place must meet one. */
  final List<String> profiles;

  final List<Invariant> invariants;
  final @Nullable Prescribed prescribed;
  final @Nullable Binding binding;
  final List<ElementRule> children = new ArrayList<>();
  final List<Slice> slices = new ArrayList<>();
  final List<Discriminator> discriminators;

  /** Whether a list holds its slices and nothing else. */
  final boolean closed;

  /** What the snapshot says of one element, without what stands below it. */
  ElementRule(
      String name,
      int least,
      int most,
      Set<String> types,
      List<String> profiles,
      List<Invariant> invariants,
      @Nullable Prescribed prescribed,
      @Nullable Binding binding,
      List<Discriminator> discriminators,
      boolean closed) {
    this.name = name;
    this.least = least;
    this.most = most;
    this.types = Set.copyOf(types);
    this.profiles = List.copyOf(profiles);
    this.invariants = List.copyOf(invariants);
    this.prescribed = prescribed;
    this.binding = binding;
    this.discriminators = List.copyOf(discriminators);
    this.closed = closed;
  }

  /**
   * A rule in FHIRPath.
   *
   * @param spanish its words before the bar, or all of them when it has one language
   */
  record Invariant(String key, String spanish, String english, ExpressionNode expression) {}

  /**
   * A value that is given.
   *
   * @param exactly whether nothing may be added to it
   */
  record Prescribed(Base value, boolean exactly) {}

  /**
   * A value set that must be used.
   *
   * @param codes its members as system and code with a bar between
   */
  record Binding(String name, Set<String> codes) {
    /** Whether a code without a system is a member. */
    boolean holds(String code) {
      return codes.stream().anyMatch(member -> member.endsWith("|" + code));
    }
  }

  /** A named part of a list. */
  record Slice(String name, ElementRule rule) {}

  /**
   * What tells the parts of a list apart.
   *
   * @param byType whether the type tells, not the value
   * @param path steps from the element; none is the element itself
   */
  record Discriminator(boolean byType, List<String> path) {}
}
