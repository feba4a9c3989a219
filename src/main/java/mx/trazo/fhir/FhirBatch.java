package mx.trazo.fhir;

import ca.uhn.fhir.parser.IParser;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Answers the entries of a batch one after the other, each as if it had been asked alone. */
@Singleton
public class FhirBatch {
  private static final int MOST = 20;

  /** Matches of one search: the next link of the page leads to the others. */
  private static final int MATCHES = 10;

  private final FhirCalling calling;
  private final OutcomeWriter outcomes;

  /** What it asks with. */
  public FhirBatch(FhirCalling calling, OutcomeWriter outcomes) {
    this.calling = calling;
    this.outcomes = outcomes;
  }

  /** The answers in the order of the entries. */
  Bundle answer(Actor actor, Bundle batch, String base, List<String> prefer) {
    if (batch.getEntry().size() > MOST) {
      throw RefusedException.of(
          Refusal.of(FhirRefusal.FHIR_TOO_MANY_ENTRIES, Integer.toString(MOST)), "Bundle.entry");
    }
    var answer = new Bundle();
    answer.setType(BundleType.BATCHRESPONSE);
    for (int i = 0; i < batch.getEntry().size(); i++) {
      answer.addEntry(answered(ask(actor, batch.getEntry().get(i), i, base, prefer)));
    }
    return answer;
  }

  private FhirCall.Answer ask(
      Actor actor, BundleEntryComponent entry, int index, String base, List<String> prefer) {
    try {
      return calling.answer(call(actor, entry, index, base, prefer));
    } catch (RefusedException e) {
      return new FhirCall.Answer(
          OutcomeWriter.status(e.issues()), Map.of(), outcomes.write(e.issues()), e.issues());
    }
  }

  private static FhirCall call(
      Actor actor, BundleEntryComponent entry, int index, String base, List<String> prefer) {
    BundleEntryRequestComponent request = entry.getRequest();
    String at = "Bundle.entry[" + index + "]";
    HTTPVerb method = request.getMethod();
    String url = request.getUrl() == null ? "" : request.getUrl();
    String local = url.startsWith(base + "/") ? url.substring(base.length()) : url;
    int mark = local.indexOf('?');
    String path = mark < 0 ? local : local.substring(0, mark);
    path = path.startsWith("/") ? path.substring(1) : path;
    boolean withBody = method == HTTPVerb.POST;
    if (method == null || path.isEmpty() || withBody != entry.hasResource()) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_BATCH_ENTRY), at);
    }
    Map<String, List<String>> parameters =
        FhirQuery.read(mark < 0 ? "" : local.substring(mark + 1))
            .orElseThrow(() ->
                RefusedException.of(Refusal.of(FhirRefusal.FHIR_BAD_QUERY), at + ".request.url"));
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Prefer", prefer);
    if (request.hasIfNoneMatch()) {
      headers.put("If-None-Match", List.of(request.getIfNoneMatch()));
    }
    if (request.hasIfNoneExist()) {
      headers.put("If-None-Exist", List.of(request.getIfNoneExist()));
    }
    byte[] body = withBody ? bytes(entry.getResource()) : new byte[0];
    return new FhirCall(
        actor,
        "POST " + FhirBase.MOUNT,
        method.toCode(),
        base,
        path,
        parameters,
        headers,
        body,
        MATCHES);
  }

  private static BundleEntryComponent answered(FhirCall.Answer answer) {
    var entry = new BundleEntryComponent();
    BundleEntryResponseComponent response = entry.getResponse();
    response.setStatus(answer.status() + " " + HttpStatus.valueOf(answer.status()).getReason());
    response.setEtag(answer.header("ETag"));
    response.setLocation(answer.header("Location"));
    if (answer.body().length > 0) {
      Resource resource = (Resource) parser().parseResource(text(answer.body()));
      if (resource instanceof OperationOutcome outcome) {
        response.setOutcome(outcome);
      } else {
        response.setLastModifiedElement(resource.getMeta().getLastUpdatedElement());
        entry.setResource(resource);
      }
    }
    return entry;
  }

  private static byte[] bytes(Resource resource) {
    return parser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static IParser parser() {
    return Versions.context().newJsonParser();
  }
}
