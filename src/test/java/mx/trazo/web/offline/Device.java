package mx.trazo.web.offline;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.trazo.testing.Browser.Size;
import mx.trazo.testing.SignedIn;

/** A hospital's telephone: a browser that keeps its folder, whose clock may be wrong. */
final class Device implements AutoCloseable {
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

  private static final String WRONG_CLOCK =
      """
      (() => {
        const Real = Date;
        const off = AHEAD;
        globalThis.Date = class extends Real {
          constructor(...parts) {
            if (parts.length === 0) {
              super(Real.now() + off);
            } else {
              super(...parts);
            }
          }
          static now() {
            return Real.now() + off;
          }
        };
      })();
      """;

  private final Playwright playwright;
  private final BrowserContext context;
  private final Path folder;
  private final URI server;

  private Device(Playwright playwright, BrowserContext context, Path folder, URI server) {
    this.playwright = playwright;
    this.context = context;
    this.folder = folder;
    this.server = server;
  }

  /** Starts the browser on a folder that may hold what an earlier one left. */
  static Device start(Path folder, URI server, Size size, Duration clockAhead) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserContext context =
        playwright
            .chromium()
            .launchPersistentContext(
                folder,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS)
                    .setBaseURL(server.toString())
                    .setLocale("es-MX")
                    .setTimezoneId("America/Tijuana")
                    .setAcceptDownloads(true)
                    .setViewportSize(size.width(), size.height()));
    if (!clockAhead.isZero()) {
      context.addInitScript(clock(clockAhead));
    }
    return new Device(playwright, context, folder, server);
  }

  /** A script that puts a page's clock ahead, or behind. */
  static String clock(Duration ahead) {
    return WRONG_CLOCK.replace("AHEAD", String.valueOf(ahead.toMillis()));
  }

  /** Somebody signs in; their cookie lasts, as with a browser that restores its session. */
  void signIn(SignedIn who) {
    String[] cookie = who.cookie().split("=", 2);
    context.addCookies(
        List.of(
            new Cookie(cookie[0], cookie[1])
                .setUrl(server.toString())
                .setExpires(System.currentTimeMillis() / 1000.0 + 86_400)));
  }

  /** Their session is gone. */
  void signOut() {
    context.clearCookies();
  }

  /** The page for work without a network, when it has begun. */
  Page open(String hash) {
    Page page = context.newPage();
    page.navigate("/hospital/sin-red" + hash);
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    return page;
  }

  /** Waits until the browser holds the page. */
  static void waitUntilKept(Page page) {
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
  }

  /** Says to the browser that there is no network. */
  void offline(boolean is) {
    context.setOffline(is);
  }

  /** The browser's process ends at once, without a word. */
  void kill() {
    ProcessHandle.current()
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains(folder.toString()))
        .forEach(ProcessHandle::destroyForcibly);
    try {
      playwright.close();
    } catch (RuntimeException e) {
      // its browser is gone
    }
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}
