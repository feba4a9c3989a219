package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.EnterResult;
import mx.trazo.result.FieldFault;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportValues;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.VerifyResult;
import mx.trazo.result.WithdrawAmendment;
import mx.trazo.tracking.CaseFile;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** One case: the form in which results are entered, and its signatures. */
@Hidden
@Controller("/lectura")
@Secured({"SPECIALIST", "QUALITY"})
class CaseController {
  /** On forms with values: which revision somebody had before their eyes. */
  static final String SEEN = "visto";

  private final CasePage page;
  private final EnterResult enter;
  private final VerifyResult verify;
  private final ReleaseAndPrint release;
  private final AmendReport amend;
  private final WithdrawAmendment withdraw;
  private final Sentences sentences;
  private final Messages messages;
  private final Answers answers;

  CaseController(
      CasePage page,
      EnterResult enter,
      VerifyResult verify,
      ReleaseAndPrint release,
      AmendReport amend,
      WithdrawAmendment withdraw,
      Sentences sentences,
      Messages messages,
      Answers answers) {
    this.page = page;
    this.enter = enter;
    this.verify = verify;
    this.release = release;
    this.amend = amend;
    this.withdraw = withdraw;
    this.sentences = sentences;
    this.messages = messages;
    this.answers = answers;
  }

  /** One case with its form. */
  @Get("/{id}")
  HttpResponse<?> one(
      HttpRequest<?> request,
      Actor actor,
      String id,
      @QueryValue(defaultValue = "") String retirada) {
    return page.show(request, actor, id, retirada.equals("si"));
  }

  /** Saves what was typed; parts may be missing, but nothing may contradict itself. */
  @Post("/{id}/guardar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> save(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    return withValues(
        request,
        actor,
        id,
        form,
        false,
        values ->
            ResultFields.of(values).isEmpty() && latest(actor, new OrderedTestId(id)) == null
                ? page.refused(request, actor, id, form, messages.get("lab.case.nothing"))
                : saved(request, actor, id, values, form));
  }

  /** What is saved already is not saved again: a signature under it would be lost for nothing. */
  private HttpResponse<?> saved(
      HttpRequest<?> request,
      Actor actor,
      String id,
      ReportValues values,
      Map<String, String> form) {
    return saysTheSame(latest(actor, new OrderedTestId(id)), values, conclusion(form))
        ? HttpResponse.seeOther(URI.create("/lectura/" + id))
        : settle(request, actor, id, enter(actor, id, values, form), form);
  }

  /**
   * Signs what stands in the form as correct. What was typed since is saved first, so that nobody
   * signs other values than those before their eyes; when something is missing or saving is
   * refused, nothing is saved nor signed.
   */
  @Post("/{id}/validar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> verify(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    return withValues(
        request, actor, id, form, true, values -> saveAndSign(request, actor, id, values, form));
  }

  /** Goes on with what was typed when nothing is wrong with it; else all of it is said at once. */
  private HttpResponse<?> withValues(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Map<String, String> form,
      boolean signing,
      Function<ReportValues, HttpResponse<?>> next) {
    Optional<CaseFile> file = page.find(actor, id);
    if (file.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    ResultForm typed = typed(file.get(), form);
    @Nullable ReportValues values = typed.values();
    List<FieldFault> wrong = typed.faults(form, signing);
    return values == null || !wrong.isEmpty()
        ? page.faulty(request, actor, id, form, values, wrong)
        : next.apply(values);
  }

  private HttpResponse<?> saveAndSign(
      HttpRequest<?> request,
      Actor actor,
      String id,
      ReportValues values,
      Map<String, String> form) {
    var test = new OrderedTestId(id);
    if (saysTheSame(latest(actor, test), values, conclusion(form))) {
      return settle(request, actor, id, sign(actor, test, seen(form), form), CriticalForm.of(form));
    }
    return switch (enter(actor, id, values, form)) {
      case Outcome.Refused<ReportVersion> refused -> settle(request, actor, id, refused, form);
      case Outcome.Done<ReportVersion>(var saved) ->
          settle(
              request, actor, id, sign(actor, test, saved.revision(), form), CriticalForm.of(form));
    };
  }

  private Outcome<ReportVersion> enter(
      Actor actor, String id, ReportValues values, Map<String, String> form) {
    return enter.enter(actor, new OrderedTestId(id), values, conclusion(form), seen(form));
  }

  private Outcome<ReportVersion> sign(
      Actor actor, OrderedTestId test, int revision, Map<String, String> form) {
    return verify.verify(actor, test, revision, CriticalForm.choice(form));
  }

  private static ResultForm typed(CaseFile file, Map<String, String> form) {
    return ResultForm.read(
        ReportKind.of(file.work().testCode()).orElseThrow(),
        file.subjects().stream().map(s -> s.specimen().id()).toList(),
        form);
  }

  private @Nullable ReportVersion latest(Actor actor, OrderedTestId test) {
    List<ReportVersion> versions = page.versions(actor, test);
    return versions.isEmpty() ? null : versions.getLast();
  }

  /** Whether the draft already says this, whoever saved it; then only the signature is missing. */
  private static boolean saysTheSame(
      @Nullable ReportVersion draft, ReportValues values, String conclusion) {
    return draft != null
        && draft.released() == null
        && ResultFields.of(draft.values()).equals(ResultFields.of(values))
        && Objects.requireNonNullElse(draft.conclusion(), "").equals(conclusion);
  }

  /** A second person lets the hospital read it. */
  @Post("/{id}/liberar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> release(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    return Ulid.looksRight(id)
        ? settle(
            request,
            actor,
            id,
            release.release(actor, new OrderedTestId(id), seen(form), CriticalForm.choice(form)),
            CriticalForm.of(form))
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Begins another version, with a reason. */
  @Post("/{id}/corregir")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> amend(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<AmendmentKind> kind = AmendmentKinds.find(form.get("tipo"));
    if (!Ulid.looksRight(id) || kind.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    return settle(
        request,
        actor,
        id,
        amend.amend(
            actor, new OrderedTestId(id), kind.get(), form.getOrDefault("motivo", "").strip()),
        Map.of());
  }

  /** Gives up the version under way; the released one stands as before. */
  @Post("/{id}/retirar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, String id) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    return withdraw.withdraw(actor, new OrderedTestId(id)) instanceof Outcome.Done<ReportVersion>
        ? HttpResponse.seeOther(URI.create("/lectura/" + id + "?retirada=si"))
        : HttpResponse.seeOther(URI.create("/lectura/" + id));
  }

  private HttpResponse<?> settle(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Outcome<ReportVersion> outcome,
      Map<String, String> typed) {
    return switch (outcome) {
      case Outcome.Done<ReportVersion> _ -> HttpResponse.seeOther(URI.create("/lectura/" + id));
      case Outcome.Refused<ReportVersion>(var refusal) ->
          page.refused(request, actor, id, typed, sentences.of(refusal, actor.facility()));
    };
  }

  private static int seen(Map<String, String> form) {
    String typed = form.getOrDefault(SEEN, "0");
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
  }

  private static String conclusion(Map<String, String> form) {
    String typed = form.getOrDefault("conclusion", "").strip();
    return typed.length() <= 4000 ? typed : typed.substring(0, 4000);
  }
}
