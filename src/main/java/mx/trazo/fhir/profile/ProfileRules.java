package mx.trazo.fhir.profile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Checks resources against the published profiles by rules made of them once. Says what HL7's
 * validator would refuse, at a small part of its cost; that both agree is tested, see {@code
 * ProfilesAgreeTest}. What the parser has already refused (unknown elements, wrong types of values,
 * codes of FHIR's own lists) is not looked at again. May be used by several threads.
 */
public final class ProfileRules {
  private static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";

  private final IValidationSupport definitions;
  private final FHIRPathEngine paths;
  private final RuleCompiler compiler;
  private final Map<String, ElementRule> compiled = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> catalogues = new ConcurrentHashMap<>();

  private ProfileRules(FhirContext context, IValidationSupport definitions) {
    this.definitions = definitions;
    this.paths = new FHIRPathEngine(new HapiWorkerContext(context, definitions));
    this.compiler = new RuleCompiler(definitions, paths);
  }

  /** Reads the definitions, which takes seconds; rules are made of each when it is first used. */
  public static ProfileRules read(FhirContext context) {
    return new ProfileRules(context, Definitions.read(context));
  }

  /**
   * What a resource breaks of a profile, of the profiles that it and its parts claim to follow, and
   * of the types it is made of.
   *
   * @param profile its canonical URL
   * @throws IllegalArgumentException when there is no such profile
   */
  public List<Finding> check(Resource resource, String profile) {
    ElementRule rule =
        find(profile).orElseThrow(() -> new IllegalArgumentException("no profile " + profile));
    var check = new ProfileCheck(this, paths);
    check.resource(resource, resource, rule, profile, resource.fhirType());
    return check.findings();
  }

  /** The definitions that the rules are made of. */
  IValidationSupport definitions() {
    return definitions;
  }

  /** The rules of a definition; empty when nothing is published under the URL. */
  Optional<ElementRule> find(String url) {
    ElementRule known = compiled.get(url);
    if (known == null
        && definitions.fetchStructureDefinition(url) instanceof StructureDefinition definition) {
      known = compileOnce(url, definition);
    }
    return Optional.ofNullable(known);
  }

  /** The rules of a type of FHIR R4. */
  ElementRule type(String name) {
    return find(TYPES + name)
        .orElseThrow(() -> new IllegalStateException("FHIR R4 has no type " + name));
  }

  private synchronized ElementRule compileOnce(String url, StructureDefinition definition) {
    return compiled.computeIfAbsent(url, wanted -> compiler.compile(definition));
  }

  /** Whether a code is missing from a code system of which all codes are known here. */
  boolean isUnknown(String system, String code) {
    Set<String> codes = catalogues.get(system);
    if (codes == null
        && definitions.fetchCodeSystem(system) instanceof CodeSystem known
        && known.getContent() == CodeSystemContentMode.COMPLETE) {
      codes = catalogues.computeIfAbsent(system, wanted -> codes(known));
    }
    return codes != null && !codes.isEmpty() && !codes.contains(code);
  }

  private static Set<String> codes(CodeSystem system) {
    Set<String> found = new HashSet<>();
    collect(system.getConcept(), found);
    return found;
  }

  private static void collect(List<ConceptDefinitionComponent> concepts, Set<String> into) {
    for (ConceptDefinitionComponent concept : concepts) {
      into.add(concept.getCode());
      collect(concept.getConcept(), into);
    }
  }
}
