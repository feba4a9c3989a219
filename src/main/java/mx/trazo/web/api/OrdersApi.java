package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.tracking.Elsewhere;
import mx.trazo.tracking.FindOrders;
import mx.trazo.tracking.OrderPhase;
import mx.trazo.tracking.OrderProgress;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Problem;
import org.jspecify.annotations.Nullable;

/** Orders of the caller's hospital. */
@Controller("/api/orders")
@Tag(name = "orders")
class OrdersApi {
  private final RegisterReferral registerReferral;
  private final ReadOrderFile readFile;
  private final FindOrders findOrders;
  private final OrderReader reader;
  private final Catalogue catalogue;
  private final Answers answers;

  OrdersApi(
      RegisterReferral registerReferral,
      ReadOrderFile readFile,
      FindOrders findOrders,
      OrderReader reader,
      Catalogue catalogue,
      Answers answers) {
    this.registerReferral = registerReferral;
    this.readFile = readFile;
    this.findOrders = findOrders;
    this.reader = reader;
    this.catalogue = catalogue;
    this.answers = answers;
  }

  /** Registers an order with its patient and its samples, all of it or nothing. */
  @Post
  @Secured({"HOSPITAL_CLERK", "INTEGRATION_CLIENT"})
  @Operation(
      summary = "Register an order with its samples",
      description = "Idempotent by clientKey: the same order again answers 200 with the first one.")
  @ApiResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = OrderReply.class)))
  @ApiResponse(
      responseCode = "200",
      description = "Had been registered before",
      content = @Content(schema = @Schema(implementation = OrderReply.class)))
  @ApiResponse(
      responseCode = "400",
      description = "A value is missing or malformed",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "422",
      description = "A rule or the agreement does not allow it",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body OrderBody body) {
    return switch (reader.read(body)) {
      case Outcome.Refused<Referral>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Referral>(var referral) ->
          switch (registerReferral.register(actor, referral)) {
            case Outcome.Refused<RegisteredReferral>(var refusal) ->
                answers.refused(request, refusal);
            case Outcome.Done<RegisteredReferral>(var done) -> registered(request, actor, done);
          };
    };
  }

  private HttpResponse<?> registered(HttpRequest<?> request, Actor actor, RegisteredReferral done) {
    OrderId id = done.order().id();
    AuditSubject.of(request, "ORDER", id.value());
    OrderReply reply = OrderReply.of(readFile.read(actor, id).orElseThrow(), catalogue);
    return done.repeated()
        ? HttpResponse.ok(reply)
        : HttpResponse.created(reply, URI.create("/api/orders/" + id.value()));
  }

  /** The newest orders, or those that a text names. */
  @Get
  @Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN", "INTEGRATION_CLIENT"})
  @Operation(
      summary = "List the hospital's orders, newest first",
      description = "At most 40; go on with before = the id of the last one.")
  List<OrderLine> list(
      Actor actor,
      @Nullable @QueryValue @Schema(description = "Label, number, CURP, NSS or name") String q,
      @Nullable @QueryValue String before) {
    String typed = q == null ? "" : q.length() <= 200 ? q : q.substring(0, 200);
    OrderId after = before != null && Ulid.looksRight(before) ? new OrderId(before) : null;
    return findOrders.find(actor, typed, after, FindOrders.LIMIT).stream()
        .map(OrderLine::of)
        .toList();
  }

  /** One order with its samples. */
  @Get("/{id}")
  @Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN", "INTEGRATION_CLIENT"})
  @Operation(summary = "Read one order")
  @ApiResponse(
      responseCode = "200",
      description = "The order",
      content = @Content(schema = @Schema(implementation = OrderReply.class)))
  @ApiResponse(responseCode = "404", description = "No such order of this hospital")
  HttpResponse<?> read(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    AuditSubject.of(request, "ORDER", id);
    return (Ulid.looksRight(id)
            ? readFile.read(actor, new OrderId(id))
            : java.util.Optional.<mx.trazo.tracking.OrderFile>empty())
        .<HttpResponse<?>>map(file -> HttpResponse.ok(OrderReply.of(file, catalogue)))
        .orElseGet(() -> answers.failed(request, HttpStatus.NOT_FOUND));
  }

  /**
   * One order in a list.
   *
   * @param phase of its most advanced container that still goes on
   * @param elsewhere how many of its containers stand in another phase
   * @param containers how many of its containers travel
   * @param released how many of its tests have a released report
   */
  @Serdeable
  record OrderLine(
      String id,
      String patient,
      @Nullable String placerNumber,
      @Nullable String accession,
      List<String> tests,
      OrderPhase phase,
      Map<OrderPhase, Integer> elsewhere,
      int containers,
      int released,
      Instant registeredAt,
      @Nullable Instant viableUntil) {
    static OrderLine of(OrderProgress line) {
      return new OrderLine(
          line.order().value(),
          line.patient().value(),
          line.placerNumber(),
          line.accession(),
          line.testCodes(),
          line.phase(),
          line.elsewhere().stream().collect(Collectors.toMap(Elsewhere::phase, Elsewhere::howMany)),
          line.count(),
          line.released(),
          line.registeredAt(),
          line.viableUntil());
    }
  }
}
