package mx.trazo.fhir.profile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that resources are checked against: those that this guide publishes, which lie in
 * the jar as {@code fhir-profiles}, and those of FHIR R4 and HL7 v2 that come with HAPI. Ours stand
 * first, because HAPI's tables are older than the events that IHE SET uses.
 */
final class Definitions {
  private static final String FOLDER = "/fhir-profiles";

  private Definitions() {}

  /** Everything that is published; what comes with HAPI is read when it is first asked for. */
  static IValidationSupport read(FhirContext context) {
    var ours = new PrePopulatedValidationSupport(context);
    for (String text : published()) {
      ours.addResource(context.newJsonParser().parseResource(text));
    }
    return new ValidationSupportChain(
        ours,
        new DefaultProfileValidationSupport(context),
        new AnyLanguage(context),
        new InMemoryTerminologyServerValidationSupport(context));
  }

  private static List<String> published() {
    URL folder = Definitions.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the profiles are not where the program is");
    }
    try {
      if (!(folder.openConnection() instanceof JarURLConnection jar)) {
        return texts(Path.of(folder.toURI()));
      }
      // one of our own: the file system of a jar's address is shared, and another could close it
      try (FileSystem open = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
        return texts(open.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the profiles", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of the profiles is no address", e);
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Definitions::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /** FHIR recommends some languages and allows all of BCP 47; HAPI knows only the recommended. */
  private static final class AnyLanguage extends CommonCodeSystemsTerminologyService {
    AnyLanguage(FhirContext context) {
      super(context);
    }

    @Override
    public @Nullable CodeValidationResult validateCode(
        ValidationSupportContext around,
        ConceptValidationOptions options,
        @Nullable String system,
        @Nullable String code,
        @Nullable String display,
        @Nullable String valueSet) {
      boolean recommended = LANGUAGES_VALUESET_URL.equals(valueSet);
      String asked = recommended ? ALL_LANGUAGES_VALUESET_URL : valueSet;
      return super.validateCode(around, options, system, code, display, asked);
    }
  }
}
