package mx.trazo.fhir;

/**
 * How much one message may ask of us. HAPI's parser has no limits of its own: seventy bytes with an
 * exponent of 999999999 exhaust its memory, so these hold before it is called.
 *
 * @param bodyBytes bytes of a body
 * @param depth nested objects and arrays
 * @param tokens JSON tokens: names, values, opening and closing brackets
 * @param entries entries of all bundles in the message
 * @param textChars UTF-16 units of one text
 * @param nameChars UTF-16 units of one name
 * @param numberChars characters of one number
 * @param exponent largest exponent of a number, either sign
 */
public record FhirLimits(
    int bodyBytes,
    int depth,
    int tokens,
    int entries,
    int textChars,
    int nameChars,
    int numberChars,
    int exponent) {

  /** What an order of the largest sensible size needs, several times over. */
  public static FhirLimits standard() {
    return new FhirLimits(1 << 20, 50, 60_000, 200, 65_536, 128, 40, 30);
  }
}
