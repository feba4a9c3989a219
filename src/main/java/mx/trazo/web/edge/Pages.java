package mx.trazo.web.edge;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Draws pages from the precompiled templates of {@code src/main/jte}. */
@Singleton
public class Pages {
  private static final MediaType HTML =
      new MediaType(MediaType.TEXT_HTML, Map.of("charset", StandardCharsets.UTF_8.name()));

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Messages messages;

  /** Every page gets these sentences. */
  public Pages(Messages messages) {
    this.messages = messages;
  }

  /** The frame of a page answered to this request; every template takes it as {@code frame}. */
  public Frame frame(HttpRequest<?> request) {
    return new Frame(
        messages, Presence.of(request).orElse(null), request.getPath(), Correlation.of(request));
  }

  /** A page with status 200. */
  public MutableHttpResponse<String> page(
      HttpRequest<?> request, String template, Map<String, Object> parameters) {
    return page(request, HttpStatus.OK, template, parameters);
  }

  /**
   * A page.
   *
   * @param template its file in {@code src/main/jte}
   * @param parameters its own, without {@code frame}
   */
  public MutableHttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", frame(request));
    StringOutput out = new StringOutput();
    engine.render(template, all, out);
    return HttpResponse.<String>status(status).contentType(HTML).body(out.toString());
  }
}
