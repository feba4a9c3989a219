package mx.trazo.fhir;

import ca.uhn.fhir.rest.param.TokenParam;
import mx.trazo.kernel.Refusal;

/** What a token of a search may be here. */
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
}
