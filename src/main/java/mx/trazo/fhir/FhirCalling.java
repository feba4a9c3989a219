package mx.trazo.fhir;

import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mx.trazo.fhir.servlet.BridgeRequest;
import mx.trazo.fhir.servlet.BridgeResponse;
import mx.trazo.fhir.version.ShowAtOnce;
import mx.trazo.kernel.Refusal;

/** Understands a question to the exchange and lets HAPI answer it. */
@Singleton
public class FhirCalling {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** What HAPI needs of the headers; the rest it might act upon without our meaning it to. */
  private static final Set<String> PASSED = Set.of("if-none-exist", "prefer");

  private final FhirDoor door;
  private final FhirEngine engine;
  private final ValidateCall validate;
  private final SubscriptionCalls subscriptions;
  private final EverythingCall everything;
  private final ImportCall imports;
  private final ShowAtOnce atOnce;
  private final ReadTrail trail;

  /** What it works with. */
  public FhirCalling(
      FhirDoor door,
      FhirEngine engine,
      ValidateCall validate,
      SubscriptionCalls subscriptions,
      EverythingCall everything,
      ImportCall imports,
      ShowAtOnce atOnce,
      ReadTrail trail) {
    this.door = door;
    this.engine = engine;
    this.validate = validate;
    this.subscriptions = subscriptions;
    this.everything = everything;
    this.imports = imports;
    this.atOnce = atOnce;
    this.trail = trail;
  }

  /**
   * The answer to a question.
   *
   * @throws RefusedException when it is not one that HAPI is asked
   */
  FhirCall.Answer answer(FhirCall call) {
    door.checkMethod(call.method(), call.path())
        .ifPresent(issue -> {
          throw new RefusedException(List.of(issue));
        });
    if (ValidateCall.isMeant(call.path())) {
      return validate.answer(call);
    }
    if (SubscriptionCalls.isMeant(call.path())) {
      return subscriptions.answer(call);
    }
    if (ImportCall.isMeant(call.path())) {
      return imports.answer(call);
    }
    if (EverythingCall.isMeant(call.path())) {
      return everything(call);
    }
    var in =
        new BridgeRequest(
            call.method(),
            call.base(),
            FhirBase.MOUNT,
            call.path().isEmpty() ? "" : "/" + call.path(),
            null,
            passed(call),
            call.body());
    in.setParameters(understand(call, in));
    if (call.actor() != null) {
      in.setAttribute(FhirInterceptor.ACTOR, call.actor());
    }
    var out = new BridgeResponse();
    var question = new ReadTrail.Question(call.route());
    Runnable answering = () -> trail.during(question, () -> engine.serve(in, out));
    if (call.method().equals("GET")) {
      atOnce.during(answering);
    } else {
      answering.run();
    }
    List<FhirIssue> refused = new ArrayList<>();
    if (in.getAttribute(FhirInterceptor.ISSUES) instanceof List<?> issues) {
      issues.forEach(issue -> refused.add((FhirIssue) issue));
    }
    var answer =
        new FhirCall.Answer(
            out.getStatus(), out.headers(), out.body(), refused, question.isWritten());
    return isKnown(call, answer)
        ? new FhirCall.Answer(
            NOT_MODIFIED, etag(answer), new byte[0], List.of(), question.isWritten())
        : answer;
  }

  private FhirCall.Answer everything(FhirCall call) {
    var question = new ReadTrail.Question(call.route());
    return atOnce.answer(() -> {
      List<FhirCall.Answer> answer = new ArrayList<>();
      trail.during(question, () -> answer.add(everything.answer(call)));
      return answer.getFirst().told(question.isWritten());
    });
  }

  /** Leaves what a search or history asks with the request; gives what HAPI has to know. */
  private Map<String, List<String>> understand(FhirCall call, BridgeRequest in) {
    boolean lenient = Preference.read(call.header("Prefer")).lenient();
    String[] parts = call.path().split("/", -1);
    Optional<OfferedResource> resource = door.resource(call.path());
    boolean get = call.method().equals("GET");
    String address = call.base() + "/" + call.path();
    if (resource.isEmpty()) {
      return forWriting(call);
    }
    if (get && parts.length == 1) {
      Asked asked = Asked.search(resource.get(), address, call.parameters(), lenient, call.most());
      in.setAttribute(FhirInterceptor.ASKED, asked);
      return asked.forWriting();
    }
    if (get && parts.length == 3) {
      Asked asked = Asked.history(address, call.parameters(), lenient);
      in.setAttribute(FhirInterceptor.ASKED, asked);
      return asked.forWriting();
    }
    Asked.checkRead(call.parameters(), lenient);
    if (call.header("If-None-Exist").stream().anyMatch(String::isBlank)) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_CONDITION), "");
    }
    return forWriting(call);
  }

  private static Map<String, List<String>> forWriting(FhirCall call) {
    Map<String, String> firsts = new LinkedHashMap<>();
    call.parameters().forEach((name, values) -> firsts.put(name, values.getFirst()));
    return Asked.forWriting(firsts);
  }

  private static Map<String, List<String>> passed(FhirCall call) {
    Map<String, List<String>> out = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    call.headers()
        .forEach((name, values) -> {
          if (PASSED.contains(name.toLowerCase(Locale.ROOT))) {
            out.put(name, values.stream().map(value -> below(call.base(), value)).toList());
          }
        });
    out.put(HttpHeaders.ACCEPT, List.of(TrazoUris.FHIR_JSON));
    if (call.body().length > 0) {
      out.put(HttpHeaders.CONTENT_TYPE, List.of(TrazoUris.FHIR_JSON + ";charset=UTF-8"));
    }
    return out;
  }

  /** A condition may be written with the whole address before it. */
  private static String below(String base, String value) {
    return value.startsWith(base + "/") ? value.substring(base.length()) : value;
  }

  /** Whether the client already has the version that would be answered. */
  private static boolean isKnown(FhirCall call, FhirCall.Answer answer) {
    String etag = answer.header(HttpHeaders.ETAG);
    if (!call.method().equals("GET") || answer.status() != OK || etag == null) {
      return false;
    }
    for (String values : call.header(HttpHeaders.IF_NONE_MATCH)) {
      for (String value : values.split(",", -1)) {
        if (value.trim().equals("*") || strong(value.trim()).equals(strong(etag))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String strong(String etag) {
    return etag.startsWith("W/") ? etag.substring(2) : etag;
  }

  private static Map<String, List<String>> etag(FhirCall.Answer answer) {
    Map<String, List<String>> out = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED)) {
      String value = answer.header(name);
      if (value != null) {
        out.put(name, List.of(value));
      }
    }
    return out;
  }
}
