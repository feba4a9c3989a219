package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.junit.jupiter.api.Test;

class FhirBridgeIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final FhirCalls nobody = new FhirCalls(trazo, null);

  @Test
  void tells_everybody_what_it_can() {
    var client = FhirCalls.R4.newRestfulGenericClient(trazo.uri("/fhir").toString());
    CapabilityStatement statement =
        client.capabilities().ofType(CapabilityStatement.class).execute();
    assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
    assertThat(statement.getFormat())
        .allSatisfy(format -> assertThat(format.getValue()).contains("json"));
    assertThat(statement.getImplementation().getUrl()).isEqualTo(trazo.uri("/fhir").toString());
  }

  @Test
  void answers_head_and_options_of_the_statement() {
    var head = nobody.send("HEAD", "/metadata", new byte[0]);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    var options = nobody.send("OPTIONS", "", new byte[0]);
    assertThat(options.statusCode()).isEqualTo(200);
    assertThat(options.body()).contains("CapabilityStatement");
  }

  @Test
  void writes_only_json_of_r4() {
    for (String accept :
        List.of(
            "application/fhir+xml",
            "text/html",
            "application/fhir+json;fhirVersion=3.0",
            "application/fhir+json;q=0",
            "application/fhir+json;charset=utf-16")) {
      assertThat(refusal(nobody.get("/metadata", "Accept", accept), 406))
          .isEqualTo("FHIR_NOT_ACCEPTABLE");
    }
    assertThat(refusal(nobody.get("/metadata?_format=xml"), 406)).isEqualTo("FHIR_NOT_ACCEPTABLE");
    for (String accept :
        List.of(
            "application/fhir+json",
            "application/json",
            "application/fhir+xml;q=0.5, application/fhir+json; fhirVersion=4.0",
            "text/html,application/xhtml+xml,*/*;q=0.8")) {
      var answer = nobody.get("/metadata", "Accept", accept);
      assertThat(answer.statusCode()).as(accept).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
    }
    assertThat(nobody.get("/metadata?_format=application/fhir+json", "Accept", "text/html"))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
  }

  @Test
  void says_nothing_about_its_software() {
    var answer = nobody.get("/metadata");
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void answers_a_malformed_query_with_its_own_refusal() {
    assertThat(refusal(nobody.get("/metadata?" + "a=1&".repeat(60)), 400))
        .isEqualTo("FHIR_BAD_QUERY");
    assertThat(refusal(nobody.get("/metadata?a=%C3%28"), 400)).isEqualTo("FHIR_BAD_QUERY");
    assertThat(refusal(nobody.get("/metadata?a=%00"), 400)).isEqualTo("FHIR_BAD_QUERY");
  }

  @Test
  void ignores_forwarded_headers_unless_told_to_believe_them() {
    var answer =
        nobody.get("/metadata", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
    assertThat(answer.body()).doesNotContain("evil.example");
  }

  @Test
  void refuses_a_stranger_with_an_outcome() {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "GET")) {
      byte[] body =
          method.equals("GET") || method.equals("DELETE")
              ? new byte[0]
              : HostileBodies.patient().getBytes(StandardCharsets.UTF_8);
      assertThat(refusal(nobody.send(method, "/Patient/1", body), 401))
          .as(method)
          .isEqualTo("FHIR_SIGN_IN");
    }
  }
}
