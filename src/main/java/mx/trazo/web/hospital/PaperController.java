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
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.RecordPrint;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.tracking.ReadShipmentFile;
import mx.trazo.web.edge.FormValues;
import org.jspecify.annotations.Nullable;

/** What a hospital prints: labels of containers and boxes, and the manifest. */
@Hidden
@Controller("/hospital")
@Secured("HOSPITAL_CLERK")
class PaperController {
  private final ReadOrderFile readOrder;
  private final ReadShipmentFile readShipment;
  private final RecordPrint recordPrint;
  private final Papers papers;
  private final Desk desk;

  PaperController(
      ReadOrderFile readOrder,
      ReadShipmentFile readShipment,
      RecordPrint recordPrint,
      Papers papers,
      Desk desk) {
    this.readOrder = readOrder;
    this.readShipment = readShipment;
    this.recordPrint = recordPrint;
    this.papers = papers;
    this.desk = desk;
  }

  /** Counts one print of every label of an order and goes on to the file. */
  @Post("/solicitudes/{id}/etiquetas")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> printLabels(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    String sheet = "individual".equals(form.get("hoja")) ? "individual" : "carta";
    String reason = form.text("motivo");
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readOrder.read(actor, order),
        file ->
            desk.settle(
                request,
                recordPrint.record(
                    actor, codes(file), LabelStock.TUBE_50X25, reason == null ? "" : reason),
                _ -> "/hospital/solicitudes/" + id + "/etiquetas.pdf?hoja=" + sheet));
  }

  /** The labels of an order as they were printed last. */
  @Get("/solicitudes/{id}/etiquetas.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> labels(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Nullable @QueryValue String hoja) {
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order ->
            readOrder
                .read(actor, order)
                .filter(file -> file.containers().stream().anyMatch(node -> node.printed() > 0)),
        file ->
            pdf(
                papers.labels(file, desk.times(actor), "individual".equals(hoja)),
                "etiquetas-" + id + ".pdf"));
  }

  /** The manifest of a closed box. */
  @Get("/embarques/{id}/relacion.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> manifest(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return desk.with(
        request,
        "SHIPMENT",
        id,
        ShipmentId::new,
        box ->
            readShipment
                .read(actor, box)
                .filter(file -> file.shipment().status() != ShipmentStatus.DRAFT),
        file ->
            pdf(
                papers.manifest(file, desk.times(actor)),
                "relacion-" + file.shipment().box().text() + ".pdf"));
  }

  /** The label of a box. */
  @Get("/embarques/{id}/etiqueta.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> boxLabel(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return desk.with(
        request,
        "SHIPMENT",
        id,
        ShipmentId::new,
        box -> readShipment.read(actor, box),
        file -> pdf(papers.boxLabel(file), "caja-" + file.shipment().box().text() + ".pdf"));
  }

  private static List<LabelCode> codes(OrderFile file) {
    return file.containers().stream()
        .filter(node -> Papers.hasLabelHere(file, node))
        .<LabelCode>map(node -> new LabelCode.SpecimenCode(node.specimen().label()))
        .toList();
  }

  private static HttpResponse<?> pdf(byte[] bytes, String name) {
    return HttpResponse.ok(bytes)
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header("Content-Disposition", "inline; filename=\"" + name + "\"");
  }
}
