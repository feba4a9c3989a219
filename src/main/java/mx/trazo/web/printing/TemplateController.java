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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.specimen.label.LabelCode.SpecimenCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.template.FindTemplate;
import mx.trazo.specimen.label.template.KeepTemplate;
import mx.trazo.specimen.label.template.KeptTemplate;
import mx.trazo.specimen.label.template.LabelTemplate;
import mx.trazo.specimen.label.template.LabelTemplateStore;
import mx.trazo.specimen.label.template.StandardTemplates;
import mx.trazo.specimen.label.template.SvgLabel;
import mx.trazo.specimen.label.template.TemplateRules;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;

/** The one page on which a facility says what its labels look like. */
@Hidden
@Controller("/laboratorio/impresion/plantillas")
@Secured({"QUALITY", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
class TemplateController {
  private static final String HOME = "/laboratorio/impresion/plantillas/";
  private static final int VERSIONS = 20;

  private final Pages pages;
  private final FindTemplate find;
  private final KeepTemplate keep;
  private final LabelTemplateStore store;
  private final RefusalTable refusals;
  private final Answers answers;
  private final Sentences sentences;

  TemplateController(
      Pages pages,
      FindTemplate find,
      KeepTemplate keep,
      LabelTemplateStore store,
      RefusalTable refusals,
      Answers answers,
      Sentences sentences) {
    this.pages = pages;
    this.find = find;
    this.keep = keep;
    this.store = store;
    this.refusals = refusals;
    this.answers = answers;
    this.sentences = sentences;
  }

  /** Goes on to the label used most. */
  @Get
  HttpResponse<?> first() {
    return HttpResponse.seeOther(URI.create(HOME + LabelStock.TUBE_50X25));
  }

  /** The template in use. */
  @Get("/{stock}")
  HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String stock) {
    Optional<LabelStock> which = stock(stock);
    if (which.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    KeptTemplate kept = find.find(actor.scope(), which.get());
    return page(request, actor, HttpStatus.OK, kept.template(), kept.ownVersion(), "", "");
  }

  /** Keeps the next version, or shows the form with an element more or less. */
  @Post("/{stock}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(
      HttpRequest<?> request, Actor actor, String stock, @Body Map<String, String> fields) {
    Optional<LabelStock> which = stock(stock);
    if (which.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    var form = new TemplateForm(fields);
    LabelTemplate template = form.template(which.get());
    if (form.onlyChanges()) {
      return page(request, actor, HttpStatus.OK, template, form.seen(), form.note(), "");
    }
    return switch (keep.keep(actor, template, form.seen(), form.note())) {
      case Outcome.Refused<KeptTemplate>(var refusal) ->
          page(
              request,
              actor,
              refusals.status(refusal),
              template,
              form.seen(),
              form.note(),
              refusals.sentence(refusal));
      case Outcome.Done<KeptTemplate> _ -> HttpResponse.seeOther(URI.create(HOME + which.get()));
    };
  }

  /** What a label would look like, with what keeps it from being kept. */
  @Post("/{stock}/vista")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> preview(HttpRequest<?> request, String stock, @Body Map<String, String> fields) {
    Optional<LabelStock> which = stock(stock);
    if (which.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    LabelTemplate template = new TemplateForm(fields).template(which.get());
    String fault =
        TemplateRules.wrong(template).map((Refusal r) -> refusals.sentence(r)).orElse("");
    return pages.page(
        request, "printing/preview.jte", Map.of("svg", drawn(request, template), "fault", fault));
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      Actor actor,
      HttpStatus status,
      LabelTemplate template,
      int version,
      String note,
      String fault) {
    Map<String, Object> page = new HashMap<>();
    page.put("template", template);
    page.put("version", version);
    page.put("note", note);
    page.put("fault", fault);
    page.put("svg", drawn(request, template));
    page.put("versions", store.list(actor.scope(), template.stock(), VERSIONS));
    page.put("words", new PrintingWords(sentences, actor.facility()));
    return pages.page(request, status, "printing/template.jte", page);
  }

  /** Empty when the numbers are such that nothing can be drawn. */
  private String drawn(HttpRequest<?> request, LabelTemplate template) {
    boolean possible = TemplateRules.drawable(template);
    return possible
        ? SvgLabel.of(template, sample(), pages.frame(request).t("print.preview.alt"))
        : "";
  }

  /** An invented person with a long name and accents. */
  private static LabelContent sample() {
    return new LabelContent(
        new SpecimenCode(LabelNumber.of(26, 12_345_678)),
        "HERNÁNDEZ NÚÑEZ",
        "MARÍA DE LOS ÁNGELES",
        "Nac. 14/03/1961",
        "A2-1",
        "HER2",
        "22/11/2026 08:10",
        "CIBIOR",
        "R1");
  }

  private static Optional<LabelStock> stock(String name) {
    return StandardTemplates.STOCKS.stream().filter(s -> s.name().equals(name)).findFirst();
  }
}
