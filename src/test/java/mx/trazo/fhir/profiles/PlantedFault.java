package mx.trazo.fhir.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A good example with a fault in it, as a file of fhir-profiles/faults describes it; fhir-profiles/
 * tools/plant.mjs makes the same for the validators.
 *
 * @param json the damaged resource
 * @param expected what HL7's validator has to say
 */
record PlantedFault(String name, String type, String json, String expected) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("fhir-profiles");

  /** All of them, by name. */
  static List<PlantedFault> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("faults"))) {
      return files.sorted().map(PlantedFault::read).toList();
    }
  }

  private static PlantedFault read(Path file) {
    try {
      JsonNode fault = JSON.readTree(Files.readString(file));
      String from = fault.path("from").asText();
      JsonNode resource = JSON.readTree(Files.readString(FOLDER.resolve("json").resolve(from)));
      fault.path("remove").forEach(path -> remove(resource, path.asText()));
      for (Map.Entry<String, JsonNode> change : fault.path("set").properties()) {
        set(resource, change.getKey(), change.getValue());
      }
      return new PlantedFault(
          file.getFileName().toString(),
          resource.path("resourceType").asText(),
          resource.toString(),
          fault.path("expect").path("hl7").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode at(JsonNode resource, String path) {
    JsonNode node = resource;
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return node;
  }

  private static JsonNode holder(JsonNode resource, String path) {
    int dot = path.lastIndexOf('.');
    return at(resource, dot < 0 ? "" : path.substring(0, dot));
  }

  private static String key(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static void remove(JsonNode resource, String path) {
    if (at(resource, path).isMissingNode()) {
      throw new AssertionError("nothing to remove at " + path);
    }
    switch (holder(resource, path)) {
      case ArrayNode array -> array.remove(Integer.parseInt(key(path)));
      case ObjectNode object -> object.remove(key(path));
      default -> throw new AssertionError("nothing holds " + path);
    }
  }

  private static void set(JsonNode resource, String path, JsonNode value) {
    JsonNode filled = filled(resource, path, value);
    switch (holder(resource, path)) {
      case ArrayNode array when Integer.parseInt(key(path)) == array.size() -> array.add(filled);
      case ArrayNode array -> array.set(Integer.parseInt(key(path)), filled);
      case ObjectNode object -> object.set(key(path), filled);
      default -> throw new AssertionError("nothing holds " + path);
    }
  }

  private static JsonNode filled(JsonNode resource, String path, JsonNode value) {
    String text = value.asText();
    if (text.startsWith("@copy:")) {
      return at(resource, text.substring(6)).deepCopy();
    }
    if (text.startsWith("@drop:")) {
      ArrayNode left = JSON.createArrayNode();
      for (JsonNode extension : at(resource, path)) {
        if (!extension.path("url").asText().equals(text.substring(6))) {
          left.add(extension);
        }
      }
      return left;
    }
    if (value instanceof ObjectNode object) {
      ObjectNode out = JSON.createObjectNode();
      object
          .properties()
          .forEach(
              part -> out.set(part.getKey(), filled(resource, part.getKey(), part.getValue())));
      return out;
    }
    return value;
  }
}
