package mx.trazo.fhir.profile;

import java.util.List;

/**
 * One rule that an element breaks.
 *
 * @param at the element as FHIRPath from the resource that was checked
 * @param kind which sort of rule
 * @param facts what the sentence of that kind needs, see {@link Kind}
 */
public record Finding(String at, Kind kind, List<String> facts) {
  /** Sorts of rules. Fact 0 is always the name of the profile or type that says so. */
  public enum Kind {
    /** Less than the least; fact 1: how many there must be. */
    TOO_FEW,
    /** More than the most; fact 1: how many there may be. */
    TOO_MANY,
    /** A value other than the one prescribed; fact 1: the one prescribed. */
    VALUE,
    /** A type of value that is not allowed here; fact 1: the types that are. */
    TYPE,
    /** A code from elsewhere than the value set; fact 1: the value set. */
    CODE,
    /** None of the parts that may stand in a list; fact 1: their names. */
    STRAY,
    /** No absolute address where one must stand; fact 1: what stands there. */
    ADDRESS,
    /** A reference in none of the forms of FHIR; fact 1: what stands there. */
    REFERENCE,
    /** Two parts with the same name; fact 1: the name. */
    TWICE,
    /** A rule in words; facts 1, 2 and 3: its key, Spanish and English. */
    RULE
  }

  /** Keeps a copy of the facts. */
  public Finding {
    facts = List.copyOf(facts);
  }
}
