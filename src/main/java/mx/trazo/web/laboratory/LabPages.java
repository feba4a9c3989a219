package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.network.Catalogue;
import mx.trazo.web.edge.Frame;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.words.Sentences;

/** Draws the laboratory's pages, each with its words. */
@Singleton
public class LabPages {
  private final Pages pages;
  private final Sentences sentences;
  private final Catalogue catalogue;

  LabPages(Pages pages, Sentences sentences, Catalogue catalogue) {
    this.pages = pages;
    this.sentences = sentences;
    this.catalogue = catalogue;
  }

  /** A page; its template takes {@code words} besides {@code frame} and the parameters. */
  public HttpResponse<String> page(
      HttpRequest<?> request, String template, Map<String, Object> parameters) {
    Frame frame = pages.frame(request);
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("words", new LabWords(frame, sentences, catalogue));
    return pages.page(request, template, all);
  }
}
