package mx.trazo.fhir.sent;

/**
 * The extensions of a resource that we do not know, kept for whoever does.
 *
 * @param resource type and id, like {@code Patient/01ARZ3NDEKTSV4RRFFQ69G5FAV}
 * @param json a resource that carries them and nothing else; empty when there are none
 */
public record SentExtensions(String resource, String json) {}
