package mx.trazo.web.hospital;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.MexicanState;
import mx.trazo.network.SpecimenForm;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.OrderPhase;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.web.edge.FormValues;
import org.jspecify.annotations.Nullable;

/** The form that registers an order with its patient and its samples. */
@Hidden
@Controller("/hospital/solicitudes/nueva")
@Produces(MediaType.TEXT_HTML)
@Secured("HOSPITAL_CLERK")
class NewOrderController {
  private final RegisterReferral registerReferral;
  private final ReadOrderFile readFile;
  private final OrderFormReader reader;
  private final OrderChoices choices;
  private final Ids ids;
  private final Desk desk;

  NewOrderController(
      RegisterReferral registerReferral,
      ReadOrderFile readFile,
      OrderFormReader reader,
      OrderChoices choices,
      Ids ids,
      Desk desk) {
    this.registerReferral = registerReferral;
    this.readFile = readFile;
    this.reader = reader;
    this.choices = choices;
    this.ids = ids;
    this.desk = desk;
  }

  /** An empty form, or one filled in from an order whose sample was rejected. */
  @Get
  HttpResponse<?> empty(
      HttpRequest<?> request, Actor actor, @Nullable @QueryValue String reemplaza) {
    FormValues form = fresh();
    if (reemplaza != null && Ulid.looksRight(reemplaza)) {
      readFile
          .read(actor, new OrderId(reemplaza))
          .ifPresent(file -> {
            fill(form, file);
            if (file.phase() == OrderPhase.WITHDRAWN) {
              fillAgain(form, file, desk.times(actor));
            }
          });
    }
    return page(request, HttpStatus.OK, actor, form);
  }

  /** Registers the order and goes on to it, or shows the form again with what is wrong. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    Optional<Referral> referral = reader.read(form, actor.facility(), desk.times(actor));
    if (referral.isEmpty()) {
      return page(request, HttpStatus.UNPROCESSABLE_ENTITY, actor, form);
    }
    return switch (registerReferral.register(actor, referral.get())) {
      case Outcome.Done<RegisteredReferral>(var done) ->
          Desk.goTo("/hospital/solicitudes/" + done.order().id().value() + "?nueva=1");
      case Outcome.Refused<RegisteredReferral>(var refusal) -> {
        reader.explain(form, refusal, actor.facility());
        yield page(request, desk.status(refusal), actor, form);
      }
    };
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, HttpStatus status, Actor actor, FormValues form) {
    return desk.page(
        request,
        status,
        actor,
        "new-order.jte",
        Map.of("form", form, "offer", choices.of(actor), "states", List.of(MexicanState.values())));
  }

  private FormValues fresh() {
    return new FormValues()
        .set("clientKey", ids.next())
        .set("blocks", "2")
        .set("sample", SpecimenForm.PARAFFIN_BLOCK)
        .set("reason", "DIAGNOSIS")
        .set("priority", "ROUTINE");
  }

  /** Everything but the sample: that is the new one. */
  private static void fill(FormValues form, OrderFile file) {
    var patient = file.patient();
    var request = file.order().request();
    var clinical = request.clinical();
    List<OrderFile.Rejection> rejected = file.rejections();
    form.set("replaces", file.order().id().value())
        .set(
            "rejected",
            rejected.stream()
                .map(one -> one.specimen().designation())
                .collect(Collectors.joining(", ")))
        .set("blocks", Integer.toString(Math.max(1, rejected.size())))
        .set("curp", patient.curp() == null ? null : patient.curp().text())
        .set("nss", patient.nss() == null ? null : patient.nss().text())
        .set("recordNumber", patient.recordNumber())
        .set("givenName", patient.name().given())
        .set("firstSurname", patient.name().firstSurname())
        .set("secondSurname", patient.name().secondSurname())
        .set("birthDate", patient.birthDate().toString())
        .set("sex", patient.sex().name())
        .set("birthState", patient.birthState())
        .set(
            "residenceState",
            patient.residenceState() == null ? null : patient.residenceState().name())
        .set("residenceMunicipality", patient.residenceMunicipality())
        .set("laboratory", request.laboratory().value())
        .set("tests", request.testCodes())
        .set("reason", request.reason().name())
        .set("priority", request.priority().name())
        .set("physician", request.physician())
        .set("diagnosisCode", clinical.diagnosisCode())
        .set("biRads", clinical.biRads())
        .set("bodySite", clinical.bodySite())
        .set("laterality", clinical.laterality().name())
        .set("neoadjuvant", clinical.neoadjuvant().name())
        .set("question", clinical.question())
        .set("sample", formOf(file));
  }

  /** What was called off is the same sample: what was known of it is known. */
  private static void fillAgain(FormValues form, OrderFile file, Times times) {
    List<Specimen> sent =
        file.containers().stream()
            .filter(OrderFile.Node::sentByHospital)
            .map(OrderFile.Node::specimen)
            .toList();
    form.set("again", "si").set("blocks", Integer.toString(Math.max(1, sent.size())));
    sent.stream()
        .findFirst()
        .map(Specimen::collection)
        .ifPresent(data ->
            form.set("collectedAt", input(times, data.collectedAt()))
                .set("fixedAt", input(times, data.fixedAt()))
                .set("fixationEndedAt", input(times, data.fixationEndedAt()))
                .set("fixative", data.fixative())
                .set("decalcified", data.decalcified().name())
                .set("collectionMethod", data.method().name())
                .set("drawnAt", input(times, data.collectedAt()))
                .set("volumeMl", data.volumeMl() == null ? null : data.volumeMl().toPlainString())
                .set("anticoagulant", data.anticoagulant().name()));
  }

  private static @Nullable String input(Times times, @Nullable Instant at) {
    return at == null ? null : times.input(at);
  }

  private static String formOf(OrderFile file) {
    return file.containers().stream()
        .filter(node -> node.specimen().sent() && node.specimen().stain() == null)
        .map(node -> node.specimen().formCode())
        .findFirst()
        .orElse(SpecimenForm.PARAFFIN_BLOCK);
  }
}
