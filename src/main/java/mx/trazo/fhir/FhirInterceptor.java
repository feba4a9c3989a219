package mx.trazo.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the actor into HAPI's call, and writes every exception that comes out of it. */
@Singleton
@Interceptor
public class FhirInterceptor {
  /** The request attribute under which the bridge leaves the actor. */
  static final String ACTOR = "mx.trazo.actor";

  /** The request attribute under which the bridge leaves a search or history as understood. */
  static final String ASKED = "mx.trazo.asked";

  /** The request attribute under which the answered refusals are left for the bridge. */
  static final String ISSUES = "mx.trazo.issues";

  private static final Logger LOG = LoggerFactory.getLogger(FhirInterceptor.class);

  private final OutcomeWriter outcomes;
  private final Versions versions;
  private final ImportMarks marks;
  private final Ids ids;

  /** What the interceptor works with. */
  public FhirInterceptor(OutcomeWriter outcomes, Versions versions, ImportMarks marks, Ids ids) {
    this.outcomes = outcomes;
    this.versions = versions;
    this.marks = marks;
    this.ids = ids;
  }

  /** Who is asking; every call but the one for the capability statement has somebody. */
  static Actor actor(RequestDetails details) {
    if (details.getUserData().get(ACTOR) instanceof Actor actor) {
      return actor;
    }
    throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_SIGN_IN), "");
  }

  /** What a search or history asks. */
  static Asked asked(RequestDetails details) {
    if (details.getUserData().get(ASKED) instanceof Asked asked) {
      return asked;
    }
    throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_BAD_QUERY), "");
  }

  /** Moves what the bridge found out from the request to where the resources look for it. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void takeOver(RequestDetails details, HttpServletRequest request) {
    for (String name : List.of(ACTOR, ASKED)) {
      Object value = request.getAttribute(name);
      if (value != null) {
        details.getUserData().put(name, value);
      }
    }
  }

  /** Says since when the versions that are shown are known, and keeps those shown first. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void date(@Nullable IBaseResource answer) {
    switch (answer) {
      case Bundle bundle ->
          date(
              bundle.getEntry().stream()
                  .map(Bundle.BundleEntryComponent::getResource)
                  .filter(Objects::nonNull)
                  .toList());
      case Resource resource -> date(List.of(resource));
      case null, default -> {}
    }
  }

  private void date(List<Resource> shown) {
    marks.mark(shown);
    versions.date(shown);
  }

  /** Turns whatever was thrown into refusals, with the outcome that HAPI then writes. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException understand(Throwable thrown, HttpServletRequest request) {
    if (thrown instanceof NotModifiedException unchanged) {
      unchanged.setOperationOutcome(new OperationOutcome());
      return unchanged;
    }
    List<FhirIssue> issues = issues(thrown, request);
    request.setAttribute(ISSUES, issues);
    var refused = new RefusedException(issues);
    String outcome = new String(outcomes.write(issues), StandardCharsets.UTF_8);
    refused.setOperationOutcome(
        Versions.context().newJsonParser().parseResource(OperationOutcome.class, outcome));
    return refused;
  }

  private List<FhirIssue> issues(Throwable thrown, HttpServletRequest request) {
    return switch (thrown) {
      case RefusedException refused -> refused.issues();
      case DataFormatException unreadable -> one(FhirRefusal.FHIR_UNREADABLE, words(unreadable));
      case BaseServerResponseException of when of.getCause() instanceof RefusedException refused ->
          refused.issues();
      case BaseServerResponseException of
          when of.getStatusCode() < 500 && !(thrown instanceof InternalErrorException) ->
          switch (of.getStatusCode()) {
            case 401 -> one(FhirRefusal.FHIR_SIGN_IN);
            case 403 -> one(FhirRefusal.FHIR_ROLE);
            case 404, 410 -> one(FhirRefusal.FHIR_NOT_FOUND);
            case 406 -> one(FhirRefusal.FHIR_NOT_ACCEPTABLE);
            case 412 -> one(FhirRefusal.FHIR_PRECONDITION);
            // What HAPI does not understand of a GET can only be its query.
            default ->
                request.getMethod().equals("GET")
                    ? one(FhirRefusal.FHIR_BAD_QUERY)
                    : one(FhirRefusal.FHIR_UNREADABLE, words(of));
          };
      case RuntimeException fault
          when request.getMethod().equals("POST") && inParser(rootOf(fault)) ->
          one(FhirRefusal.FHIR_UNREADABLE, words(rootOf(fault)));
      default -> {
        String number = ids.next();
        LOG.error("FHIR call failed, number {}", number, rootOf(thrown));
        yield one(FhirRefusal.FHIR_DEFECT, number);
      }
    };
  }

  /**
   * Whether HAPI's parser threw it while reading: some malformed resources, like one with a blank
   * resourceType, meet an assertion there instead of an error message.
   */
  private static boolean inParser(Throwable root) {
    for (StackTraceElement frame : root.getStackTrace()) {
      if (frame.getClassName().startsWith("ca.uhn.fhir.parser.")) {
        return true;
      }
      if (frame.getClassName().startsWith("mx.trazo.")) {
        return false;
      }
    }
    return false;
  }

  /** Where it began: HAPI wraps what a resource throws twice. */
  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    for (int i = 0; i < 20 && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return root;
  }

  /** What HAPI says, shortened; it names the element and may quote the sender's own value. */
  private static String words(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "-" : Characters.tame(message, 300);
  }

  private static List<FhirIssue> one(FhirRefusal code, String... facts) {
    return List.of(new FhirIssue(Refusal.of(code, facts), ""));
  }
}
