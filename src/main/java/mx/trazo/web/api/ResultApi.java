package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.CriticalChoice;
import mx.trazo.result.EnterResult;
import mx.trazo.result.FieldFault;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import mx.trazo.result.VerifyResult;
import mx.trazo.tracking.CaseFile;
import mx.trazo.tracking.ReadCase;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.laboratory.AmendmentKinds;
import mx.trazo.web.laboratory.ReleaseAndPrint;
import mx.trazo.web.laboratory.ResultForm;
import org.jspecify.annotations.Nullable;

/** Results from entry to release, for programs; the rules are those of the pages. */
@Controller("/api/results")
@Tag(name = "results")
@Secured("SPECIALIST")
class ResultApi {
  private final ReadCase cases;
  private final EnterResult enter;
  private final VerifyResult verify;
  private final ReleaseAndPrint release;
  private final AmendReport amend;
  private final Answers answers;

  ResultApi(
      ReadCase cases,
      EnterResult enter,
      VerifyResult verify,
      ReleaseAndPrint release,
      AmendReport amend,
      Answers answers) {
    this.cases = cases;
    this.enter = enter;
    this.verify = verify;
    this.release = release;
    this.amend = amend;
    this.answers = answers;
  }

  /** Saves a draft; parts may be missing until it is verified. */
  @Post("/{id}")
  @Operation(
      summary = "Save a draft of a result",
      description =
          "Fields are <container id>.<code>, as 01ABC….ER.PERCENT=95, ….ER.INTENSITY=STRONG,"
              + " ….HER2.SCORE=TWO_PLUS, ….FLOW.MARKER.0.NAME=CD19. Others are ignored.")
  HttpResponse<?> enter(HttpRequest<?> request, Actor actor, String id, @Body Entry entry) {
    Optional<CaseFile> file =
        Ulid.looksRight(id) ? cases.read(actor, new OrderedTestId(id)) : Optional.empty();
    Optional<ReportKind> kind = file.flatMap(f -> ReportKind.of(f.work().testCode()));
    if (file.isEmpty() || kind.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    Map<String, String> fields = new HashMap<>();
    if (entry.fields() != null) {
      entry.fields().forEach((name, value) -> fields.put(name, value == null ? "" : value));
    }
    ResultForm form =
        ResultForm.read(
            kind.get(),
            file.get().subjects().stream().map(s -> s.specimen().id()).toList(),
            fields);
    String conclusion = entry.conclusion();
    if (form.values() == null || (conclusion != null && conclusion.length() > 4000)) {
      return answers.failed(
          request,
          HttpStatus.BAD_REQUEST,
          "error.fields",
          form.values() == null
              ? form.wrong().stream().map(FieldFault::field).collect(Collectors.joining(", "))
              : "conclusion");
    }
    return settle(
        request,
        enter.enter(actor, new OrderedTestId(id), form.values(), conclusion, entry.seen()));
  }

  /** Signs a revision as correct. */
  @Post("/{id}/verify")
  @Operation(summary = "Sign a revision as correct")
  HttpResponse<?> verify(HttpRequest<?> request, Actor actor, String id, @Body Seen seen) {
    return Ulid.looksRight(id)
        ? settle(request, verify.verify(actor, new OrderedTestId(id), seen.seen(), seen.choice()))
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Releases a verified revision; a second person does it. */
  @Post("/{id}/release")
  @Operation(summary = "Release a verified revision to the hospital")
  HttpResponse<?> release(HttpRequest<?> request, Actor actor, String id, @Body Seen seen) {
    return Ulid.looksRight(id)
        ? settle(request, release.release(actor, new OrderedTestId(id), seen.seen(), seen.choice()))
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Begins another version of a released report. */
  @Post("/{id}/amend")
  @Operation(summary = "Begin another version of a released report")
  HttpResponse<?> amend(HttpRequest<?> request, Actor actor, String id, @Body Amending body) {
    Optional<AmendmentKind> kind = AmendmentKinds.find(body.kind());
    if (kind.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", "kind");
    }
    String reason = body.reason() == null ? "" : body.reason().strip();
    return Ulid.looksRight(id)
        ? settle(request, amend.amend(actor, new OrderedTestId(id), kind.get(), reason))
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  private HttpResponse<?> settle(HttpRequest<?> request, Outcome<ReportVersion> outcome) {
    return switch (outcome) {
      case Outcome.Done<ReportVersion>(var version) ->
          HttpResponse.ok(
              new Version(
                  version.report().value(),
                  version.number(),
                  version.revision(),
                  version.firstMissing().orElse(null),
                  at(version.verified()),
                  at(version.released())));
      case Outcome.Refused<ReportVersion>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private static @Nullable Instant at(@Nullable Signature signature) {
    return signature == null ? null : signature.at();
  }

  /**
   * What was read.
   *
   * @param seen the revision the person had before them; 0 when there was nothing
   * @param fields values by container and code
   */
  @Serdeable
  record Entry(
      int seen, @Nullable String conclusion, @Nullable Map<String, @Nullable String> fields) {}

  /**
   * The revision the person had before them.
   *
   * @param critical why the hospital has to be told of it at once, whatever the list of critical
   *     results says; empty when it need not; null when that is not said, and what was said last
   *     about the report holds
   */
  @Serdeable
  record Seen(int seen, @Nullable String critical) {
    @Nullable CriticalChoice choice() {
      return critical == null ? null : new CriticalChoice(!critical.isBlank(), critical);
    }
  }

  /**
   * Why there is another version.
   *
   * @param kind AMENDED, CORRECTED or APPENDED
   * @param reason printed on the report
   */
  @Serdeable
  record Amending(@Nullable String kind, @Nullable String reason) {}

  /**
   * Where a version stands.
   *
   * @param missing code of the first field without which it cannot be verified, or null
   */
  @Serdeable
  record Version(
      String report,
      int version,
      int revision,
      @Nullable String missing,
      @Nullable Instant verifiedAt,
      @Nullable Instant releasedAt) {}
}
