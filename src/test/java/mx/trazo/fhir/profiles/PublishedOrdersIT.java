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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.GrantApiToken;
import mx.trazo.access.OpenAccount;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.NewFacilities;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.result.Bench;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/**
 * The orders of the guide are taken by a running Trazo as they stand. What it serves of them is
 * left in target/fhir-served with the profiles it should keep, for {@code infra/profiles validate}.
 */
class PublishedOrdersIT {
  private static final Path SERVED = Path.of("target", "fhir-served");
  private static final Map<String, String> PROFILE =
      Map.of(
          "Patient", "paciente-oncologico",
          "ServiceRequest", "solicitud-oncologica",
          "Specimen", "muestra",
          "Task", "tarea-de-solicitud",
          "Provenance", "movimiento-de-custodia");

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Guide guide = Guide.read();
  private final String token = ensenada();

  @Test
  void the_orders_of_both_stories_are_taken_and_served() throws IOException {
    for (String story : List.of("mama", "leucemia")) {
      var order = (Bundle) guide.get("Bundle-" + story + "-transaccion");
      Bundle answer =
          (Bundle) parse(send("POST", "", Guide.R4.newJsonParser().encodeResourceToString(order)));
      assertThat(answer.getEntry()).hasSameSizeAs(order.getEntry());
      for (Bundle.BundleEntryComponent entry : answer.getEntry()) {
        assertThat(entry.getResponse().getStatus()).matches("20[01] .*");
        IdType at = new IdType(entry.getResponse().getLocation());
        Resource served = read(at.getResourceType() + "/" + at.getIdPart());
        keep(story, served);
        if (at.getResourceType().equals("ServiceRequest")) {
          Task task = (Task) read("Task/" + at.getIdPart());
          assertThat(guide.codes("paso"))
              .contains(task.getBusinessStatus().getCodingFirstRep().getCode());
          keep(story, task);
        }
      }
    }
  }

  @Test
  void a_rejected_block_is_served_as_the_guide_tells_it() throws IOException {
    var bench = new Bench();
    var referral = bench.breast(1);
    var block = referral.specimens().getFirst();
    bench.decide(
        bench.technician, block, ReceptionDecision.REJECT, "BLOCK_DAMAGED", "Casete partido");
    var chain = (Bundle) read("Provenance?target=Specimen/" + block.id().value());
    assertThat(chain.getEntry()).isNotEmpty();
    List<String> published = new ArrayList<>(guide.codes("movimiento"));
    chain
        .getEntry()
        .forEach(entry -> {
          String code =
              ((Provenance) entry.getResource()).getActivity().getCodingFirstRep().getCode();
          assertThat(code.startsWith("S") || published.contains(code)).as(code).isTrue();
        });
    for (Bundle.BundleEntryComponent entry : chain.getEntry()) {
      keep("rechazo", entry.getResource());
    }
    keep("rechazo", read("Specimen/" + block.id().value()));
    String test =
        referral.order().id().value() + "." + referral.order().tests().getFirst().id().value();
    keep("rechazo", read("Task/" + test));
  }

  @Test
  void the_catalogues_of_the_guide_are_those_of_the_network() {
    var catalogue = trazo.bean(Catalogue.class);
    assertThat(guide.codes("estudio"))
        .containsAll(catalogue.listTests().stream().map(TestDefinition::code).toList());
    assertThat(guide.codes("forma-de-muestra"))
        .containsAll(catalogue.listForms().stream().map(SpecimenForm::code).toList());
    List<ReceptionReason> reasons = trazo.bean(ReceptionStore.class).listReasons();
    var published = (CodeSystem) guide.get("CodeSystem-motivo-de-recepcion");
    Map<String, CodeSystem.ConceptDefinitionComponent> byCode =
        published.getConcept().stream()
            .collect(Collectors.toMap(concept -> concept.getCode(), concept -> concept));
    assertThat(reasons)
        .isNotEmpty()
        .allSatisfy(reason -> {
          assertThat(byCode).containsKey(reason.code());
          var concept = Objects.requireNonNull(byCode.get(reason.code()));
          assertThat(concept.getDisplay()).isEqualTo(reason.name());
          assertThat(concept.getPropertyFirstRep().getValueBooleanType().booleanValue())
              .isEqualTo(reason.rejects());
        });
  }

  private static void keep(String story, Resource served) throws IOException {
    String type = served.fhirType();
    served.getMeta().addProfile("https://trazo.mx/fhir/StructureDefinition/" + PROFILE.get(type));
    Files.createDirectories(SERVED);
    Files.writeString(
        SERVED.resolve(type + "-" + story + "-" + served.getIdElement().getIdPart() + ".json"),
        Guide.R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(served));
  }

  private Resource read(String path) {
    return parse(send("GET", "/" + path, ""));
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
  private String ensenada() {
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
