package mx.trazo.fhir;

import java.util.List;
import java.util.Locale;

/**
 * What a client would like best, from its Prefer headers; what nobody knows is left unheard.
 *
 * @param lenient whether unknown parameters may be passed over
 */
public record Preference(Answer answer, boolean lenient) {
  /** What an answer to a creation carries. */
  public enum Answer {
    /** Headers only. */
    MINIMAL,
    /** What is on record now. */
    REPRESENTATION,
    /** An OperationOutcome. */
    OUTCOME,
    /** Nothing was said. */
    ANY
  }

  /** The preferences in the values of the headers. */
  static Preference read(List<String> headers) {
    Answer answer = Answer.ANY;
    boolean lenient = false;
    for (String header : headers) {
      for (String one : header.split("[;,]", -1)) {
        switch (one.replace(" ", "").toLowerCase(Locale.ROOT)) {
          case "return=minimal" -> answer = Answer.MINIMAL;
          case "return=representation" -> answer = Answer.REPRESENTATION;
          case "return=operationoutcome" -> answer = Answer.OUTCOME;
          case "handling=lenient" -> lenient = true;
          case "handling=strict" -> lenient = false;
          default -> {}
        }
      }
    }
    return new Preference(answer, lenient);
  }
}
