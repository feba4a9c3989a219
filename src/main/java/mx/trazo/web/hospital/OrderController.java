package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Ulid;
import mx.trazo.patient.DecideMatch;
import mx.trazo.patient.MatchVerdict;
import mx.trazo.tracking.FindOrders;
import mx.trazo.tracking.FindResults;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.OrderProgress;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.tracking.ReadOrderFile;
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
  private final FindOrders findOrders;
  private final ReadOrderFile readFile;
  private final ReadOrderClocks clocks;
  private final ReadCriticals criticals;
  private final FindResults results;
  private final LateWork late;
  private final DecideMatch decideMatch;
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
      Messages messages,
      Desk desk) {
    this.findOrders = findOrders;
    this.readFile = readFile;
    this.clocks = clocks;
    this.criticals = criticals;
    this.results = results;
    this.late = late;
    this.decideMatch = decideMatch;
    this.messages = messages;
    this.desk = desk;
  }

  /** The newest, or those that a text names. */
  @Get
  HttpResponse<?> list(
      HttpRequest<?> request,
      Actor actor,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String antes) {
    String typed = q == null ? "" : q.length() <= 200 ? q : q.substring(0, 200);
    OrderId before = antes != null && Ulid.looksRight(antes) ? new OrderId(antes) : null;
    List<OrderProgress> found = findOrders.find(actor, typed, before, FindOrders.LIMIT);
    return desk.page(
        request,
        actor,
        "orders.jte",
        Map.of(
            "orders",
            found,
            "typed",
            typed,
            "next",
            typed.isBlank() && found.size() == FindOrders.LIMIT
                ? found.getLast().order().value()
                : "",
            "continued",
            before != null));
  }

  /** One order with all that belongs to it. */
  @Get("/{id}")
  HttpResponse<?> file(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Nullable @QueryValue String nueva) {
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order),
        file ->
            desk.page(
                request,
                actor,
                "order.jte",
                Map.of(
                    "file",
                    file,
                    "clocks",
                    clocks.read(actor, file.order().id()),
                    "criticals",
                    criticals.ofOrder(actor, file.order().id()),
                    "unopened",
                    results.unopenedOf(actor, file.order().id()),
                    "late",
                    late.of(actor, file.order().id()),
                    "fresh",
                    nueva != null)));
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
    MatchVerdict verdict =
        form.has("veredicto", "SAME") ? MatchVerdict.SAME : MatchVerdict.DIFFERENT;
    String reason = form.text("motivo");
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order).filter(file -> names(file, match)),
        _ ->
            desk.settle(
                request,
                decideMatch.decide(
                    actor,
                    match,
                    verdict,
                    reason == null ? messages.get("hospital.match.reason." + verdict) : reason),
                _ -> "/hospital/solicitudes/" + id));
  }

  private static boolean names(OrderFile file, String match) {
    return file.duplicates().stream().anyMatch(one -> one.match().id().equals(match));
  }
}
