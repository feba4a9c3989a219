package mx.trazo.fhir;

import mx.trazo.kernel.Refusal;

/**
 * One reason to say no, and the element it is about.
 *
 * @param refusal the rule
 * @param element the element as FHIRPath, like {@code Bundle.entry[1].resource.subject}; empty when
 *     the refusal is about the whole message
 */
public record FhirIssue(Refusal refusal, String element) {}
