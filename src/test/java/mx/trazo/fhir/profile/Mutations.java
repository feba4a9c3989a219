package mx.trazo.fhir.profile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Each way to break one thing in a resource: something left out, doubled or changed. */
final class Mutations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Mutations() {}

  /** A resource with one thing changed, and what was done to it. */
  record Mutant(String what, String json) {}

  /** All of them, in the order of the places in the resource. */
  static List<Mutant> of(String json) throws JsonProcessingException {
    List<Mutant> mutants = new ArrayList<>();
    JsonNode root = JSON.readTree(json);
    walk(root, JsonPointer.empty(), at -> change(root, at, mutants));
    return mutants;
  }

  private static void walk(JsonNode node, JsonPointer at, Consumer<JsonPointer> place) {
    if (!at.matches()) {
      place.accept(at);
    }
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(name -> walk(object.get(name), at.appendProperty(name), place));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.get(i), at.appendIndex(i), place);
      }
    }
  }

  private static void change(JsonNode root, JsonPointer at, List<Mutant> into) {
    JsonNode value = root.at(at);
    into.add(mutant(root, "without", at, Mutations::remove));
    if (value.isTextual()) {
      String half = value.asText().substring(0, (value.asText().length() + 1) / 2);
      into.add(mutant(root, "other text at", at, (copy, place) -> set(copy, place, "otro")));
      into.add(mutant(root, "half of", at, (copy, place) -> set(copy, place, half)));
    }
    if (root.at(at.head()) instanceof ArrayNode) {
      into.add(
          mutant(
              root,
              "twice",
              at,
              (copy, place) -> ((ArrayNode) copy.at(place.head())).add(value.deepCopy())));
    }
  }

  private static Mutant mutant(
      JsonNode root, String what, JsonPointer at, BiConsumer<JsonNode, JsonPointer> change) {
    JsonNode copy = root.deepCopy();
    change.accept(copy, at);
    return new Mutant(what + " " + at, copy.toString());
  }

  /** With whatever would be left empty around it, which never reaches a validator. */
  private static void remove(JsonNode copy, JsonPointer at) {
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.remove(at.last().getMatchingProperty());
    } else if (parent instanceof ArrayNode array) {
      array.remove(at.last().getMatchingIndex());
    }
    if (parent.isEmpty() && !at.head().matches()) {
      remove(copy, at.head());
    }
  }

  private static void set(JsonNode copy, JsonPointer at, String text) {
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), TextNode.valueOf(text));
    } else if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), TextNode.valueOf(text));
    }
  }
}
