package mx.trazo.fhir;

import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Optional;
import mx.trazo.kernel.Refusal;

/** What the values of a search may be here. */
final class Tokens {
  private Tokens() {}

  /** Refuses modifiers, :missing and empty values, rather than answering another question. */
  static void requirePlain(TokenParam token) {
    boolean plain =
        token.getModifier() == null
            && token.getMissing() == null
            && token.getValue() != null
            && !token.getValue().isBlank();
    if (!plain) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_BAD_QUERY), "");
    }
  }

  /**
   * The id that a reference leads to, written with its type or without; nothing when it leads to
   * another type. Refuses chains and :missing.
   */
  static Optional<String> idOf(ReferenceParam reference, String type) {
    if (reference.getMissing() != null
        || reference.getChain() != null
        || reference.getIdPart() == null) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_BAD_QUERY), "");
    }
    return reference.hasResourceType() && !type.equals(reference.getResourceType())
        ? Optional.empty()
        : Optional.of(reference.getIdPart());
  }
}
