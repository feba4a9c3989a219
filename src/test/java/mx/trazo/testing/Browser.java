package mx.trazo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Chromium at the two sizes that every page is looked at. */
public final class Browser implements AutoCloseable {
  /** A telephone held upright. */
  public static final Size PHONE = new Size(390, 844);

  /** A laptop of a hospital. */
  public static final Size LAPTOP = new Size(1366, 768);

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=es-MX");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, List<String> flags) {
    this.playwright = playwright;
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(flags));
  }

  /** Width and height in CSS pixels. */
  public record Size(int width, int height) {
    /** For names of files. */
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /**
   * Starts Chromium; close it.
   *
   * @param more flags besides those that every test has
   */
  public static Browser start(String... more) {
    List<String> flags = Stream.concat(FLAGS.stream(), Stream.of(more)).toList();
    return new Browser(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))),
        flags);
  }

  /** A fresh page of nobody; relative addresses belong to the server. */
  public Page page(RunningTrazo trazo, Size size) {
    return context(trazo, size).newPage();
  }

  /** A fresh page of somebody signed in. */
  public Page page(RunningTrazo trazo, Size size, SignedIn who) {
    return page(trazo, size, who.cookie());
  }

  /** A fresh page of whoever has this cookie, written {@code name=value}. */
  public Page page(RunningTrazo trazo, Size size, String cookie) {
    return page(trazo.uri("/"), size, cookie);
  }

  /** The same at a server that runs elsewhere. */
  public Page page(URI server, Size size, String cookie) {
    BrowserContext context = context(server, size);
    String[] parts = cookie.split("=", 2);
    context.addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(server.toString())));
    return context.newPage();
  }

  private BrowserContext context(RunningTrazo trazo, Size size) {
    return context(trazo.uri("/"), size);
  }

  private BrowserContext context(URI server, Size size) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(server.toString())
            .setLocale("es-MX")
            .setTimezoneId("America/Mexico_City")
            .setViewportSize(size.width(), size.height()));
  }

  /** Keeps what the whole page looks like in {@code target/screenshots}. */
  public static void screenshot(Page page, String name) {
    Size size = new Size(page.viewportSize().width, page.viewportSize().height);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SCREENSHOTS.resolve(name + "-" + size + ".png")));
  }

  /** Whether everybody can use the page: WCAG 2.2 AA as far as axe sees, and nothing sticks out. */
  public static void looksRight(Page page, String name) {
    screenshot(page, name);
    List<String> violations =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .map(Browser::described)
                .toList();
    assertThat(violations).as(name).isEmpty();
    Object overflow =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as(name + " is wider than its window").isZero();
  }

  private static String described(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
