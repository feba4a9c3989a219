package mx.trazo.web.signin;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.Map;
import mx.trazo.kernel.Actor;

/** Routes of the tests only: they answer what they were sent. */
@Controller("/api/echo")
class EchoController {
  @Post("/form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("TECHNICIAN")
  Map<String, Object> form(@Body Map<String, String> fields, Actor actor) {
    return Map.of("text", String.valueOf(fields.get("text")), "who", actor.account().value());
  }

  @Post("/json")
  @Secured({"TECHNICIAN", "INTEGRATION_CLIENT"})
  Said json(@Body @Valid Said said) {
    return said;
  }

  @Post("/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Secured("TECHNICIAN")
  Map<String, Object> file(@Part("file") CompletedFileUpload file) throws IOException {
    return Map.of("size", file.getBytes().length);
  }

  @Get("/{id}")
  @Secured("TECHNICIAN")
  Map<String, String> one(String id) {
    return Map.of("id", id);
  }

  @Get("/{id}/broken")
  @Secured("TECHNICIAN")
  String broken(String id) {
    throw new IllegalStateException("a defect on purpose");
  }

  @Get("/forgotten")
  String forgotten() {
    return "nobody may read this";
  }

  @Serdeable
  record Said(@NotBlank String text) {}
}
