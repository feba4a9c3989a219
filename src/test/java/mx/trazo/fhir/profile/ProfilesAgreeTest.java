package mx.trazo.fhir.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** Our rules refuse what HL7's validator refuses, and nothing else. */
class ProfilesAgreeTest {
  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final Path PUBLISHED = Path.of("fhir-profiles", "json");
  private static final String ORDER =
      "https://trazo.mx/fhir/StructureDefinition/transaccion-de-solicitud";
  private static final String REPORTED =
      "https://trazo.mx/fhir/StructureDefinition/movimiento-informado";

  private final ProfileRules rules = ProfileRules.read(R4);
  private final FullValidator full = new FullValidator(R4, rules);

  /** Everything that can be left out, doubled or changed in both stories, one thing at a time. */
  @Test
  void both_say_the_same_of_every_broken_order() throws IOException {
    int[] orders = agreed(ORDER, "Bundle-mama-transaccion", "Bundle-leucemia-transaccion");
    assertThat(orders[0]).as("broken orders").isGreaterThan(200);
    assertThat(orders[1]).as("orders that may be so").isGreaterThan(200);
  }

  /** The same of what other systems report of custody. */
  @Test
  void both_say_the_same_of_every_broken_report_of_custody() throws IOException {
    int[] reports = agreed(REPORTED, "Provenance-informe-de-toma", "Provenance-informe-de-salida");
    assertThat(reports[0]).as("broken reports").isGreaterThan(20);
    assertThat(reports[1]).as("reports that may be so").isGreaterThan(20);
  }

  /** How many mutants of the examples both refuse, and how many both take. */
  private int[] agreed(String profile, String... examples) throws IOException {
    int[] refusedAndTaken = new int[2];
    List<String> differing = new ArrayList<>();
    for (String example : examples) {
      for (Mutations.Mutant mutant : Mutations.of(published(example))) {
        Optional<Resource> read = read(mutant.json());
        if (read.isEmpty()) {
          continue;
        }
        List<Finding> ours = rules.check(read.get(), profile);
        List<String> theirs = errors(mutant.json(), profile);
        if (ours.isEmpty() != theirs.isEmpty()) {
          differing.add(mutant.what() + ": ours " + ours + ", theirs " + theirs);
        }
        refusedAndTaken[theirs.isEmpty() ? 1 : 0]++;
      }
    }
    assertThat(differing).isEmpty();
    return refusedAndTaken;
  }

  /** A rule that is not understood stops the server from starting; none of ours is. */
  @Test
  void every_profile_becomes_rules() throws IOException {
    try (var files = Files.list(PUBLISHED)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("Struct")).toList()) {
        var profile =
            (StructureDefinition) R4.newJsonParser().parseResource(Files.readString(file));
        assertThat(rules.find(profile.getUrl())).as(profile.getUrl()).isPresent();
      }
    }
  }

  private static String published(String name) throws IOException {
    return Files.readString(PUBLISHED.resolve(name + ".json"));
  }

  /** What the intake's parser refuses never comes to the rules. */
  private static Optional<Resource> read(String json) {
    var parser = R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    try {
      return Optional.of((Resource) parser.parseResource(json));
    } catch (DataFormatException e) {
      return Optional.empty();
    }
  }

  private List<String> errors(String json, String profile) {
    return full.validate(json, profile).stream()
        .filter(message -> List.of("fatal", "error").contains(message.severity()))
        .map(message -> message.at() + " " + message.text())
        .toList();
  }
}
