package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/**
 * Bodies that were made to do harm: those that must not reach a parser, and orders in which each
 * kind of element in turn holds each of the values that break things. All are answered, none by a
 * fault of ours, and the server then works as before.
 */
class HostileOrdersIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SLOW = Duration.ofSeconds(5); // a busy machine; 2 s when idle
  private static final List<String> PLACES =
      List.of(
          "/entry",
          "/entry/0/fullUrl",
          "/entry/0/resource/resourceType",
          "/entry/0/resource/requisition/value",
          "/entry/0/resource/subject/reference",
          "/entry/1/resource/parent",
          "/entry/1/resource/extension",
          "/entry/2/resource/extension",
          "/entry/2/resource/modifierExtension",
          "/entry/1/resource/collection/collectedDateTime",
          "/entry/2/resource/name/0/family",
          "/entry/2/resource/birthDate");

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final FhirCalls calls = hospital.calls();

  @Test
  void no_hostile_body_makes_a_fault_wherever_it_is_sent() throws Exception {
    Map<String, Long> before = TableCounts.of(trazo, hospital.facility().id());
    List<byte[]> bodies = new ArrayList<>();
    HostileBodies.all().forEach(hostile -> bodies.add(hostile.body()));
    for (String place : PLACES) {
      for (String value : DamagedOrders.VALUES) {
        bodies.add(with(JsonPointer.compile(place), value));
      }
    }
    assertThat(bodies).hasSizeGreaterThan(350);
    for (byte[] body : bodies) {
      answered("", body);
    }
    for (int i = 0; i < bodies.size(); i += 3) {
      answered("/Patient", bodies.get(i));
    }
    for (int i = 0; i < bodies.size(); i += 5) {
      answered("/Bundle/$validate", bodies.get(i));
    }
    assertThat(calls.post("", new BreastOrder(trazo).json()).statusCode()).isEqualTo(200);
    assertThat(TableCounts.of(trazo, hospital.facility().id()).get("clinical_order"))
        .as("orders whose damage says nothing wrong are still orders")
        .isGreaterThan(before.get("clinical_order"));
  }

  private byte[] with(JsonPointer at, String value) throws Exception {
    JsonNode order = JSON.readTree(new BreastOrder(trazo).json());
    switch (order.at(at.head())) {
      case ObjectNode holder -> holder.putRawValue(name(at), raw(value));
      default -> throw new AssertionError("no place " + at);
    }
    return JSON.writeValueAsBytes(order);
  }

  private static String name(JsonPointer at) {
    return at.last().getMatchingProperty();
  }

  private static RawValue raw(String value) {
    return new RawValue(value);
  }

  private void answered(String path, byte[] body) {
    long start = System.nanoTime();
    HttpResponse<String> answer = calls.send("POST", path, body);
    String what =
        path
            + " "
            + answer.body()
            + " to "
            + new String(body, 0, Math.min(body.length, 3_000), StandardCharsets.UTF_8);
    assertThat(answer.statusCode()).as(what).isLessThan(500);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SLOW);
    if (answer.statusCode() >= 400) {
      assertThat(answer.body()).as(what).contains("\"OperationOutcome\"");
    }
  }
}
