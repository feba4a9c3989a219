package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Refusal;

/** Everything that is wrong with one message, so that the sender can mend it all at once. */
final class Issues {
  private static final int MOST = 50;

  private final List<FhirIssue> found = new ArrayList<>();

  /** One more thing that is wrong with an element. */
  void add(String element, FhirRefusal code, String... facts) {
    add(new FhirIssue(Refusal.of(code, facts), element));
  }

  /** One more thing that is wrong. */
  void add(FhirIssue issue) {
    if (found.size() < MOST) {
      found.add(issue);
    }
  }

  /**
   * Whether something is already known to be wrong with an element, with its parts or its whole.
   */
  boolean concern(String element) {
    return found.stream()
        .anyMatch(
            issue -> isWithin(issue.element(), element) || isWithin(element, issue.element()));
  }

  private static boolean isWithin(String whole, String part) {
    return part.startsWith(whole)
        && (part.length() == whole.length() || ".[:".indexOf(part.charAt(whole.length())) >= 0);
  }

  /** An element that is needed and is not there. */
  void missing(String resource, String element) {
    add(resource + "." + element, FhirRefusal.FHIR_ELEMENT_MISSING, element);
  }

  /** An element whose value cannot be. */
  void wrong(String resource, String element, String expected) {
    add(resource + "." + element, FhirRefusal.FHIR_ELEMENT_WRONG, element, expected);
  }

  /** Refuses the message when anything was wrong with it. */
  void demandNone() {
    if (!found.isEmpty()) {
      throw new RefusedException(found);
    }
  }
}
