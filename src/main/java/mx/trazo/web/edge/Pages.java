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
import java.util.List;
import java.util.Map;

/** Draws pages from the precompiled templates of {@code src/main/jte}. */
@Singleton
public class Pages {
  private static final MediaType HTML =
      new MediaType(MediaType.TEXT_HTML, Map.of("charset", StandardCharsets.UTF_8.name()));

  /** Drawn on any thread and when nothing else works: it asks nobody anything. */
  private static final String ERROR = "error.jte";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Messages messages;
  private final List<Banner.Source> banners;

  /** Every page gets these sentences, and what everybody has to see. */
  public Pages(Messages messages, List<Banner.Source> banners) {
    this.messages = messages;
    this.banners = List.copyOf(banners);
  }

  /** The frame of a page answered to this request; every template takes it as {@code frame}. */
  public Frame frame(HttpRequest<?> request) {
    return frame(request, List.of());
  }

  private Frame frame(HttpRequest<?> request, List<Banner> shown) {
    return new Frame(
        messages,
        Presence.of(request).orElse(null),
        request.getPath(),
        Correlation.of(request),
        shown);
  }

  private List<Banner> bannersFor(HttpRequest<?> request) {
    return Presence.of(request).stream()
        .flatMap(presence -> banners.stream().flatMap(b -> b.of(presence.actor()).stream()))
        .toList();
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
    all.put("frame", frame(request, template.equals(ERROR) ? List.of() : bannersFor(request)));
    StringOutput out = new StringOutput();
    engine.render(template, all, out);
    return HttpResponse.<String>status(status).contentType(HTML).body(out.toString());
  }
}
