package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** Raw calls to the exchange of a running Trazo. */
final class FhirCalls {
  /** One context for all tests of this JVM. */
  static final FhirContext R4 = FhirContext.forR4();

  private static final String JSON = "application/fhir+json";

  private final RunningTrazo trazo;
  private final @Nullable String token;

  /** Calls with a bearer token, or with nothing. */
  FhirCalls(RunningTrazo trazo, @Nullable String token) {
    this.trazo = trazo;
    this.token = token;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Sends a body as FHIR JSON unless the headers, given in pairs, say another Content-Type. */
  HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(trazo.uri("/fhir" + path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (token != null) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    if (body.length > 0) {
      request.setHeader("Content-Type", JSON);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return trazo.httpClient().send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * Asserts that an answer is an OperationOutcome with both sentences, and gives its first code.
   */
  static String refusal(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith(JSON));
    var outcome = R4.newJsonParser().parseResource(OperationOutcome.class, answer.body());
    var issue = outcome.getIssueFirstRep();
    assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
    assertThat(issue.getCode()).isNotNull();
    assertThat(issue.getDetails().getText()).isNotBlank();
    assertThat(issue.getDiagnostics()).isNotBlank();
    return issue.getDetails().getCodingFirstRep().getCode();
  }
}
