package mx.trazo.web.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelReading;
import mx.trazo.web.edge.AuditSubject;
import org.jspecify.annotations.Nullable;

/**
 * The field at the top of every page. What can be scanned leads straight to its page; everything
 * else to the list of orders or cases that it names.
 */
@Hidden
@Controller("/buscar")
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class SearchController {
  private static final int LONGEST = 200;

  private final SpecimenStore specimens;
  private final ShipmentStore shipments;

  SearchController(SpecimenStore specimens, ShipmentStore shipments) {
    this.specimens = specimens;
    this.shipments = shipments;
  }

  /** Where the text leads. */
  @Get
  HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String q) {
    String typed = q == null ? "" : q.strip();
    String text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    boolean hospital = actor.hasAny(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN);
    URI target =
        scanned(request, actor, text, hospital)
            .map(URI::create)
            .orElseGet(() ->
                UriBuilder.of(hospital ? "/hospital/solicitudes" : "/laboratorio/buscar")
                    .queryParam("q", text)
                    .build());
    return HttpResponse.seeOther(target);
  }

  /** A box is looked at as whoever sends it or as whoever gets it. */
  private static String pageOf(Actor actor, Shipment box, boolean hospital) {
    boolean sends = box.sender().equals(actor.facility());
    if (hospital) {
      return sends ? "/hospital/embarques/" : "/hospital/bloques/cajas/";
    }
    return sends ? "/laboratorio/prestamos/cajas/" : "/laboratorio/recepcion/";
  }

  /** The page of a container or a box of this facility's. */
  private Optional<String> scanned(
      HttpRequest<?> request, Actor actor, String text, boolean hospital) {
    if (!(LabelReading.read(text) instanceof LabelReading.Read(var code))) {
      return Optional.empty();
    }
    return switch (code) {
      case LabelCode.SpecimenCode(var number) ->
          specimens
              .findByLabel(actor.scope(), number)
              .map(Specimen::id)
              .map(id -> {
                AuditSubject.of(request, "SPECIMEN", id.value());
                return (hospital ? "/hospital/muestras/" : "/laboratorio/muestras/") + id.value();
              });
      case LabelCode.BoxCode box ->
          shipments
              .findByBox(actor.scope(), box)
              .map(found -> pageOf(actor, found, hospital) + found.id().value());
      default -> Optional.empty();
    };
  }
}
