package mx.trazo.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** Says on which thread it runs and how much it was sent; only there when a test asks for it. */
@Controller("/probe")
@Requires(property = "trazo.test.probe", value = "true")
public class ProbeController {
  /** The thread this runs on. */
  @Get(produces = MediaType.TEXT_PLAIN)
  public String thread() {
    return Thread.currentThread().getName();
  }

  /** How long the text was. */
  @Post(consumes = MediaType.TEXT_PLAIN, produces = MediaType.TEXT_PLAIN)
  public String length(@Body String text) {
    return String.valueOf(text.length());
  }
}
