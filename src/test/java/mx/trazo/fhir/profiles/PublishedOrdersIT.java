package mx.trazo.fhir.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.trazo.network.Catalogue;
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
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Guide guide = Guide.read();
  private final Served served = new Served(trazo);

  @Test
  void the_orders_of_both_stories_are_taken_and_served() throws IOException {
    for (String story : List.of("mama", "leucemia")) {
      var order = (Bundle) guide.get("Bundle-" + story + "-transaccion");
      Bundle answer = served.post(order);
      assertThat(answer.getEntry()).hasSameSizeAs(order.getEntry());
      for (Bundle.BundleEntryComponent entry : answer.getEntry()) {
        assertThat(entry.getResponse().getStatus()).matches("20[01] .*");
        IdType at = new IdType(entry.getResponse().getLocation());
        Resource one = served.read(at.getResourceType() + "/" + at.getIdPart());
        served.keep(story, one);
        if (at.getResourceType().equals("ServiceRequest")) {
          Task task = (Task) served.read("Task/" + at.getIdPart());
          assertThat(guide.codes("paso"))
              .contains(task.getBusinessStatus().getCodingFirstRep().getCode());
          served.keep(story, task);
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
    var chain = (Bundle) served.read("Provenance?target=Specimen/" + block.id().value());
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
      served.keep("rechazo", entry.getResource());
    }
    served.keep("rechazo", served.read("Specimen/" + block.id().value()));
    String test =
        referral.order().id().value() + "." + referral.order().tests().getFirst().id().value();
    served.keep("rechazo", served.read("Task/" + test));
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
}
