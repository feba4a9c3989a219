package mx.trazo.web.offline;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.trazo.network.MexicanState;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The page that works without a network, and the worker that keeps it. Both are the same for
 * everybody and hold nobody's data, so that a browser may keep them; hence anybody may have them.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class ShellController {
  private static final String PAGE = "/hospital/sin-red";
  private static final String NOT_SENT = "/hospital/no-enviado";
  private static final String WORDS = "offline.say.";

  /** Everything the page needs, itself first. */
  private static final List<String> SHELL =
      List.of(
          PAGE,
          NOT_SENT,
          "/static/trazo.css",
          "/static/offline.css",
          "/static/offline.js",
          "/static/offline-boxes.js",
          "/static/offline-desk.js",
          "/static/offline-numbers.js",
          "/static/offline-order.js",
          "/static/offline-sender.js",
          "/static/offline-store.js",
          "/static/offline-waiting.js",
          "/static/offline-work.js",
          "/static/offline-paper.js",
          "/static/order-form.js",
          "/static/when.js",
          "/static/menu.js",
          "/static/offline-queue.js",
          "/static/offline-camera.js",
          "/static/scan-code.js",
          "/static/scan.css",
          "/static/icon.svg");

  /** What only a camera needs; kept when the page asks for it. */
  private static final List<String> CAMERA =
      List.of(
          "/static/scan-camera.js",
          "/static/scan-decoder.js",
          "/static/vendor/zxing-reader.js",
          "/static/vendor/zxing-reader.wasm");

  private final Pages pages;
  private final Messages messages;
  private final ResourceResolver resources;
  private volatile @Nullable String worker;

  ShellController(Pages pages, Messages messages, ResourceResolver resources) {
    this.pages = pages;
    this.messages = messages;
    this.resources = resources;
  }

  /** The page; who works there is found out in the browser. */
  @Get(PAGE)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    var words = new TreeMap<String, String>();
    for (String key : messages.keys()) {
      if (key.startsWith(WORDS)) {
        words.put(key.substring(WORDS.length()), messages.get(key));
      }
    }
    FormValues form = new FormValues().set("blocks", "2").set("packages", "1");
    return pages.page(
        request,
        "offline/shell.jte",
        Map.of("words", words, "form", form, "states", List.of(MexicanState.values())));
  }

  /** What is shown after a form got no answer, when the page it stood on cannot say it. */
  @Get(NOT_SENT)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> notSent(HttpRequest<?> request) {
    return pages.page(request, "offline/notSent.jte", Map.of());
  }

  /** The worker, with the version of what it keeps; browsers ask for it again and again. */
  @Get("/sw.js")
  @Produces("text/javascript")
  String worker(HttpRequest<?> request) throws IOException {
    String known = worker;
    if (known == null) {
      String body = new String(bytes("sw.js"), StandardCharsets.UTF_8);
      known =
          "const VERSION = \"%s\";\nconst SHELL = %s;\nconst CAMERA = %s;\n%s"
              .formatted(version(request), quoted(SHELL), quoted(CAMERA), body);
      worker = known;
    }
    return known;
  }

  private static String quoted(List<String> paths) {
    return paths.stream().map(path -> '"' + path + '"').toList().toString();
  }

  private String version(HttpRequest<?> request) throws IOException {
    MessageDigest digest = sha256();
    digest.update(bytes("sw.js"));
    digest.update(
        Objects.requireNonNull(page(request).body()).toString().getBytes(StandardCharsets.UTF_8));
    for (String path : Stream.concat(SHELL.stream(), CAMERA.stream()).toList()) {
      if (!path.equals(PAGE)) {
        digest.update(bytes(path.substring("/static/".length())));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** The file; an empty one for a vendor's file in a build without npm. */
  private byte[] bytes(String file) throws IOException {
    try (InputStream in = resources.getResourceAsStream("classpath:static/" + file).orElse(null)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
