package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.KeepPhoto;
import mx.trazo.reception.OpenPhoto;
import mx.trazo.reception.Photo;
import mx.trazo.reception.PhotoStore;
import mx.trazo.reception.ReceptionRefusal;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;

/** Pictures of containers as they were found, for the hospital and the laboratory of the order. */
@Hidden
@Controller("/fotos")
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class PhotoController {
  private final LabPages pages;
  private final PhotoStore photos;
  private final OpenPhoto open;
  private final SpecimenStore specimens;
  private final KeepPhoto keep;
  private final Answers answers;

  PhotoController(
      LabPages pages,
      PhotoStore photos,
      OpenPhoto open,
      SpecimenStore specimens,
      KeepPhoto keep,
      Answers answers) {
    this.pages = pages;
    this.photos = photos;
    this.open = open;
    this.specimens = specimens;
    this.keep = keep;
    this.answers = answers;
  }

  /** The pictures of a container; the laboratory may add one. */
  @Get("/muestra/{id}")
  HttpResponse<?> list(HttpRequest<?> request, Actor actor, String id) {
    Optional<Specimen> specimen =
        Ulid.looksRight(id) ? specimens.find(actor.scope(), new SpecimenId(id)) : Optional.empty();
    if (specimen.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SPECIMEN", id);
    boolean laboratory =
        specimen.get().laboratory().equals(actor.facility())
            && actor.hasAny(Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY);
    return pages.page(
        request,
        "lab/photos.jte",
        Map.of(
            "specimen", specimen.get(),
            "photos", photos.list(actor.scope(), new SpecimenId(id)),
            "laboratory", laboratory));
  }

  /** One picture. */
  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, String id) {
    Optional<InputStream> jpeg = Ulid.looksRight(id) ? open.open(actor, id) : Optional.empty();
    if (jpeg.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "PHOTO", id);
    return HttpResponse.ok(new StreamedFile(jpeg.get(), MediaType.IMAGE_JPEG_TYPE))
        .header("Content-Disposition", "inline; filename=\"foto-" + id + ".jpg\"");
  }

  /** Takes one picture of the container with the number beside it. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
  HttpResponse<?> take(
      HttpRequest<?> request,
      Actor actor,
      @Part("numero") String numero,
      @Part("foto") CompletedFileUpload foto)
      throws IOException {
    Optional<LabelCode.SpecimenCode> code =
        LabelCode.parse(numero.replace(" ", ""))
            .filter(LabelCode.SpecimenCode.class::isInstance)
            .map(LabelCode.SpecimenCode.class::cast);
    if (code.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    Optional<PhotoFile> drawn =
        foto.getSize() > PhotoFile.LARGEST ? Optional.empty() : PhotoFile.of(foto.getBytes());
    if (drawn.isEmpty()) {
      return answers.refused(request, Refusal.of(ReceptionRefusal.PHOTO_UNREADABLE));
    }
    PhotoFile file = drawn.get();
    return switch (keep.keep(
        actor,
        code.get().number(),
        file.jpeg().stream(),
        hash(file),
        file.width(),
        file.height())) {
      case Outcome.Done<Photo>(var photo) -> {
        AuditSubject.of(request, "SPECIMEN", photo.container().value());
        yield HttpResponse.seeOther(URI.create("/fotos/muestra/" + photo.container().value()));
      }
      case Outcome.Refused<Photo>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private static String hash(PhotoFile file) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(file.jpeg().stream().readAllBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
