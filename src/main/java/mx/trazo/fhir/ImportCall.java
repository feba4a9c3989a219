package mx.trazo.fhir;

import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.trazo.fhir.OrderBundle.Entry;
import mx.trazo.fhir.sent.EnterExport;
import mx.trazo.fhir.sent.NotEntered;
import mx.trazo.fhir.sent.SentCase;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;

/** {@code $importar}: enters what {@code $everything} of another node gave, all or nothing. */
@Singleton
public class ImportCall {
  /** The path of the operation. */
  static final String PATH = "$importar";

  /** What defines it. */
  static final String DEFINITION = "https://trazo.mx/fhir/OperationDefinition/importar";

  /** How much an export may ask of us: reports bring their files. */
  static final FhirLimits LIMITS =
      new FhirLimits(8 << 20, 50, 400_000, 2_000, 4 << 20, 128, 40, 30);

  private static final Set<String> PARAMETERS = Set.of("_format", "_pretty");
  private static final int OK = 200;

  private final ExportReader reader;
  private final EnterExport enter;
  private final ImportMarks marks;
  private final Semaphore free = new Semaphore(1);

  /** What it reads and enters with. */
  public ImportCall(ExportReader reader, EnterExport enter, ImportMarks marks) {
    this.reader = reader;
    this.enter = enter;
    this.marks = marks;
  }

  /** Whether a path is that of the operation. */
  static boolean isMeant(String path) {
    return path.equals(PATH);
  }

  /** Only a system with the right to import does. */
  static void demandRight(@Nullable Actor actor) {
    if (actor == null || !actor.hasAny(Role.INTEGRATION_CLIENT) || !actor.hasAny(Role.IMPORTER)) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_ROLE), "");
    }
  }

  /** What became of each entry, in the order sent. */
  FhirCall.Answer answer(FhirCall call) {
    Actor actor = call.actor();
    demandRight(actor);
    if (actor == null) {
      throw RefusedException.notFound();
    }
    for (String name : call.parameters().keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw Asked.refused(FhirRefusal.FHIR_PARAMETER_UNKNOWN, Characters.tame(name, 60));
      }
    }
    boolean mine = false;
    try {
      mine = free.tryAcquire(5, TimeUnit.SECONDS);
      if (!mine) {
        throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_THROTTLED), "");
      }
      return entered(actor, parse(call.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_THROTTLED), "");
    } finally {
      if (mine) {
        free.release();
      }
    }
  }

  @SuppressWarnings("IllegalCatch") // some malformed resources meet an assertion in the parser
  private static Bundle parse(byte[] body) {
    IParser parser = Versions.context().newJsonParser();
    parser.setParserErrorHandler(new StrictErrorHandler());
    try {
      return parser.parseResource(Bundle.class, new String(body, StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  private static RefusedException unreadable(RuntimeException thrown) {
    String message = thrown.getMessage();
    return RefusedException.of(
        Refusal.of(
            FhirRefusal.FHIR_UNREADABLE, message == null ? "-" : Characters.tame(message, 300)),
        "");
  }

  private FhirCall.Answer entered(Actor actor, Bundle sent) {
    var issues = new Issues();
    ExportedBundle bundle = ExportedBundle.read(sent, issues);
    List<SentCase> cases = reader.read(bundle, actor, issues);
    issues.demandNone();
    EnterExport.Entered entered;
    try {
      entered = enter.enter(actor, bundle.base(), cases, FhirRefusal.FHIR_IMPORT_CHANGED);
    } catch (NotEntered e) {
      throw RefusedException.of(e.refusal(), e.at());
    }
    marks.arrived();
    Set<String> fresh = Set.copyOf(entered.fresh());
    var answer = new Bundle();
    answer.setType(BundleType.TRANSACTIONRESPONSE);
    for (Entry entry : bundle.entries()) {
      String name = bundle.name(entry);
      String here = entered.here().get(name);
      var response = answer.addEntry().getResponse();
      response.setStatus(fresh.contains(name) ? "201 Created" : "200 OK");
      if (here != null) {
        response.setLocation(plain(here));
      }
    }
    return new FhirCall.Answer(
        OK,
        Map.of(HttpHeaders.CONTENT_TYPE, List.of(TrazoUris.FHIR_JSON)),
        Versions.context()
            .newJsonParser()
            .encodeResourceToString(answer)
            .getBytes(StandardCharsets.UTF_8),
        List.of());
  }

  /** A later version of a report is found under the report. */
  private static String plain(String here) {
    String[] parts = here.split("/", -1);
    return parts[0] + "/" + parts[1];
  }
}
