package mx.trazo.fhir.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.Test;

/**
 * {@code $validate} says what both offline validators say of the guide, its examples and faults.
 */
class ValidateIT {
  private static final Set<String> VALIDATED =
      Set.of(
          "Bundle",
          "Patient",
          "ServiceRequest",
          "Specimen",
          "Task",
          "Provenance",
          "DiagnosticReport",
          "Observation",
          "Organization",
          "Location");

  private final Served served = new Served(RunningTrazo.shared());

  @Test
  void every_example_of_the_guide_is_valid() {
    int seen = 0;
    for (var example : Guide.read().all().entrySet()) {
      Resource resource = example.getValue();
      if (VALIDATED.contains(resource.fhirType())) {
        var json = Guide.R4.newJsonParser().encodeResourceToString(resource);
        assertThat(errors(served.validate(resource.fhirType(), json)))
            .as(example.getKey())
            .isEmpty();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(70);
  }

  @Test
  void every_planted_fault_is_caught() throws IOException {
    for (PlantedFault fault : PlantedFault.all()) {
      assertThat(errors(served.validate(fault.type(), fault.json())))
          .as(fault.name())
          .anySatisfy(text -> assertThat(text).contains(fault.expected()));
    }
  }

  @Test
  void a_rule_is_told_in_both_languages_with_its_element() throws IOException {
    var fault =
        PlantedFault.all().stream()
            .filter(one -> one.name().startsWith("curp-malformed"))
            .findFirst()
            .orElseThrow();
    var issue = faults(served.validate("Patient", fault.json())).getFirst();
    assertThat(issue.getDetails().getText()).contains("trz-pac-2").contains(" | ");
    assertThat(issue.getExpression().getFirst().getValue()).startsWith("Patient");
  }

  @Test
  void parameters_may_name_the_profile() {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(new Patient().setActive(true));
    parameters
        .addParameter()
        .setName("profile")
        .setValue(new UriType("http://hl7.org/fhir/StructureDefinition/Patient"));
    var json = Guide.R4.newJsonParser().encodeResourceToString(parameters);
    assertThat(errors(served.validate("Patient", json))).isEmpty();
    assertThat(errors(served.validate("Patient", "{\"resourceType\":\"Patient\",\"active\":true}")))
        .as("without it the patient is held to ours")
        .isNotEmpty();
  }

  @Test
  void what_cannot_be_read_is_told_too() {
    assertThat(
            errors(served.validate("Patient", "{\"resourceType\":\"Patient\",\"apodo\":\"Mari\"}")))
        .anySatisfy(text -> assertThat(text).contains("apodo"));
  }

  private static List<OperationOutcomeIssueComponent> faults(OperationOutcome outcome) {
    return outcome.getIssue().stream()
        .filter(issue ->
            issue.getSeverity() == IssueSeverity.ERROR
                || issue.getSeverity() == IssueSeverity.FATAL)
        .toList();
  }

  private static List<String> errors(OperationOutcome outcome) {
    return faults(outcome).stream().map(issue -> issue.getDetails().getText()).toList();
  }
}
