package mx.trazo.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a query or a posted form strictly: each escape whole, UTF-8, a bounded number. */
final class FhirQuery {
  private static final int PARAMETERS = 50;
  private static final int CHARS = 16 * 1024;

  private FhirQuery() {}

  /** The parameters in the order they came, or nothing when the text is malformed or too much. */
  static Optional<Map<String, List<String>>> read(String text) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    if (text.length() > CHARS) {
      return Optional.empty();
    }
    int count = 0;
    for (String pair : text.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
      Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
      if (name.isEmpty() || value.isEmpty() || ++count > PARAMETERS) {
        return Optional.empty();
      }
      out.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value.get());
    }
    return Optional.of(out);
  }

  private static Optional<String> decode(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        boolean whole = i + 2 < text.length();
        int high = whole ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = whole ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.put((byte) (high << 4 | low));
        i += 2;
      } else if (c > 0x7E || c < ' ') {
        return Optional.empty();
      } else {
        bytes.put((byte) (c == '+' ? ' ' : c));
      }
    }
    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
      return Characters.firstForbidden(decoded) < 0 ? Optional.of(decoded) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
