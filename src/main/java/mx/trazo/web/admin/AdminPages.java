package mx.trazo.web.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.network.Catalogue;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.words.Sentences;

/** Draws these pages, each with its words. */
@Singleton
class AdminPages {
  private final Pages pages;
  private final Sentences sentences;
  private final Catalogue catalogue;

  AdminPages(Pages pages, Sentences sentences, Catalogue catalogue) {
    this.pages = pages;
    this.sentences = sentences;
    this.catalogue = catalogue;
  }

  /** A page; its template takes {@code words} besides {@code frame} and the parameters. */
  HttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("words", new AdminWords(pages.frame(request), sentences, catalogue));
    return pages.page(request, status, "admin/" + template, all);
  }
}
