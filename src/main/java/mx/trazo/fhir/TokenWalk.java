package mx.trazo.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One walk over the tokens of a body; stops at the first thing that is too much. */
final class TokenWalk {
  private final JsonParser parser;
  private final FhirLimits limits;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int tokens;
  private int entries;
  private boolean named;
  private JsonToken before = JsonToken.NOT_AVAILABLE;
  private @Nullable FhirIssue empty;

  /** One object or array that is open; an array has no names, and may be under a known one. */
  private record Level(@Nullable Set<String> names, @Nullable String list) {
    boolean holdsEntries() {
      return "entry".equals(list);
    }

    boolean holdsExtensions() {
      return "extension".equals(list) || "modifierExtension".equals(list);
    }
  }

  TokenWalk(JsonParser parser, FhirLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * The reason to refuse, or nothing.
   *
   * @throws JsonProcessingException when the text is not JSON
   */
  Optional<FhirIssue> walk() throws IOException {
    JsonToken token = parser.nextToken();
    if (token != JsonToken.START_OBJECT) {
      return no(FhirRefusal.FHIR_NOT_A_RESOURCE);
    }
    while (token != null) {
      if (++tokens > limits.tokens()) {
        return no(FhirRefusal.FHIR_TOO_MANY_TOKENS, limits.tokens());
      }
      Optional<FhirIssue> refused = look(token);
      before = token;
      if (refused.isPresent()) {
        return refused;
      }
      if (levels.isEmpty()) {
        return atTheEnd();
      }
      token = parser.nextToken();
    }
    return no(FhirRefusal.FHIR_NOT_A_RESOURCE);
  }

  private Optional<FhirIssue> atTheEnd() throws IOException {
    if (!named) {
      return no(FhirRefusal.FHIR_NOT_A_RESOURCE);
    }
    try {
      return parser.nextToken() == null
          ? Optional.ofNullable(empty)
          : no(FhirRefusal.FHIR_TRAILING_CONTENT);
    } catch (JsonProcessingException e) {
      return no(FhirRefusal.FHIR_TRAILING_CONTENT);
    }
  }

  private Optional<FhirIssue> look(JsonToken token) throws IOException {
    if (token.isStructStart() || token.isScalarValue()) {
      Level around = levels.peek();
      if (around != null && around.holdsEntries() && ++entries > limits.entries()) {
        return no(FhirRefusal.FHIR_TOO_MANY_ENTRIES, limits.entries());
      }
      // HAPI's parser meets a null pointer at anything else in such a list.
      if (around != null && around.holdsExtensions() && token != JsonToken.START_OBJECT) {
        return Optional.of(
            new FhirIssue(Refusal.of(FhirRefusal.FHIR_EXTENSION_NOT_OBJECT), path()));
      }
    }
    return switch (token) {
      case START_OBJECT -> open(new Level(new HashSet<>(), null));
      case START_ARRAY -> open(new Level(null, parser.currentName()));
      case END_OBJECT, END_ARRAY -> {
        levels.pop();
        if (before.isStructStart()) {
          noteEmpty();
        }
        yield Optional.empty();
      }
      case FIELD_NAME -> name(parser.getText());
      case VALUE_STRING -> text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      default -> Optional.empty();
    };
  }

  private Optional<FhirIssue> open(Level level) {
    levels.push(level);
    return levels.size() > limits.depth()
        ? no(FhirRefusal.FHIR_TOO_DEEP, limits.depth())
        : Optional.empty();
  }

  private Optional<FhirIssue> name(String name) {
    if (name.length() > limits.nameChars()) {
      return no(FhirRefusal.FHIR_STRING_TOO_LONG, limits.nameChars());
    }
    Level around = levels.getFirst();
    Set<String> names = around.names;
    if (names != null && !names.add(name)) {
      return Optional.of(
          new FhirIssue(
              Refusal.of(FhirRefusal.FHIR_DUPLICATE_KEY, Characters.tame(name, 40)), path()));
    }
    return characters(name);
  }

  /** FHIR has no empty objects, lists and texts: what is not there is left out (json.html). */
  private void noteEmpty() {
    if (empty == null && !levels.isEmpty()) {
      empty = new FhirIssue(Refusal.of(FhirRefusal.FHIR_EMPTY_VALUE), path());
    }
  }

  private Optional<FhirIssue> text(String text) {
    if (text.isEmpty()) {
      noteEmpty();
    }
    if (text.length() > limits.textChars()) {
      return no(FhirRefusal.FHIR_STRING_TOO_LONG, limits.textChars());
    }
    if (levels.size() == 1 && "resourceType".equals(currentName())) {
      named = !text.isBlank();
    }
    return characters(text);
  }

  private Optional<FhirIssue> characters(String text) {
    int bad = Characters.firstForbidden(text);
    return bad < 0
        ? Optional.empty()
        : Optional.of(
            new FhirIssue(
                Refusal.of(FhirRefusal.FHIR_FORBIDDEN_CHARACTER, Characters.name(text.charAt(bad))),
                path()));
  }

  private Optional<FhirIssue> number(String number) {
    if (number.length() > limits.numberChars()) {
      return no(FhirRefusal.FHIR_NUMBER_TOO_LONG, limits.numberChars());
    }
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (e < 0) {
      return Optional.empty();
    }
    // At most 38 digits: BigInteger is cheap here, and no int overflows.
    var exponent = new BigInteger(number.substring(e + 1));
    return exponent.abs().compareTo(BigInteger.valueOf(limits.exponent())) > 0
        ? no(FhirRefusal.FHIR_EXPONENT_TOO_LARGE, limits.exponent())
        : Optional.empty();
  }

  private Optional<FhirIssue> no(FhirRefusal code, int limit) {
    return Optional.of(new FhirIssue(Refusal.of(code, Integer.toString(limit)), path()));
  }

  private Optional<FhirIssue> no(FhirRefusal code) {
    return Optional.of(new FhirIssue(Refusal.of(code), ""));
  }

  private String currentName() {
    try {
      String name = parser.currentName();
      return name == null ? "" : name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the walk stands, as in {@code entry[3].resource.valueQuantity.value}; shortened. */
  private String path() {
    var steps = new ArrayDeque<String>();
    JsonStreamContext at = parser.getParsingContext();
    int left = 12;
    while (at != null && !at.inRoot() && left-- > 0) {
      if (at.inArray()) {
        steps.push("[" + at.getCurrentIndex() + "]");
      } else if (at.getCurrentName() != null) {
        steps.push("." + Characters.tame(at.getCurrentName(), 40));
      }
      at = at.getParent();
    }
    String joined = String.join("", steps);
    return joined.startsWith(".") ? joined.substring(1) : joined;
  }
}
