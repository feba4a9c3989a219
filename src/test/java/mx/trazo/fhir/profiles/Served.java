package mx.trazo.fhir.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.GrantApiToken;
import mx.trazo.access.OpenAccount;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.NewFacilities;
import mx.trazo.result.Bench;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a running Trazo serves to the hospital of the examples. What is kept goes to
 * target/fhir-served, where {@code infra/profiles validate target/fhir-served} finds it.
 */
final class Served {
  private static final Path FOLDER = Path.of("target", "fhir-served");
  private static final Map<String, String> PROFILE =
      Map.of(
          "Patient", "paciente-oncologico",
          "ServiceRequest", "solicitud-oncologica",
          "Specimen", "muestra",
          "Task", "tarea-de-solicitud",
          "Provenance", "movimiento-de-custodia",
          "DiagnosticReport", "informe",
          "Observation", "marcador");

  private final RunningTrazo trazo;
  private final String token;

  Served(RunningTrazo trazo) {
    this.trazo = trazo;
    this.token = ensenada(trazo);
  }

  /** Leaves a resource for the validators, with the profile that it keeps, as it is asked here. */
  void keep(String story, Resource one) throws IOException {
    String type = one.fhirType();
    one.getMeta().addProfile("https://trazo.mx/fhir/StructureDefinition/" + PROFILE.get(type));
    String json = Guide.R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(one);
    assertThat(validate(type, json).getIssue())
        .as(json)
        .noneMatch(issue ->
            issue.getSeverity() == IssueSeverity.ERROR
                || issue.getSeverity() == IssueSeverity.FATAL);
    Files.createDirectories(FOLDER);
    Files.writeString(
        FOLDER.resolve(type + "-" + story + "-" + one.getIdElement().getIdPart() + ".json"), json);
  }

  /** A resource or a search. */
  Resource read(String path) {
    return parse(send("GET", "/" + path, ""));
  }

  /** The answer to a transaction. */
  Bundle post(Bundle transaction) {
    String body = Guide.R4.newJsonParser().encodeResourceToString(transaction);
    return (Bundle) parse(send("POST", "", body));
  }

  /** What {@code $validate} says of a resource of a type, given as text. */
  OperationOutcome validate(String type, String json) {
    return (OperationOutcome) parse(send("POST", "/" + type + "/$validate", json));
  }

  private static Resource parse(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return (Resource) Guide.R4.newJsonParser().parseResource(answer.body());
  }

  private HttpResponse<String> send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(trazo.uri("/fhir" + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/fhir+json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return trazo.httpClient().send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A token of the system of the hospital that the examples name. */
  private static String ensenada(RunningTrazo trazo) {
    var hospital = trazo.bean(Catalogue.class).findFacilityByCode("BCIMB000010").orElseThrow();
    String name = "guia" + trazo.bean(Ids.class).next().toLowerCase(Locale.ROOT);
    Actor by = NewFacilities.administrator(trazo);
    AccountId account =
        Bench.done(
            trazo
                .bean(OpenAccount.class)
                .open(
                    by,
                    new AccountDraft(
                        name,
                        "Sistema de Ensenada",
                        null,
                        hospital.id(),
                        null,
                        Set.of(Role.INTEGRATION_CLIENT))));
    return Bench.done(
            trazo.bean(GrantApiToken.class).grant(by, account, "prueba", Duration.ofDays(1)))
        .secret();
  }
}
