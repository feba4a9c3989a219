package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Refusal;

/**
 * What may come in at all: which method on which path, in which media type, wanting which answer.
 * Looks at the envelope only; {@link FhirGuard} looks at the body.
 */
@Singleton
public class FhirDoor {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Map<String, OfferedResource> offered = new HashMap<>();

  /** Lets in what the resources offer. */
  public FhirDoor(FhirOffer offer) {
    for (OfferedResource resource : offer.resources()) {
      offered.put(resource.typeName(), resource);
    }
  }

  /**
   * The methods that work on a path, separated by commas as in the Allow header; empty when there
   * is nothing at the path.
   *
   * @param path without the base and without a slash at the start
   */
  public String allowed(String path) {
    String[] parts = path.split("/", -1);
    String type = parts[0];
    if (path.isEmpty()) {
      return "POST, OPTIONS";
    }
    if (path.equals("metadata")) {
      return "GET, HEAD";
    }
    if (ValidateCall.isMeant(path) || ImportCall.isMeant(path)) {
      return "POST";
    }
    OfferedResource resource = offered.get(type);
    if (resource == null) {
      return "";
    }
    boolean searches = !resource.searches().isEmpty();
    return switch (parts.length) {
      case 1 -> ofType(resource, searches);
      case 2 -> {
        if (parts[1].equals("_search")) {
          yield searches ? "POST" : "";
        }
        String methods = resource.deletes() ? "GET, HEAD, DELETE" : "GET, HEAD";
        yield isId(parts[1]) ? methods : "";
      }
      case 3 -> isId(parts[1]) && isOfOne(resource, parts[2]) ? "GET, HEAD" : "";
      case 4 -> isId(parts[1]) && parts[2].equals("_history") && isId(parts[3]) ? "GET, HEAD" : "";
      default -> "";
    };
  }

  private static String ofType(OfferedResource resource, boolean searches) {
    if (resource.creates()) {
      return searches ? "GET, HEAD, POST" : "POST";
    }
    return searches ? "GET, HEAD" : "";
  }

  private static boolean isOfOne(OfferedResource resource, String part) {
    return part.equals("_history")
        || resource.operations().stream().anyMatch(operation -> operation.name().equals(part));
  }

  private static boolean isId(String part) {
    return !part.isEmpty() && !part.startsWith("_") && !part.startsWith("$");
  }

  /** The type at the beginning of a path, when it is offered. */
  Optional<OfferedResource> resource(String path) {
    return Optional.ofNullable(offered.get(path.split("/", -1)[0]));
  }

  /** The reason to refuse the method on the path, if any. */
  public Optional<FhirIssue> checkMethod(String method, String path) {
    String allowed = allowed(path);
    if (path.equals("Bundle") && method.equals("POST")) {
      return no(FhirRefusal.FHIR_POST_TO_BASE);
    }
    if (allowed.isEmpty()) {
      return no(FhirRefusal.FHIR_UNKNOWN_PATH, Characters.tame(path, 60));
    }
    return List.of(allowed.split(", ", -1)).contains(method)
        ? Optional.empty()
        : no(FhirRefusal.FHIR_METHOD, method, allowed);
  }

  /**
   * The reason to refuse the answer that the client wants: only FHIR R4 in JSON is written.
   *
   * @param accept the Accept header, all its values joined with commas; empty when absent
   * @param format the _format parameter; empty when absent. It is stronger than the header.
   */
  public Optional<FhirIssue> checkAccept(String accept, String format) {
    if (!format.isBlank()) {
      return switch (format.trim().replace(' ', '+').toLowerCase(Locale.ROOT)) {
        case "json", "application/json", TrazoUris.FHIR_JSON -> Optional.empty();
        default -> no(FhirRefusal.FHIR_NOT_ACCEPTABLE);
      };
    }
    if (accept.isBlank()) {
      return Optional.empty();
    }
    for (String range : accept.split(",", -1)) {
      if (accepts(range)) {
        return Optional.empty();
      }
    }
    return no(FhirRefusal.FHIR_NOT_ACCEPTABLE);
  }

  private static boolean accepts(String range) {
    String[] parts = range.toLowerCase(Locale.ROOT).split(";", -1);
    boolean json =
        switch (parts[0].trim()) {
          case TrazoUris.FHIR_JSON, "application/json", "application/*", "*/*" -> true;
          default -> false;
        };
    for (int i = 1; json && i < parts.length; i++) {
      String parameter = parts[i].replace(" ", "").replace("\"", "");
      if (parameter.startsWith("q=")) {
        json = !parameter.matches("q=0(\\.0*)?");
      } else if (parameter.startsWith("fhirversion=")) {
        json = parameter.equals("fhirversion=4.0");
      } else if (parameter.startsWith("charset=")) {
        json = parameter.equals("charset=utf-8");
      }
    }
    return json;
  }

  /**
   * The reason to refuse the form in which a body comes.
   *
   * @param search whether the path is one of a search, whose body is a form
   * @param type the Content-Type header; empty when absent
   * @param encoding the Content-Encoding header; empty when absent
   */
  public Optional<FhirIssue> checkContent(boolean search, String type, String encoding) {
    if (!encoding.isBlank() && !encoding.trim().equalsIgnoreCase("identity")) {
      return no(FhirRefusal.FHIR_BODY_ENCODED, Characters.tame(encoding.trim(), 40));
    }
    String[] parts = type.toLowerCase(Locale.ROOT).split(";", -1);
    String media = parts[0].trim();
    boolean right =
        search
            ? media.equals(FORM)
            : media.equals(TrazoUris.FHIR_JSON) || media.equals("application/json");
    if (!right) {
      return media.endsWith("xml")
          ? no(FhirRefusal.FHIR_XML)
          : no(FhirRefusal.FHIR_MEDIA_TYPE, media.isEmpty() ? "-" : Characters.tame(media, 60));
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replace(" ", "").replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return no(FhirRefusal.FHIR_CHARSET, Characters.tame(parameter.substring(8), 40));
      }
      if (parameter.startsWith("fhirversion=") && !parameter.equals("fhirversion=4.0")) {
        return no(FhirRefusal.FHIR_MEDIA_TYPE, Characters.tame(type, 60));
      }
    }
    return Optional.empty();
  }

  private static Optional<FhirIssue> no(FhirRefusal code, String... facts) {
    return Optional.of(new FhirIssue(Refusal.of(code, facts), ""));
  }
}
