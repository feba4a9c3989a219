package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.ContainerKind;
import mx.trazo.processing.OpenRack;
import mx.trazo.processing.StorageRack;
import mx.trazo.processing.StorageStore;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.scan.StationSetting;
import mx.trazo.web.words.Sentences;

/** Where the laboratory keeps its containers: racks, their positions, what lies in them. */
@Hidden
@Controller("/laboratorio/almacen")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class StorageController {
  private static final String PATH = "/laboratorio/almacen";

  private final LabPages pages;
  private final StorageStore storage;
  private final OpenRack open;
  private final Sentences sentences;
  private final Answers answers;

  StorageController(
      LabPages pages, StorageStore storage, OpenRack open, Sentences sentences, Answers answers) {
    this.pages = pages;
    this.storage = storage;
    this.open = open;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** The racks, and the station that stores and fetches. */
  @Get
  HttpResponse<?> racks(HttpRequest<?> request, Actor actor) {
    return racks(request, actor, Map.of(), "", HttpStatus.OK);
  }

  private HttpResponse<?> racks(
      HttpRequest<?> request,
      Actor actor,
      Map<String, String> typed,
      String refusal,
      HttpStatus status) {
    return pages
        .page(
            request,
            "lab/racks.jte",
            Map.of(
                "racks",
                storage.listRacks(actor.scope()),
                "station",
                StationSetting.of("STORE", ""),
                "form",
                new FormText(typed),
                "refusal",
                refusal))
        .toMutableResponse()
        .status(status);
  }

  /** One rack as a grid; what is looked for is marked. */
  @Get("/{id}")
  HttpResponse<?> rack(
      HttpRequest<?> request, Actor actor, String id, @QueryValue(defaultValue = "") String busca) {
    return grid(request, actor, id, busca, "lab/rack.jte");
  }

  /** The grid alone, fetched after each reading. */
  @Get("/{id}/posiciones")
  HttpResponse<?> positions(HttpRequest<?> request, Actor actor, String id) {
    return grid(request, actor, id, "", "lab/rackGrid.jte");
  }

  /** The codes of a rack and its positions, to be printed and stuck on. */
  @Get("/{id}/codigos")
  HttpResponse<?> codes(HttpRequest<?> request, Actor actor, String id) {
    return grid(request, actor, id, "", "lab/rackCodes.jte");
  }

  private HttpResponse<?> grid(
      HttpRequest<?> request, Actor actor, String id, String busca, String template) {
    Optional<StorageRack> rack =
        Ulid.looksRight(id) ? storage.findRack(actor.scope(), id) : Optional.empty();
    if (rack.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    return pages.page(
        request,
        template,
        Map.of(
            "rack",
            rack.get(),
            "slots",
            storage.listSlots(actor.scope(), id),
            "wanted",
            busca,
            "station",
            StationSetting.of("STORE", "")
                .refreshing(PATH + "/" + id + "/posiciones", "posiciones")));
  }

  /** Puts up a rack. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"TECHNICIAN", "QUALITY"})
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
    ContainerKind accepts =
        Arrays.stream(ContainerKind.values())
            .filter(kind -> kind.name().equals(form.get("guarda")))
            .findFirst()
            .orElse(null);
    return switch (open.open(
        actor,
        form.getOrDefault("lugar", ""),
        form.getOrDefault("nombre", ""),
        accepts,
        number(form.get("filas")),
        number(form.get("columnas")))) {
      case Outcome.Done<StorageRack>(var rack) ->
          HttpResponse.seeOther(URI.create(PATH + "/" + rack.id()));
      case Outcome.Refused<StorageRack>(var refusal) ->
          racks(
              request,
              actor,
              form,
              sentences.of(refusal, actor.facility()),
              HttpStatus.UNPROCESSABLE_ENTITY);
    };
  }

  private static int number(@org.jspecify.annotations.Nullable String typed) {
    return typed != null && typed.strip().matches("[0-9]{1,3}")
        ? Integer.parseInt(typed.strip())
        : 0;
  }
}
