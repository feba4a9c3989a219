package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.reception.DeclineRecollection;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.web.edge.FormValues;

/** The hospital's word that a rejected container needs no new sample. */
@Hidden
@Controller("/hospital/solicitudes/{id}/sin-nueva-toma")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class RecollectionController {
  private final ReadOrderFile readFile;
  private final DeclineRecollection decline;
  private final Desk desk;

  RecollectionController(ReadOrderFile readFile, DeclineRecollection decline, Desk desk) {
    this.readFile = readFile;
    this.decline = decline;
    this.desk = desk;
  }

  /** Closes the request for one container, while another one of the order serves. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> declined(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    String sample = FormValues.of(body).get("muestra");
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order ->
            readFile
                .read(actor, order)
                .flatMap(file ->
                    file.rejections().stream()
                        .filter(one ->
                            one.specimen().id().value().equals(sample) && one.others().suffice())
                        .findFirst()),
        rejection -> {
          decline.decline(actor, rejection.specimen().id());
          return Desk.goTo("/hospital/solicitudes/" + id);
        });
  }
}
