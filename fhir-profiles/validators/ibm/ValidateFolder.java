import com.ibm.fhir.model.format.Format;
import com.ibm.fhir.model.parser.FHIRParser;
import com.ibm.fhir.model.resource.OperationOutcome;
import com.ibm.fhir.model.resource.Resource;
import com.ibm.fhir.registry.FHIRRegistry;
import com.ibm.fhir.registry.resource.FHIRRegistryResource;
import com.ibm.fhir.registry.util.FHIRRegistryResourceProviderAdapter;
import com.ibm.fhir.validation.FHIRValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Validates files with the second validator against the profiles that they name themselves. Arguments: a file that
 * lists definitions, a file that lists what to validate, one path a line. Prints file, severity, element and sentence,
 * with tabs between them.
 */
public final class ValidateFolder {
  private ValidateFolder() {}

  public static void main(String[] args) throws Exception {
    List<FHIRRegistryResource> definitions = new ArrayList<>();
    for (String file : Files.readAllLines(Path.of(args[0]))) {
      definitions.add(FHIRRegistryResource.from(parse(Path.of(file))));
    }
    FHIRRegistry.getInstance().addProvider(new Definitions(definitions));
    for (String file : Files.readAllLines(Path.of(args[1]))) {
      try {
        for (OperationOutcome.Issue issue : FHIRValidator.validator().validate(parse(Path.of(file)))) {
          say(file, issue.getSeverity().getValue(), where(issue), issue.getDetails().getText().getValue());
        }
      } catch (Exception e) {
        say(file, "fatal", "", root(e).toString());
      }
    }
  }

  private static Resource parse(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return FHIRParser.parser(Format.JSON).parse(in);
    }
  }

  private static Throwable root(Throwable thrown) {
    return thrown.getCause() == null ? thrown : root(thrown.getCause());
  }

  private static String where(OperationOutcome.Issue issue) {
    return issue.getExpression().isEmpty() ? "" : issue.getExpression().get(0).getValue();
  }

  private static void say(String file, String severity, String where, String text) {
    System.out.println(String.join("\t", file, severity, where, text.replace('\n', ' ').replace('\t', ' ')));
  }

  /** What was given as an argument, in a form that the registry asks. */
  private static final class Definitions extends FHIRRegistryResourceProviderAdapter {
    private final List<FHIRRegistryResource> all;

    Definitions(List<FHIRRegistryResource> all) {
      this.all = all;
    }

    @Override
    public FHIRRegistryResource getRegistryResource(
        Class<? extends Resource> type, String url, String version) {
      return all.stream()
          .filter(one -> one.getResourceType() == type && one.getUrl().equals(url))
          .filter(one -> version == null || one.getVersion().toString().equals(version))
          .findFirst()
          .orElse(null);
    }

    @Override
    public Collection<FHIRRegistryResource> getRegistryResources(Class<? extends Resource> type) {
      return all.stream().filter(one -> one.getResourceType() == type).toList();
    }

    @Override
    public Collection<FHIRRegistryResource> getRegistryResources() {
      return all;
    }

    @Override
    public Collection<FHIRRegistryResource> getProfileResources(String type) {
      return all.stream().filter(one -> type.equals(one.getType())).toList();
    }
  }
}
