package mx.trazo.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mx.trazo.kernel.Refusal;

/**
 * Looks at a body before HAPI's parser sees it: bytes, characters, then token by token. One pass,
 * linear in the size of the body, no more memory than a small multiple of it.
 */
public final class FhirGuard {
  private final FhirLimits limits;
  private final JsonFactory json;

  /** A guard with the limits given. */
  public FhirGuard(FhirLimits limits) {
    this.limits = limits;
    // Our own checks come first and have their own sentences; these are the second wall.
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth() + 1)
                    .maxStringLength(limits.bodyBytes())
                    .maxNameLength(limits.bodyBytes())
                    .maxNumberLength(limits.bodyBytes())
                    .maxTokenCount(limits.tokens() + 1L)
                    .build())
            .build();
  }

  /** The limits that this guard holds. */
  public FhirLimits limits() {
    return limits;
  }

  /** The reason to refuse the body, or nothing when it may go to the parser. */
  public Optional<FhirIssue> check(byte[] body) {
    Optional<FhirIssue> bytes = checkBytes(body);
    if (bytes.isPresent()) {
      return bytes;
    }
    CharBuffer text = CharBuffer.allocate(body.length);
    ByteBuffer in = ByteBuffer.wrap(body);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult decoded = decoder.decode(in, text, true);
    if (decoded.isError()) {
      return no(FhirRefusal.FHIR_BAD_UTF8, Integer.toString(in.position()));
    }
    text.flip();
    int bad = Characters.firstForbidden(text);
    if (bad >= 0) {
      return no(FhirRefusal.FHIR_FORBIDDEN_CHARACTER, Characters.name(text.charAt(bad)));
    }
    return checkTokens(text);
  }

  private Optional<FhirIssue> checkBytes(byte[] body) {
    if (body.length > limits.bodyBytes()) {
      return no(FhirRefusal.FHIR_BODY_TOO_LARGE, Integer.toString(limits.bodyBytes()));
    }
    int first = 0;
    while (first < body.length && isBlank(body[first])) {
      first++;
    }
    if (first == body.length) {
      return no(FhirRefusal.FHIR_BODY_EMPTY);
    }
    int a = body[first] & 0xFF;
    int b = first + 1 < body.length ? body[first + 1] & 0xFF : -1;
    if ((a == 0xEF && b == 0xBB) || (a == 0xFE && b == 0xFF) || (a == 0xFF && b == 0xFE)) {
      return no(FhirRefusal.FHIR_BYTE_ORDER_MARK);
    }
    if (a == 0x1F && b == 0x8B) {
      return no(FhirRefusal.FHIR_BODY_ENCODED, "gzip");
    }
    if (a == '<') {
      return no(FhirRefusal.FHIR_XML);
    }
    return Optional.empty();
  }

  private Optional<FhirIssue> checkTokens(CharBuffer text) {
    try (JsonParser parser = json.createParser(text.array(), 0, text.limit())) {
      return new TokenWalk(parser, limits).walk();
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      return no(
          FhirRefusal.FHIR_NOT_JSON,
          at == null ? "?" : Integer.toString(at.getLineNr()),
          at == null ? "?" : Integer.toString(at.getColumnNr()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private static Optional<FhirIssue> no(FhirRefusal code, String... facts) {
    return Optional.of(new FhirIssue(Refusal.of(code, facts), ""));
  }
}
