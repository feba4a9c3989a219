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
import java.util.Optional;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.custody.WithdrawReason;
import mx.trazo.custody.WithdrawSamples;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.web.edge.FormValues;

/** Calling off an order, or some of its samples, before they leave the hospital. */
@Hidden
@Controller("/hospital/solicitudes/{id}/cancelar")
@Produces(MediaType.TEXT_HTML)
@Secured("HOSPITAL_CLERK")
class WithdrawController {
  private final ReadOrderFile readFile;
  private final WithdrawSamples withdraw;
  private final Desk desk;

  WithdrawController(ReadOrderFile readFile, WithdrawSamples withdraw, Desk desk) {
    this.readFile = readFile;
    this.withdraw = withdraw;
    this.desk = desk;
  }

  /** Calls off what was chosen. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> withdraw(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    Optional<WithdrawReason> reason = WithdrawReason.find(form.text("motivo"));
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order),
        file ->
            desk.settle(
                request,
                reason.isEmpty()
                    ? Outcome.<Integer>refused(CustodyRefusal.WITHDRAW_NEEDS_WORDS)
                    : withdraw.withdraw(
                        actor,
                        file.order().id(),
                        form.all("muestra").stream()
                            .filter(Ulid::looksRight)
                            .map(SpecimenId::new)
                            .toList(),
                        reason.get(),
                        form.text("comentario")),
                _ -> "/hospital/solicitudes/" + id + "?cancelada=1"));
  }
}
