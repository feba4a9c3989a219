package mx.trazo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.trazo.boot.DemoLoader;
import mx.trazo.boot.demo.DemoAccount;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks every page that each role reaches by links, with the demo's data and with none, and the
 * pages of errors: axe finds nothing in light or dark, nothing sticks out, no file is missing and
 * no script fails. The pictures stay in {@code target/screenshots/paginas}; {@code infra/screens}
 * makes them alone.
 */
class EveryPageScreenIT {
  /** Of pages that differ only in an id so many are looked at. */
  private static final int OF_A_KIND = 2;

  private static final String NOT_A_PAGE =
      "(?:/salir|/static/|/api/|/fhir/).*|.*\\.(?:pdf|csv|xlsx)(?:\\?.*)?";

  private static RunningTrazo trazo;
  private static Browser browser;

  private final Map<String, String> firstSeenBy = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void start() {
    trazo = RunningTrazo.start();
    trazo.bean(DemoLoader.class).load();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    trazo.close();
  }

  @Test
  void every_role_with_the_demos_data() throws Exception {
    Set<String> kinds = new TreeSet<>();
    for (DemoAccount account : DemoAccount.values()) {
      if (!account.isSystem()) {
        kinds.addAll(walk(signIn(account), "lleno-" + account.username()));
      }
    }
    System.out.println("pages looked at: " + kinds);
    assertThat(kinds)
        .contains(
            "/hospital/solicitudes/{id}",
            "/hospital/muestras/{id}",
            "/hospital/embarques/{id}",
            "/laboratorio/muestras/{id}",
            "/laboratorio/recepcion/{id}",
            "/lectura/{id}",
            "/laboratorio/criticos",
            "/hospital/resultados/criticos/{id}",
            "/hospital/resultados",
            "/tablero",
            "/cuentas",
            "/cuentas/{id}",
            "/auditoria",
            "/convenios");
    assertThat(faults).isEmpty();
  }

  @Test
  void every_role_of_a_place_where_nothing_happened_yet() {
    var hospital = NewFacilities.hospital(trazo).id();
    for (Role role : Role.values()) {
      if (role != Role.INTEGRATION_CLIENT) {
        SignedIn somebody = SignedIn.as(trazo, hospital, role);
        walk(somebody.cookie(), "vacio-" + role.name().toLowerCase(Locale.ROOT));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void the_pages_of_errors() throws Exception {
    String clerk = signIn(DemoAccount.CLERK_ENSENADA);
    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      look(page(size, clerk), "/no-existe", "error-404", 404);
      look(page(size, clerk), "/laboratorio", "error-403", 403);
      look(
          page(size, clerk),
          "/hospital/solicitudes/01J00000000000000000000000",
          "error-ajeno",
          404);
      look(page(size, ""), "/entrar", "entrar", 200);
      look(page(size, ""), "/verificar", "verificar", 200);
      look(page(size, ""), "/verificar/NO-ES-UN-CODIGO", "verificar-nada", 404);
    }
    assertThat(faults).isEmpty();
  }

  /** Follows links from the first page; answers the kinds of pages that were looked at. */
  private Set<String> walk(String cookie, String name) {
    Set<String> kinds = new LinkedHashSet<>();
    Map<String, Integer> howMany = new HashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of("/", "/cuenta"));
    Set<String> known = new HashSet<>(ahead);
    Page page = page(Browser.LAPTOP, cookie);
    while (!ahead.isEmpty()) {
      String path = ahead.poll();
      String kind = kindOf(path);
      firstSeenBy.putIfAbsent(name.substring(0, 5) + kind, name);
      boolean first = name.equals(firstSeenBy.get(name.substring(0, 5) + kind));
      int most = first ? OF_A_KIND : 1;
      int which = howMany.merge(kind, 1, Integer::sum);
      if (which > most) {
        continue;
      }
      List<String> links = look(page, path, name + fileOf(kind) + "-" + which, 200);
      kinds.add(kind);
      if (first && which == 1) {
        lookInTheDark(page, path, name + fileOf(kind));
        Page phone = page(Browser.PHONE, cookie);
        look(phone, path, name + fileOf(kind), 200);
        phone.context().close();
      }
      links.stream().filter(known::add).forEach(ahead::add);
    }
    page.context().close();
    return kinds;
  }

  /** Notes what is wrong instead of ending, so that one run tells everything. */
  private List<String> look(Page page, String path, String name, int status) {
    page.onPageError(fault -> faults.add(path + ": " + fault));
    page.onResponse(response -> {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        faults.add(path + ": " + response.status() + " " + response.url());
      }
    });
    Response answer = page.navigate(path);
    if (answer.status() != status) {
      faults.add(path + " of " + name + " answered " + answer.status());
    }
    if (path.startsWith("/hospital/sin-red")) {
      page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    }
    judge(page, path, name);
    return links(page);
  }

  /** The same page for somebody whose device asks for dark colours. */
  private void lookInTheDark(Page page, String path, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished))");
    judge(page, path, name + "-oscuro");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void judge(Page page, String path, String name) {
    try {
      Browser.looksRight(page, "paginas/" + name);
    } catch (AssertionError wrong) {
      faults.add(path + " of " + name + ": " + wrong.getMessage());
    }
  }

  /** Where the page leads, without fragments, in its own order. */
  private static List<String> links(Page page) {
    Object found =
        page.evaluate(
            """
            () => [...document.querySelectorAll('a[href]')]
              .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
              .map(a => a.pathname + a.search)
            """);
    return ((List<?>) found)
        .stream()
            .map(String::valueOf)
            .filter(link -> !link.matches(NOT_A_PAGE))
            .distinct()
            .toList();
  }

  /** A page whose missing files and failing scripts are noted. */
  private Page page(Browser.Size size, String cookie) {
    Page page = cookie.isEmpty() ? browser.page(trazo, size) : browser.page(trazo, size, cookie);
    page.onPageError(fault -> faults.add(page.url() + ": " + fault));
    page.onResponse(response -> {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        faults.add(page.url() + ": " + response.status() + " " + response.url());
      }
    });
    return page;
  }

  private static String kindOf(String path) {
    return path.replaceAll("[0-9A-HJKMNP-TV-Z]{26}", "{id}")
        .replaceAll("=[^&]*", "=")
        // whichever of its five filters are in force, it is one page
        .replaceAll(
            "(/tablero/(?:analisis|llegadas(?:/lista)?)\\?desde=&hasta=)&.*", "$1&{filters}");
  }

  private static String fileOf(String kind) {
    return kind.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static String signIn(DemoAccount account) throws Exception {
    HttpResponse<String> answer =
        trazo
            .httpClient()
            .send(
                HttpRequest.newBuilder(trazo.uri("/api/session"))
                    .header("Content-Type", "application/json")
                    .POST(
                        BodyPublishers.ofString(
                            "{\"username\":\"%s\",\"password\":\"%s\"}"
                                .formatted(account.username(), DemoAccount.PASSWORD)))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(201);
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }
}
