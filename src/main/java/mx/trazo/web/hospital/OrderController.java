package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Anticoagulant;
import mx.trazo.patient.DecideMatch;
import mx.trazo.patient.MatchVerdict;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.RecordCollection;
import mx.trazo.specimen.Specimen;
import mx.trazo.tracking.FindOrders;
import mx.trazo.tracking.FindResults;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.OrderFilter;
import mx.trazo.tracking.OrderProgress;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.tracking.ReadTravelling;
import mx.trazo.turnaround.ReadOrderClocks;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** The orders of a hospital. */
@Hidden
@Controller("/hospital/solicitudes")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class OrderController {
  private static final String PATH = "/hospital/solicitudes/";
  private static final int MOST_BOXES = 60;

  /** What somebody has just done and comes back from, as its address says. */
  private static final List<String> DONE =
      List.of("nueva", "impresas", "toma", "fijacion", "misma", "otra", "cancelada");

  /** What the list can be narrowed to, by the word in its address. */
  private static final Map<String, OrderFilter> VIEWS =
      Map.of(
          "retraso",
          OrderFilter.LATE,
          "rechazada",
          OrderFilter.REJECTED,
          "nueva-toma",
          OrderFilter.NEW_SAMPLE);

  private final FindOrders findOrders;
  private final ReadOrderFile readFile;
  private final ReadOrderClocks clocks;
  private final ReadCriticals criticals;
  private final FindResults results;
  private final LateWork late;
  private final DecideMatch decideMatch;
  private final RecordCollection recordCollection;
  private final ShipmentStore shipments;
  private final ReadTravelling travelling;
  private final Messages messages;
  private final Desk desk;

  OrderController(
      FindOrders findOrders,
      ReadOrderFile readFile,
      ReadOrderClocks clocks,
      ReadCriticals criticals,
      FindResults results,
      LateWork late,
      DecideMatch decideMatch,
      RecordCollection recordCollection,
      ShipmentStore shipments,
      ReadTravelling travelling,
      Messages messages,
      Desk desk) {
    this.findOrders = findOrders;
    this.readFile = readFile;
    this.clocks = clocks;
    this.criticals = criticals;
    this.results = results;
    this.late = late;
    this.decideMatch = decideMatch;
    this.recordCollection = recordCollection;
    this.shipments = shipments;
    this.travelling = travelling;
    this.messages = messages;
    this.desk = desk;
  }

  /** The newest, those of one kind, or those that a text names. */
  @Get
  HttpResponse<?> list(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String ver,
      @Nullable @QueryValue String antes) {
    String typed = q == null ? "" : q.length() <= 200 ? q : q.substring(0, 200);
    OrderId before = antes != null && Ulid.looksRight(antes) ? new OrderId(antes) : null;
    OrderFilter filter = ver == null || !typed.isBlank() ? null : VIEWS.get(ver);
    List<OrderProgress> found =
        filter == null
            ? findOrders.find(actor, typed, before, FindOrders.LIMIT)
            : findOrders.find(actor, filter, before);
    return desk.page(
        request,
        actor,
        "orders.jte",
        Map.of(
            "orders",
            found,
            "typed",
            typed,
            "view",
            filter == null || ver == null ? "" : ver,
            "next",
            typed.isBlank() && found.size() == FindOrders.LIMIT
                ? found.getLast().order().value()
                : "",
            "continued",
            before != null));
  }

  /** One order with all that belongs to it. */
  @Get("/{id}")
  HttpResponse<?> file(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order),
        file ->
            page(
                request,
                HttpStatus.OK,
                actor,
                file,
                new FormValues(),
                DONE.stream().filter(request.getParameters()::contains).findFirst().orElse("")));
  }

  /** Records when its samples were taken, those of which nobody said so yet. */
  @Post("/{id}/toma")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> collected(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order),
        file -> {
          Optional<Instant> at = desk.times(actor).read(form.get("collectedAt"));
          Anticoagulant said = Tubes.chosen(form);
          if (at.isEmpty()) {
            form.fault("collectedAt", messages.get("hospital.fault.time"));
          }
          if (said == null && !file.lackingAnticoagulant().isEmpty()) {
            form.fault(Tubes.FIELD, messages.get("hospital.fault.anticoagulant"));
          }
          if (at.isEmpty() || !form.faults().isEmpty()) {
            return page(request, HttpStatus.BAD_REQUEST, actor, file, form, "");
          }
          List<SpecimenId> open =
              file.uncollected().stream().map(node -> node.specimen().id()).toList();
          return switch (recordCollection.record(actor, open, at.get(), said)) {
            case Outcome.Done<List<Specimen>> _ -> Desk.goTo(PATH + id + "?toma=1");
            case Outcome.Refused<List<Specimen>>(var refusal) -> {
              form.fault("collectedAt", desk.sentence(actor, refusal));
              yield page(request, desk.status(refusal), actor, file, form, "");
            }
          };
        });
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      Actor actor,
      OrderFile file,
      FormValues form,
      String done) {
    OrderId order = file.order().id();
    return desk.page(
        request,
        status,
        actor,
        "order.jte",
        Map.of(
            "done",
            done,
            "file",
            file,
            "form",
            form,
            "packing",
            packing(actor, file),
            "clocks",
            clocks.read(actor, order),
            "criticals",
            criticals.ofOrder(actor, order),
            "unopened",
            results.unopenedOf(actor, order),
            "late",
            late.of(actor, order),
            "travelling",
            travelling.of(
                actor,
                file.containers().stream()
                    .filter(node -> node.state() == ContainerState.IN_TRANSIT)
                    .map(node -> node.specimen().id())
                    .toList())));
  }

  /** Where its samples are packed: the newest open box to its laboratory, else where one opens. */
  private String packing(Actor actor, OrderFile file) {
    FacilityId laboratory = file.order().request().laboratory();
    return shipments.listSent(actor.scope(), MOST_BOXES).stream()
        .filter(box -> box.status() == ShipmentStatus.DRAFT && box.receiver().equals(laboratory))
        .findFirst()
        .map(box -> "/hospital/embarques/" + box.id().value())
        .orElse("/hospital/embarques?para=" + laboratory.value() + "#abrir");
  }

  /** Decides whether a record that looks alike is the same person. */
  @Post("/{id}/coincidencias/{match}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> decide(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @PathVariable String match,
      @Body Map<String, Object> body) {
    var form = FormValues.of(body);
    boolean here = form.has("veredicto", "SAME_HERE");
    MatchVerdict verdict =
        here || form.has("veredicto", "SAME_THERE") ? MatchVerdict.SAME : MatchVerdict.DIFFERENT;
    String reason = form.text("motivo");
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order).filter(file -> names(file, match)),
        file ->
            desk.settle(
                request,
                decideMatch.decide(
                    actor,
                    match,
                    verdict,
                    here ? file.patient().id() : other(file, match),
                    reason == null ? messages.get("hospital.match.reason." + verdict) : reason),
                _ -> PATH + id + (verdict == MatchVerdict.SAME ? "?misma=1" : "?otra=1")));
  }

  private static PatientId other(OrderFile file, String match) {
    return file.duplicates().stream()
        .filter(one -> one.match().id().equals(match))
        .map(one -> one.other().id())
        .findFirst()
        .orElseThrow();
  }

  private static boolean names(OrderFile file, String match) {
    return file.duplicates().stream().anyMatch(one -> one.match().id().equals(match));
  }
}
