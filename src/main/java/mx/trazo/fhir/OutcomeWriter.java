package mx.trazo.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import mx.trazo.kernel.RefusalCode;

/**
 * Writes refusals as a FHIR OperationOutcome, without HAPI: a hostile body is answered before HAPI
 * is touched, and an answer is possible while HAPI is still starting.
 */
@Singleton
public class OutcomeWriter {
  private final Provider<FhirSentences> sentences;
  private final JsonFactory json = new JsonFactory();

  /** Sentences come from the bundles, read when the first thing is refused. */
  public OutcomeWriter(Provider<FhirSentences> sentences) {
    this.sentences = sentences;
  }

  /** An OperationOutcome with one issue for each refusal, in UTF-8. */
  public byte[] write(List<FhirIssue> issues) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator to = json.createGenerator(out)) {
      to.writeStartObject();
      to.writeStringField("resourceType", "OperationOutcome");
      to.writeArrayFieldStart("issue");
      for (FhirIssue issue : issues) {
        write(to, issue);
      }
      to.writeEndArray();
      to.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  private void write(JsonGenerator to, FhirIssue issue) throws IOException {
    RefusalCode code = issue.refusal().code();
    to.writeStartObject();
    to.writeStringField("severity", "error");
    to.writeStringField("code", issueType(code));
    to.writeObjectFieldStart("details");
    to.writeArrayFieldStart("coding");
    to.writeStartObject();
    to.writeStringField("system", TrazoUris.REFUSAL);
    to.writeStringField("code", code.name());
    to.writeEndObject();
    to.writeEndArray();
    to.writeStringField("text", sentences.get().spanish(issue.refusal()));
    to.writeEndObject();
    to.writeStringField("diagnostics", sentences.get().english(issue.refusal()));
    if (!issue.element().isEmpty()) {
      to.writeArrayFieldStart("expression");
      to.writeString(issue.element());
      to.writeEndArray();
    }
    to.writeEndObject();
  }

  /** The HTTP status for the first of the refusals. */
  public static int status(List<FhirIssue> issues) {
    RefusalCode code = issues.getFirst().refusal().code();
    if (code instanceof FhirRefusal ours) {
      return ours.status();
    }
    return switch (code.kind()) {
      case RULE -> 422;
      case INVALID -> 400;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case FORBIDDEN -> 403;
      case THROTTLED -> 429;
    };
  }

  private static String issueType(RefusalCode code) {
    if (code instanceof FhirRefusal ours) {
      return ours.issue();
    }
    return switch (code.kind()) {
      case RULE -> "business-rule";
      case INVALID -> "invalid";
      case NOT_FOUND -> "not-found";
      case CONFLICT -> "conflict";
      case FORBIDDEN -> "forbidden";
      case THROTTLED -> "throttled";
    };
  }
}
