package mx.trazo.web.printing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.printer.AnswerPrint;
import mx.trazo.specimen.label.printer.AskPrint;
import mx.trazo.specimen.label.printer.KeepPrinter;
import mx.trazo.specimen.label.printer.PrintJob;
import mx.trazo.specimen.label.printer.PrintQueueStore;
import mx.trazo.specimen.label.printer.PrinterStore;
import mx.trazo.specimen.label.printer.QueuedLabel;
import mx.trazo.specimen.label.printer.VerifyPrint;
import mx.trazo.specimen.label.template.StandardTemplates;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;

/** Printers of a laboratory, their queues, and the scan of what just came out. */
@Hidden
@Controller("/laboratorio/impresion")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
class PrintingController {
  private static final String HOME = "/laboratorio/impresion";
  private static final Duration SHOWN = Duration.ofHours(12);
  private static final int MOST = 200;

  private final Pages pages;
  private final PrinterStore printers;
  private final PrintQueueStore queue;
  private final SpecimenLabels labels;
  private final AskPrint ask;
  private final AnswerPrint answer;
  private final VerifyPrint verify;
  private final KeepPrinter keep;
  private final RefusalTable refusals;
  private final Answers answers;
  private final Sentences sentences;
  private final InstantSource clock;
  private final Ids ids;

  PrintingController(
      Pages pages,
      PrinterStore printers,
      PrintQueueStore queue,
      SpecimenLabels labels,
      AskPrint ask,
      AnswerPrint answer,
      VerifyPrint verify,
      KeepPrinter keep,
      RefusalTable refusals,
      Answers answers,
      Sentences sentences,
      InstantSource clock,
      Ids ids) {
    this.pages = pages;
    this.printers = printers;
    this.queue = queue;
    this.labels = labels;
    this.ask = ask;
    this.answer = answer;
    this.verify = verify;
    this.keep = keep;
    this.refusals = refusals;
    this.answers = answers;
    this.sentences = sentences;
    this.clock = clock;
    this.ids = ids;
  }

  /** Printers and what waits for them. */
  @Get
  HttpResponse<?> home(HttpRequest<?> request, Actor actor) {
    return home(request, actor, HttpStatus.OK, "", Map.of());
  }

  private HttpResponse<?> home(
      HttpRequest<?> request,
      Actor actor,
      HttpStatus status,
      String fault,
      Map<String, String> form) {
    Map<String, Object> page = new HashMap<>();
    page.put("printers", printers.list(actor.scope()));
    page.put("labels", queue.list(actor.scope(), clock.instant().minus(SHOWN), MOST));
    page.put(
        "job",
        Ulid.looksRight(form.getOrDefault("trabajo", ""))
            ? form.getOrDefault("trabajo", "")
            : ids.next());
    page.put("fault", fault);
    page.put("form", form);
    page.put("keeps", actor.hasAny(Role.QUALITY, Role.ADMINISTRATOR));
    page.put("words", new PrintingWords(sentences, actor.facility()));
    return pages.page(request, status, "printing/home.jte", page);
  }

  /** Asks for the label of the container scanned, or for those of its slides. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> print(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
    boolean slides = "laminillas".equals(form.get("que"));
    String job = form.getOrDefault("trabajo", "");
    List<Specimen> some = labels.scanned(actor, form.getOrDefault("codigo", ""), slides);
    if (!Ulid.looksRight(job) || some.isEmpty()) {
      String key = slides ? "print.fault.slides" : "print.fault.container";
      return home(request, actor, HttpStatus.NOT_FOUND, pages.frame(request).t(key), form);
    }
    AuditSubject.of(request, "SPECIMEN", some.getFirst().id().value());
    return switch (ask.ask(
        actor,
        job,
        form.getOrDefault("impresora", ""),
        labels.of(actor, some),
        form.getOrDefault("motivo", ""))) {
      case Outcome.Refused<PrintJob>(var refusal) ->
          home(request, actor, refusals.status(refusal), refusals.sentence(refusal), form);
      case Outcome.Done<PrintJob>(var done) -> seeOther(HOME + "/trabajos/" + done.id());
    };
  }

  /** Keeps a printer. */
  @Post("/impresoras")
  @Secured({"QUALITY", "ADMINISTRATOR"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
    LabelStock stock =
        StandardTemplates.STOCKS.stream()
            .filter(s -> s.name().equals(form.get("papel")))
            .findFirst()
            .orElse(LabelStock.BOX_100X50);
    var entry =
        new KeepPrinter.Entry(
            form.getOrDefault("id", ""),
            form.getOrDefault("nombre", ""),
            form.getOrDefault("direccion", ""),
            number(form.getOrDefault("puerto", "")),
            number(form.getOrDefault("dpi", "")),
            stock,
            "si".equals(form.get("activa")));
    return keep.keep(actor, entry) instanceof Outcome.Refused<?>(Refusal refusal)
        ? home(request, actor, refusals.status(refusal), refusals.sentence(refusal), form)
        : seeOther(HOME);
  }

  /** One job: what came out, and the field to scan it. */
  @Get("/trabajos/{id}")
  HttpResponse<?> job(HttpRequest<?> request, Actor actor, String id) {
    return job(request, actor, id, HttpStatus.OK, "", "");
  }

  private HttpResponse<?> job(
      HttpRequest<?> request,
      Actor actor,
      String id,
      HttpStatus status,
      String fault,
      String done) {
    Optional<PrintJob> job = Ulid.looksRight(id) ? queue.find(actor.scope(), id) : Optional.empty();
    if (job.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "PRINT_JOB", id);
    return pages.page(
        request,
        status,
        "printing/job.jte",
        Map.of(
            "job",
            job.get(),
            "printer",
            printers.find(actor.scope(), job.get().printer()),
            "fault",
            fault,
            "done",
            done,
            "words",
            new PrintingWords(sentences, actor.facility())));
  }

  /** Takes the scan of a label that came out. */
  @Post("/trabajos/{id}/verificar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> verify(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    return switch (verify.verify(actor, id, form.getOrDefault("codigo", ""))) {
      case Outcome.Refused<QueuedLabel>(var refusal) ->
          job(request, actor, id, refusals.status(refusal), refusals.sentence(refusal), "");
      case Outcome.Done<QueuedLabel>(var label) ->
          job(request, actor, id, HttpStatus.OK, "", label.code().grouped());
    };
  }

  /** What a person says of a label. */
  @Post("/trabajos/{id}/respuesta")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> answer(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    String label = form.getOrDefault("etiqueta", "");
    Optional<AnswerPrint.Answer> said = said(form.getOrDefault("respuesta", ""));
    if (!Ulid.looksRight(id) || !Ulid.looksRight(label) || said.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    AuditSubject.of(request, "PRINT_JOB", id);
    return switch (answer.answer(actor, label, said.get(), form.getOrDefault("motivo", ""))) {
      case Outcome.Refused<QueuedLabel>(var refusal) ->
          job(request, actor, id, refusals.status(refusal), refusals.sentence(refusal), "");
      case Outcome.Done<QueuedLabel> _ -> seeOther(HOME + "/trabajos/" + id);
    };
  }

  private static Optional<AnswerPrint.Answer> said(String word) {
    return switch (word) {
      case "salio" -> Optional.of(AnswerPrint.Answer.CAME_OUT);
      case "otra" -> Optional.of(AnswerPrint.Answer.AGAIN);
      case "quitar" -> Optional.of(AnswerPrint.Answer.TAKE_BACK);
      default -> Optional.empty();
    };
  }

  private static int number(String text) {
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
  }

  private static HttpResponse<?> seeOther(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }
}
