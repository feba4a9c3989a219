package mx.trazo.fhir.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;

/** What fhir-profiles/json publishes, read without forgiving anything. */
final class Guide {
  static final FhirContext R4 = FhirContext.forR4Cached();

  private static final Path JSON = Path.of("fhir-profiles", "json");

  private final Map<String, Resource> byName = new TreeMap<>();

  private Guide() {}

  /** Reads every file. */
  static Guide read() {
    var guide = new Guide();
    IParser parser = R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    try (Stream<Path> files = Files.list(JSON)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        guide.byName.put(name, (Resource) parser.parseResource(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return guide;
  }

  /** The resource of a file: {@code Bundle-mama-transaccion}. */
  Resource get(String name) {
    Resource found = byName.get(name);
    if (found == null) {
      throw new AssertionError("fhir-profiles/json has no " + name);
    }
    return found;
  }

  /** Everything of a type, in the order of their names. */
  <R extends Resource> List<R> list(Class<R> type) {
    return byName.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Every resource, by the name of its file. */
  Map<String, Resource> all() {
    return byName;
  }

  /** The codes of a code system, whatever their order. */
  Set<String> codes(String codeSystem) {
    return ((CodeSystem) get("CodeSystem-" + codeSystem))
        .getConcept().stream().map(concept -> concept.getCode()).collect(Collectors.toSet());
  }
}
