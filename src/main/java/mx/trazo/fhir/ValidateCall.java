package mx.trazo.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.trazo.fhir.profile.FullValidator.Message;
import mx.trazo.kernel.Refusal;

/**
 * {@code [type]/$validate}: what HL7's validator says of a resource, nothing of which is kept.
 * Takes the resource itself, or Parameters with {@code resource} and {@code profile}. Works on the
 * text, so that it can also say what is wrong with a resource that cannot be read.
 */
@Singleton
public class ValidateCall {
  /** How a path of this operation ends. */
  static final String NAME = "/$validate";

  private static final int AT_ONCE = 2;
  private static final int OK = 200;

  /** Numbers stay as they were written. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  private final Profiles profiles;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /** What it validates with. */
  public ValidateCall(Profiles profiles) {
    this.profiles = profiles;
  }

  /** The type at the beginning of a path, when the path is that of this operation. */
  static boolean isMeant(String path) {
    return path.endsWith(NAME)
        && Profiles.of(path.substring(0, path.length() - NAME.length())).isPresent();
  }

  /**
   * The outcome of validating the body of a call; 200 whatever it says.
   *
   * @throws RefusedException when there is nothing that could be validated
   */
  FhirCall.Answer answer(FhirCall call) {
    String type = call.path().substring(0, call.path().length() - NAME.length());
    JsonNode body = read(call.body());
    JsonNode resource = body;
    String profile = profileOf(call);
    if (body.path("resourceType").asText().equals("Parameters")) {
      resource = body.path("none");
      for (JsonNode parameter : body.path("parameter")) {
        switch (parameter.path("name").asText()) {
          case "resource" -> resource = parameter.path("resource");
          case "profile" -> profile = value(parameter);
          case "mode" -> checkMode(value(parameter));
          default ->
              throw RefusedException.of(
                  Refusal.of(
                      FhirRefusal.FHIR_PARAMETER_UNKNOWN,
                      Characters.tame(parameter.path("name").asText(), 40)),
                  "Parameters.parameter");
        }
      }
    }
    if (!resource.path("resourceType").asText().equals(type)) {
      throw RefusedException.of(
          Refusal.of(FhirRefusal.FHIR_ELEMENT_WRONG, "resourceType", type), "");
    }
    return outcome(validate(resource, profile.isEmpty() ? ofType(resource, type) : profile));
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the guard lets only JSON in", e);
    }
  }

  private static String profileOf(FhirCall call) {
    List<String> asked = call.parameters().getOrDefault("profile", List.of(""));
    call.parameters().getOrDefault("mode", List.of()).forEach(ValidateCall::checkMode);
    return asked.getFirst();
  }

  private static String value(JsonNode parameter) {
    for (String name : List.of("valueUri", "valueCanonical", "valueCode", "valueString")) {
      if (parameter.has(name)) {
        return parameter.path(name).asText();
      }
    }
    return "";
  }

  private static void checkMode(String mode) {
    if (!List.of("create", "update", "profile").contains(mode)) {
      throw RefusedException.of(
          Refusal.of(FhirRefusal.FHIR_PARAMETER_VALUE, "mode", "create, update, profile"), "");
    }
  }

  /** A resource that claims a profile is held to that one. */
  private static String ofType(JsonNode resource, String type) {
    String claimed = resource.path("meta").path("profile").path(0).asText();
    if (!claimed.isEmpty()) {
      return claimed;
    }
    boolean otherBundle =
        type.equals("Bundle") && !resource.path("type").asText().equals("transaction");
    return otherBundle ? Profiles.BUNDLE : Profiles.of(type).orElseThrow();
  }

  private List<Message> validate(JsonNode resource, String profile) {
    if (!profiles.validator().knows(profile)) {
      throw RefusedException.of(
          Refusal.of(FhirRefusal.FHIR_PROFILE_UNKNOWN, Characters.tame(profile, 120)), "");
    }
    boolean mine = false;
    try {
      mine = free.tryAcquire(1, TimeUnit.SECONDS);
      if (!mine) {
        throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_THROTTLED), "");
      }
      return profiles.validator().validate(resource.toString(), profile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_THROTTLED), "");
    } finally {
      if (mine) {
        free.release();
      }
    }
  }

  private static FhirCall.Answer outcome(List<Message> messages) {
    ObjectNode outcome = JSON.createObjectNode().put("resourceType", "OperationOutcome");
    ArrayNode issues = outcome.putArray("issue");
    for (Message message : messages) {
      ObjectNode issue =
          issues.addObject().put("severity", message.severity()).put("code", "processing");
      issue.putObject("details").put("text", message.text());
      if (!message.at().isEmpty()) {
        issue.putArray("expression").add(message.at());
      }
    }
    if (messages.isEmpty()) {
      issues
          .addObject()
          .put("severity", "information")
          .put("code", "informational")
          .put("diagnostics", "It meets the profile.");
    }
    return new FhirCall.Answer(
        OK,
        Map.of(HttpHeaders.CONTENT_TYPE, List.of(TrazoUris.FHIR_JSON)),
        outcome.toString().getBytes(StandardCharsets.UTF_8),
        List.of());
  }
}
