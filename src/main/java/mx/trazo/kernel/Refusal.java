package mx.trazo.kernel;

import java.util.List;

/**
 * The domain says no, and that is normal.
 *
 * @param code the stable reason
 * @param facts what the sentence needs, in the order of its placeholders; no personal data
 */
public record Refusal(RefusalCode code, List<String> facts) {
  /** Copies the facts. */
  public Refusal {
    facts = List.copyOf(facts);
  }

  /** A refusal with its facts. */
  public static Refusal of(RefusalCode code, String... facts) {
    return new Refusal(code, List.of(facts));
  }
}
