package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.KeepTemperatureLog;
import mx.trazo.reception.LoggerCsv;
import mx.trazo.reception.ReceptionRefusal;
import mx.trazo.reception.TemperatureLog;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.words.Sentences;

/** Takes the file of a temperature logger: all of it, or none and what is wrong with it. */
@Hidden
@Controller(ReceptionPage.PATH + "/{id}/temperatura")
@Secured({"TECHNICIAN", "QUALITY"})
class TemperatureController {
  private final ReceptionPage page;
  private final KeepTemperatureLog keep;
  private final Sentences sentences;
  private final Answers answers;

  TemperatureController(
      ReceptionPage page, KeepTemperatureLog keep, Sentences sentences, Answers answers) {
    this.page = page;
    this.keep = keep;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** One file; its hours are in the zone stated beside it. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> load(
      HttpRequest<?> request,
      Actor actor,
      String id,
      @Part("registrador") String registrador,
      @Part("zona") String zona,
      @Part("archivo") CompletedFileUpload archivo)
      throws IOException {
    if (!Ulid.looksRight(id) || !ReceptionPage.ZONES.contains(zona)) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    AuditSubject.of(request, "SHIPMENT", id);
    Map<String, String> typed = Map.of("registrador", registrador, "zona", zona);
    byte[] file = archivo.getBytes();
    Optional<LoggerCsv.Result> read = LoggerCsv.read(file, ZoneId.of(zona));
    if (read.isEmpty() || (read.get().faults() == 0 && read.get().readings().isEmpty())) {
      return refused(
          request, actor, id, typed, Refusal.of(ReceptionRefusal.LOG_UNREADABLE), List.of());
    }
    if (!read.get().good()) {
      return refused(
          request,
          actor,
          id,
          typed,
          Refusal.of(ReceptionRefusal.LOG_ROWS_WRONG, String.valueOf(read.get().faults())),
          read.get().bad());
    }
    return switch (keep.keep(
        actor,
        new ShipmentId(id),
        registrador,
        ZoneId.of(zona),
        hash(file),
        read.get().readings())) {
      case Outcome.Done<TemperatureLog> _ ->
          HttpResponse.seeOther(URI.create(ReceptionPage.PATH + "/" + id + "/llegada"));
      case Outcome.Refused<TemperatureLog>(Refusal refusal) ->
          refused(request, actor, id, typed, refusal, List.of());
    };
  }

  private HttpResponse<?> refused(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Map<String, String> typed,
      Refusal refusal,
      List<LoggerCsv.BadRow> bad) {
    return page.arrival(request, actor, id, typed, sentences.of(refusal, actor.facility()), bad);
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
