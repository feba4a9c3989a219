package mx.trazo.fhir;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One question to the exchange, alone or as an entry of a batch.
 *
 * @param route method and template of the route by which it came, for the audit trail
 * @param method GET for HEAD and posted searches too
 * @param base the address of the exchange as the client sees it, without a slash at the end
 * @param path what follows the base, without a slash at either end, still escaped
 * @param parameters query and posted form, decoded
 * @param headers those that may be acted upon, names in any case
 * @param body empty when there is none
 * @param most matches that a page may have at the most
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came; nobody compares these records
record FhirCall(
    @Nullable Actor actor,
    String route,
    String method,
    String base,
    String path,
    Map<String, List<String>> parameters,
    Map<String, List<String>> headers,
    byte[] body,
    int most) {

  /**
   * What was answered.
   *
   * @param refused the reasons, when it was refused
   * @param trailed whether the audit trail tells what was answered
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes to be sent; nobody compares these records
  record Answer(
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      List<FhirIssue> refused,
      boolean trailed) {
    /** An answer that the audit trail does not tell of. */
    Answer(int status, Map<String, List<String>> headers, byte[] body, List<FhirIssue> refused) {
      this(status, headers, body, refused, false);
    }

    /** The same, told by the audit trail or not. */
    Answer told(boolean trail) {
      return new Answer(status, headers, body, refused, trail);
    }

    /** The first value of a header, or null. */
    @Nullable String header(String name) {
      List<String> values = headers.get(name);
      return values == null || values.isEmpty() ? null : values.getFirst();
    }
  }

  /** The values of a header; empty when it is absent. */
  List<String> header(String name) {
    Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    named.putAll(headers);
    return named.getOrDefault(name, List.of());
  }
}
