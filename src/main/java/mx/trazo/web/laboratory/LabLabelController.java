package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientResolver;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.FindPrinted;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelPdf;
import mx.trazo.specimen.label.LabelPrint;
import mx.trazo.specimen.label.LabelRefusal;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.RecordPrint;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;

/** Labels of slides that the bench has just cut; every print is counted. */
@Hidden
@Controller("/laboratorio/etiquetas")
@Secured({"TECHNICIAN", "SPECIALIST"})
class LabLabelController {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
  private static final String AGAIN = "otra-";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", MEXICO);

  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final PatientResolver patients;
  private final Catalogue catalogue;
  private final RecordPrint prints;
  private final FindPrinted printed;
  private final Messages messages;
  private final LabPages pages;
  private final Sentences sentences;
  private final Answers answers;

  LabLabelController(
      SpecimenStore specimens,
      OrderStore orders,
      PatientResolver patients,
      Catalogue catalogue,
      RecordPrint prints,
      FindPrinted printed,
      Messages messages,
      LabPages pages,
      Sentences sentences,
      Answers answers) {
    this.specimens = specimens;
    this.orders = orders;
    this.patients = patients;
    this.catalogue = catalogue;
    this.prints = prints;
    this.printed = printed;
    this.messages = messages;
    this.pages = pages;
    this.sentences = sentences;
    this.answers = answers;
  }

  /**
   * Counts one print of labels of a block's slides and answers them as a PDF: of those that were
   * never printed, or of those that are chosen to be printed again.
   */
  @Post("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> print(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<Specimen> block =
        Ulid.looksRight(id) ? specimens.find(actor.scope(), new SpecimenId(id)) : Optional.empty();
    if (block.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SPECIMEN", id);
    List<Specimen> slides =
        specimens.listOf(actor.scope(), block.get().order()).stream()
            .filter(slide -> block.get().id().equals(slide.parent()))
            .filter(slide -> slide.facility().equals(actor.facility()))
            .toList();
    Set<Specimen> before = printed.among(slides);
    Set<String> again =
        form.keySet().stream()
            .filter(field -> field.startsWith(AGAIN))
            .map(field -> field.substring(AGAIN.length()))
            .collect(Collectors.toSet());
    List<Specimen> wanted =
        slides.stream()
            .filter(s -> again.isEmpty() ? !before.contains(s) : again.contains(s.id().value()))
            .toList();
    if (wanted.isEmpty() && !before.isEmpty()) {
      return again(
          request, block.get(), before, form, again, messages.get("lab.cuts.again.choose"));
    }
    List<LabelCode> codes =
        wanted.stream().<LabelCode>map(s -> new LabelCode.SpecimenCode(s.label())).toList();
    return switch (prints.record(
        actor, codes, LabelStock.SLIDE_22X22, form.getOrDefault("motivo", ""))) {
      case Outcome.Refused<List<LabelPrint>>(var refusal)
          when refusal.code() == LabelRefusal.LABEL_REPRINT_REASON ->
          again(request, block.get(), before, form, again, sentences.of(refusal, actor.facility()));
      case Outcome.Refused<List<LabelPrint>>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<List<LabelPrint>>(var done) ->
          HttpResponse.ok(LabelPdf.pages(LabelStock.SLIDE_22X22, contents(actor, wanted, done)))
              .contentType(MediaType.APPLICATION_PDF_TYPE)
              .header("Content-Disposition", "inline; filename=\"laminillas-" + id + ".pdf\"");
    };
  }

  /** Which labels to print again and why, with what was chosen so far. */
  private HttpResponse<?> again(
      HttpRequest<?> request,
      Specimen block,
      Set<Specimen> before,
      Map<String, String> form,
      Set<String> chosen,
      String sentence) {
    return pages
        .page(
            request,
            "lab/reprint.jte",
            Map.of(
                "block",
                block.designation(),
                "printed",
                before,
                "chosen",
                chosen,
                "why",
                form.getOrDefault("motivo", ""),
                "back",
                "/laboratorio/muestras/" + block.id().value(),
                "action",
                request.getPath(),
                "sentence",
                sentence))
        .toMutableResponse()
        .status(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private List<LabelContent> contents(
      Actor actor, List<Specimen> slides, List<LabelPrint> printed) {
    Order order = orders.find(actor.scope(), slides.getFirst().order()).orElseThrow();
    Patient patient =
        patients.resolve(new FacilityScope(order.facility()), order.patient()).orElseThrow();
    var name = patient.name();
    String surnames =
        name.secondSurname() == null
            ? name.firstSurname()
            : name.firstSurname() + " " + name.secondSurname();
    String laboratory =
        catalogue.findFacility(actor.facility()).map(Facility::shortName).orElse("");
    return java.util.stream.IntStream.range(0, slides.size())
        .mapToObj(i ->
            new LabelContent(
                new LabelCode.SpecimenCode(slides.get(i).label()),
                surnames.toUpperCase(MEXICO),
                name.given().toUpperCase(MEXICO),
                born(patient.birthDate()),
                slides.get(i).designation(),
                java.util.Objects.requireNonNullElse(slides.get(i).stain(), ""),
                "",
                laboratory,
                printed.get(i).mark()))
        .toList();
  }

  private String born(LocalDate day) {
    return messages.get("lab.label.born", DAY.format(day));
  }
}
