package mx.trazo.web.alert;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.network.Catalogue;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Draws these pages, each with its words and with what was done a moment ago. */
@Singleton
class AlertPages {
  private final Pages pages;
  private final Sentences sentences;
  private final Catalogue catalogue;

  AlertPages(Pages pages, Sentences sentences, Catalogue catalogue) {
    this.pages = pages;
    this.sentences = sentences;
    this.catalogue = catalogue;
  }

  /** A page; its template takes {@code words} and {@code done} besides {@code frame}. */
  HttpResponse<String> page(
      HttpRequest<?> request,
      HttpStatus status,
      Actor actor,
      String template,
      Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("words", new AlertPageWords(sentences, catalogue, actor));
    all.put("done", done(request.getParameters().get("hecho")));
    return pages.page(request, status, "alert/" + template, all);
  }

  private static String done(@Nullable String what) {
    return switch (what) {
      case "enterado" -> "alert.done.noted";
      case "regla" -> "alert.done.rule";
      case "terminada" -> "alert.done.ended";
      case "reenvio" -> "alert.done.resent";
      case "texto" -> "alert.done.words";
      case null, default -> "";
    };
  }
}
