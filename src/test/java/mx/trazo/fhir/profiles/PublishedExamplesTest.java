package mx.trazo.fhir.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.util.FhirTerser;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.fhir.TrazoUris;
import mx.trazo.patient.Curp;
import mx.trazo.specimen.label.LabelNumber;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** The examples hold together, and every rule says itself in both languages. */
class PublishedExamplesTest {
  private static final String NO_HASH = "0".repeat(64);

  private final Guide guide = Guide.read();

  @Test
  void every_rule_has_its_sentence_in_spanish_and_in_english() {
    List<ElementDefinition.ElementDefinitionConstraintComponent> rules =
        guide.list(StructureDefinition.class).stream()
            .flatMap(profile -> profile.getDifferential().getElement().stream())
            .flatMap(element -> element.getConstraint().stream())
            .filter(rule -> rule.getKey().startsWith("trz-"))
            .toList();
    assertThat(rules)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            rule -> assertThat(rule.getHuman()).as(rule.getKey()).matches("\\S.*\\. \\| \\S.*\\."));
  }

  @Test
  void everything_published_describes_itself_in_both_languages() {
    assertThat(guide.list(MetadataResource.class))
        .hasSizeGreaterThan(80)
        .allSatisfy(one -> assertThat(one.getDescription()).as(one.getUrl()).contains(" | "));
  }

  @Test
  void every_profile_that_an_example_claims_is_published() {
    Set<String> profiles =
        guide.list(StructureDefinition.class).stream()
            .map(MetadataResource::getUrl)
            .collect(Collectors.toSet());
    long claims = 0;
    for (Resource example : guide.all().values()) {
      for (CanonicalType profile : example.getMeta().getProfile()) {
        assertThat(profiles).contains(profile.getValue());
        claims++;
      }
    }
    assertThat(claims).isGreaterThan(60);
  }

  @Test
  void every_reference_between_examples_leads_somewhere() {
    FhirTerser terser = Guide.R4.newTerser();
    guide
        .all()
        .forEach((name, resource) -> {
          if (!name.startsWith("Bundle-")) {
            for (Reference reference :
                terser.getAllPopulatedChildElementsOfType(resource, Reference.class)) {
              String target = reference.getReference();
              if (target != null && !target.startsWith("#")) {
                assertThat(guide.all()).as(name).containsKey(target.replace('/', '-'));
              }
            }
          }
        });
  }

  @Test
  void each_chain_of_custody_continues_the_hash_before() {
    // what is reported has no place in a chain yet
    List<Provenance> events =
        guide.list(Provenance.class).stream()
            .filter(event -> event.hasExtension(TrazoUris.EVENT_HASH))
            .toList();
    assertThat(events).hasSizeGreaterThan(20);
    for (Provenance event : events) {
      String previous = text(event.getExtension(), TrazoUris.PREVIOUS_HASH);
      if (event.hasEntity()) {
        var before =
            (Provenance)
                guide.get(event.getEntityFirstRep().getWhat().getReference().replace('/', '-'));
        assertThat(previous).isEqualTo(text(before.getExtension(), TrazoUris.EVENT_HASH));
        assertThat(before.getTargetFirstRep().getReference())
            .isEqualTo(event.getTargetFirstRep().getReference());
        assertThat(before.getRecorded()).isBeforeOrEqualTo(event.getRecorded());
      } else {
        assertThat(previous).isEqualTo(NO_HASH);
      }
    }
  }

  @Test
  void labels_and_curps_carry_their_check_digits() {
    List<Identifier> labels =
        guide.list(Specimen.class).stream().flatMap(one -> one.getIdentifier().stream()).toList();
    assertThat(labels)
        .isNotEmpty()
        .allSatisfy(label -> assertThat(LabelNumber.parse(label.getValue())).isPresent());
    List<String> curps =
        guide.list(Patient.class).stream()
            .flatMap(one -> one.getIdentifier().stream())
            .filter(identifier -> identifier.getSystem().equals(TrazoUris.CURP))
            // HAPI says hasValue of an absent value whose reason is given
            .filter(identifier -> identifier.getValueElement().hasValue())
            .map(Identifier::getValue)
            .toList();
    assertThat(curps).isNotEmpty().allSatisfy(curp -> assertThat(Curp.problemOf(curp)).isEmpty());
  }

  @Test
  void each_report_s_pdf_has_the_digests_beside_it() throws NoSuchAlgorithmException {
    List<DiagnosticReport> reports = guide.list(DiagnosticReport.class);
    assertThat(reports).hasSize(3);
    for (DiagnosticReport report : reports) {
      var pdf = report.getPresentedFormFirstRep();
      assertThat(pdf.getData()).hasSize(pdf.getSize());
      assertThat(pdf.getHash()).isEqualTo(digest("SHA-1", pdf.getData()));
      assertThat(text(pdf.getExtension(), TrazoUris.SHA_256))
          .isEqualTo(HexFormat.of().formatHex(digest("SHA-256", pdf.getData())));
    }
  }

  private static byte[] digest(String algorithm, byte[] bytes) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance(algorithm).digest(bytes);
  }

  private static String text(List<Extension> extensions, String url) {
    return extensions.stream()
        .filter(extension -> extension.getUrl().equals(url))
        .map(extension -> ((Element) extension.getValue()).primitiveValue())
        .findFirst()
        .orElseThrow();
  }
}
