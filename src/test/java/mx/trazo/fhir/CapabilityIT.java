package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Walks every claim of the capability statement, and a few that it does not make. */
class CapabilityIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final FhirCalls calls = hospital.calls();
  private final BreastOrder order = new BreastOrder(trazo);

  @Test
  void what_is_claimed_works() {
    CapabilityStatement statement =
        FhirCalls.R4
            .newJsonParser()
            .parseResource(CapabilityStatement.class, calls.get("/metadata").body());
    var rest = statement.getRestFirstRep();
    assertThat(statement.getFormat())
        .extracting(format -> format.getValue())
        .containsExactly("json", "application/fhir+json");
    assertThat(rest.getInteraction())
        .extracting(claim -> claim.getCode())
        .containsExactly(SystemRestfulInteraction.TRANSACTION, SystemRestfulInteraction.BATCH);
    assertThat(rest.getOperation())
        .extracting(operation -> operation.getName())
        .containsExactly("importar");
    imports();
    var answer = calls.post("", order.json());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Bundle created = FhirCalls.R4.newJsonParser().parseResource(Bundle.class, answer.body());
    for (var resource : rest.getResource()) {
      assertThat(resource.getSearchInclude()).isEmpty();
      assertThat(resource.getSearchRevInclude()).isEmpty();
      for (var claim : resource.getInteraction()) {
        assertThat(claim.getCode())
            .isIn(
                TypeRestfulInteraction.READ,
                TypeRestfulInteraction.VREAD,
                TypeRestfulInteraction.HISTORYINSTANCE,
                TypeRestfulInteraction.CREATE,
                TypeRestfulInteraction.DELETE,
                TypeRestfulInteraction.SEARCHTYPE);
      }
      assertThat(resource.getSupportedProfile()).hasSize(1);
      validated(resource);
      if (resource.hasInteraction()) {
        walk(resource, created);
      } else {
        assertThat(resource.getType()).isEqualTo("Bundle");
      }
    }
  }

  /** What it does with a whole record, {@link RoundTripIT} shows. */
  private void imports() {
    String empty = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}";
    assertThat(refusal(calls.post("/$importar", empty), 403)).isEqualTo("FHIR_ROLE");
    FhirCalls importer =
        TestClient.of(trazo, hospital.facility(), Set.of(Role.INTEGRATION_CLIENT, Role.IMPORTER))
            .calls();
    assertThat(refusal(importer.post("/$importar", empty), 422)).isEqualTo("FHIR_ORDER_SHAPE");
    assertThat(refusal(importer.post("/$importar?x=1", empty), 400))
        .isEqualTo("FHIR_PARAMETER_UNKNOWN");
  }

  private void validated(CapabilityStatementRestResourceComponent claimed) {
    assertThat(claimed.getOperation())
        .extracting(operation -> operation.getName())
        .startsWith("validate");
    String resource = "{\"resourceType\":\"" + claimed.getType() + "\"}";
    var answer =
        calls.post(
            "/"
                + claimed.getType()
                + "/$validate?profile="
                + claimed.getSupportedProfile().getFirst().getValue(),
            resource);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("OperationOutcome").contains("\"error\"");
  }

  private void walk(CapabilityStatementRestResourceComponent claimed, Bundle created) {
    String type = claimed.getType();
    List<String> ids =
        created.getEntry().stream()
            .map(entry -> new IdType(entry.getResponse().getLocation()))
            .filter(id -> id.getResourceType().equals(type))
            .map(IdType::getIdPart)
            .collect(Collectors.toCollection(ArrayList::new));
    boolean deletes =
        claimed.getInteraction().stream()
            .anyMatch(claim -> claim.getCode() == TypeRestfulInteraction.DELETE);
    assertThat(deletes).isEqualTo(type.equals("Subscription"));
    if (deletes) {
      ids.add(Subscriptions.create(hospital, "resultado", "https://his.ejemplo.mx/avisos"));
    }
    assertThat(refusal(calls.get("/" + type + "/01ARZ3NDEKTSV4RRFFQ69G5FAV"), 404))
        .isEqualTo("FHIR_NOT_FOUND");
    assertThat(refusal(calls.get("/" + type + "/does-not-exist"), 404)).isEqualTo("FHIR_NOT_FOUND");
    for (String id : ids) {
      var read = calls.get("/" + type + "/" + id);
      assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
      var resource = (Resource) FhirCalls.R4.newJsonParser().parseResource(read.body());
      assertThat(read.headers().firstValue("ETag"))
          .contains("W/\"" + resource.getMeta().getVersionId() + "\"");
      var again =
          calls.get("/" + type + "/" + id + "/_history/" + resource.getMeta().getVersionId());
      assertThat(again.body()).isEqualTo(read.body());
      assertThat(calls.get("/" + type + "/" + id + "/_history").statusCode()).isEqualTo(200);
      var head = calls.send("HEAD", "/" + type + "/" + id, new byte[0]);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      for (var operation : claimed.getOperation()) {
        if (!operation.getName().equals("validate")) {
          var asked = calls.get("/" + type + "/" + id + "/$" + operation.getName());
          assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
          assertThat(FhirCalls.R4.newJsonParser().parseResource(asked.body()))
              .isInstanceOf(Bundle.class);
        }
      }
      if (deletes) {
        assertThat(calls.send("DELETE", "/" + type + "/" + id, new byte[0]).statusCode())
            .isEqualTo(204);
        assertThat(refusal(calls.get("/" + type + "/" + id), 404)).isEqualTo("FHIR_NOT_FOUND");
      }
    }
    for (var search : claimed.getSearchParam()) {
      String path = "/" + type + "?" + search.getName() + "=" + nobodys(search);
      Bundle found =
          FhirCalls.R4.newJsonParser().parseResource(Bundle.class, calls.get(path).body());
      assertThat(found.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
      assertThat(found.getTotal()).isZero();
      var posted =
          calls.post(
              "/" + type + "/_search",
              search.getName() + "=" + nobodys(search),
              "Content-Type",
              "application/x-www-form-urlencoded");
      assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
      assertThat(refusal(calls.get(path + "&_include=*"), 400)).isEqualTo("FHIR_PARAMETER_UNKNOWN");
    }
  }

  private static String nobodys(CapabilityStatementRestResourceSearchParamComponent search) {
    return search.getType() == Enumerations.SearchParamType.DATE
        ? "lt1990-01-01"
        : "nobody-has-this-" + search.getName();
  }

  @Test
  void what_is_not_claimed_is_refused() {
    byte[] patient = HostileBodies.patient().getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(calls.send("POST", "/Specimen", patient), 405)).isEqualTo("FHIR_METHOD");
    for (String method : List.of("PUT", "PATCH")) {
      var answer = calls.send(method, "/Patient/1", patient);
      assertThat(refusal(answer, 405)).isEqualTo("FHIR_METHOD");
      assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }
    assertThat(refusal(calls.send("DELETE", "/Patient/1", new byte[0]), 405))
        .isEqualTo("FHIR_METHOD");
    assertThat(refusal(calls.get(""), 405)).isEqualTo("FHIR_METHOD");
    for (String path :
        List.of(
            "/Medication",
            "/Medication/1",
            "/Patient/_history",
            "/_history",
            "/Patient/$everything",
            "/$export",
            "/Patient/1/Observation",
            "/patient/1",
            "/metadata/1")) {
      assertThat(refusal(calls.get(path), 404)).as(path).isEqualTo("FHIR_UNKNOWN_PATH");
    }
    Map.of(
            "/Patient?name=x", "FHIR_PARAMETER_UNKNOWN",
            "/Patient?identifier:not=x", "FHIR_PARAMETER_UNKNOWN",
            "/Patient?identifier:missing=true", "FHIR_PARAMETER_UNKNOWN",
            "/Specimen?identifier=1&status=available", "FHIR_PARAMETER_UNKNOWN",
            "/Specimen?identifier=", "FHIR_PARAMETER_VALUE",
            "/Task?authored-on=ap2026", "FHIR_PARAMETER_VALUE",
            "/Patient", "FHIR_PARAMETER_NEEDED")
        .forEach(
            (query, code) -> assertThat(refusal(calls.get(query), 400)).as(query).isEqualTo(code));
  }

  @Test
  void only_a_system_may_send_orders() {
    var stranger = new FhirCalls(trazo, "not-a-token-of-anybody");
    assertThat(refusal(stranger.post("", order.json()), 401)).isEqualTo("FHIR_SIGN_IN");
    assertThat(refusal(stranger.get("/Patient/1"), 401)).isEqualTo("FHIR_SIGN_IN");
    assertThat(new FhirCalls(trazo, null).get("/metadata").statusCode()).isEqualTo(200);
  }
}
