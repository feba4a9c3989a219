package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/** The values of search parameters, as FHIR R4 writes them. */
final class SearchValues {
  private static final int MOST_VALUES = 50;

  private SearchValues() {}

  /**
   * A token.
   *
   * @param system null when any system will do, empty when there must be none
   * @param code empty when any code of the system will do
   */
  record Token(@Nullable String system, String code) {
    /** Whether a value of ours, which always has a system, is meant. */
    boolean means(String ownSystem, String ownCode) {
      return (system == null || system.equals(ownSystem))
          && (code.isEmpty() || code.equals(ownCode));
    }

    /** Whether it is this very identifier, written with its system. */
    boolean isExactly(Identifier identifier) {
      return system != null
          && system.equals(identifier.hasSystem() ? identifier.getSystem() : "")
          && !code.isEmpty()
          && code.equals(identifier.getValue());
    }
  }

  /** The alternatives for each time a token was given; all of the times must be met. */
  static List<List<Token>> tokens(Asked asked, String name) {
    List<List<Token>> out = new ArrayList<>();
    for (String value : asked.values(name)) {
      out.add(split(value, ',').stream().map(one -> token(name, one)).toList());
    }
    demandFew(out);
    return out;
  }

  private static Token token(String name, String text) {
    List<String> parts = split(text, '|');
    String system = parts.size() == 1 ? null : plain(parts.getFirst());
    String code = plain(parts.getLast());
    if (parts.size() > 2 || (code.isBlank() && (system == null || system.isBlank()))) {
      // A third part means that a bar of the value was not escaped: nothing has such a value.
      if (parts.size() > 2 && !code.isBlank()) {
        return new Token("", code);
      }
      throw wrong(name, "system|code");
    }
    return new Token(system, code);
  }

  /**
   * The ids of a type for each time a reference was given; a reference to another type or server
   * leaves no id.
   */
  static List<List<String>> ids(Asked asked, String name, String type) {
    String address = asked.address();
    String base = address.substring(0, address.lastIndexOf('/'));
    List<List<String>> out = new ArrayList<>();
    for (String value : asked.values(name)) {
      List<String> ids = new ArrayList<>();
      for (String one : split(value, ',')) {
        String reference = plain(one);
        if (reference.isBlank()) {
          throw wrong(name, type + "/id");
        }
        idOf(reference, base, type).ifPresent(ids::add);
      }
      out.add(ids);
    }
    demandFew(out);
    return out;
  }

  /** Each value may cost a look-up. */
  private static void demandFew(List<? extends List<?>> values) {
    if (values.stream().mapToInt(List::size).sum() > MOST_VALUES) {
      throw Asked.refused(FhirRefusal.FHIR_BAD_QUERY);
    }
  }

  private static Optional<String> idOf(String reference, String base, String type) {
    String local =
        reference.startsWith(base + "/") ? reference.substring(base.length() + 1) : reference;
    String id = local.startsWith(type + "/") ? local.substring(type.length() + 1) : local;
    return id.indexOf('/') < 0 && id.indexOf(':') < 0 ? Optional.of(id) : Optional.empty();
  }

  /** Whether a value is asked to be missing or there; null when nothing is asked. */
  static @Nullable Boolean present(Asked asked, String name) {
    Boolean out = null;
    for (String value : asked.values(name + ":missing")) {
      boolean present =
          switch (value) {
            case "true" -> false;
            case "false" -> true;
            default -> throw wrong(name + ":missing", "true, false");
          };
      if (out != null && out != present) {
        throw wrong(name + ":missing", "true, false");
      }
      out = present;
    }
    return out;
  }

  static RefusedException wrong(String name, String expected) {
    return Asked.refused(FhirRefusal.FHIR_PARAMETER_VALUE, name, expected);
  }

  /** The parts between separators that no backslash stands before; the backslashes stay. */
  static List<String> split(String text, char separator) {
    List<String> out = new ArrayList<>();
    var part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        part.append(c).append(text.charAt(++i));
      } else if (c == separator) {
        out.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    out.add(part.toString());
    return out;
  }

  private static String plain(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
