package mx.trazo.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A keyboard wedge at a scan station in Chromium: real key strokes, three milliseconds a character,
 * and what the station did about them, by the browser's own clock.
 */
public final class Wedge {
  private static final double KEY_MS = 3;

  /** From the stroke of Enter to the first frame with the card changed, and to the verdict. */
  private static final String MEASURE =
      """
      () => {
        const root = document.querySelector('[data-scan]');
        const asked = new Map();
        let enter = 0;
        window.drill = { acknowledged: [], verdicts: [], words: {} };
        document.addEventListener('keydown', e => {
          if (e.key === 'Enter') { enter = e.timeStamp; }
        }, true);
        root.addEventListener('trazo:taken', e => {
          const from = enter;
          asked.set(e.detail.entry.scanId, from);
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => drill.acknowledged.push(performance.now() - from);
            channel.port2.postMessage('');
          });
        });
        root.addEventListener('trazo:verdict', e => {
          const word = e.detail.answer.verdict;
          drill.words[word] = (drill.words[word] ?? 0) + 1;
          drill.verdicts.push(performance.now() - asked.get(e.detail.entry.scanId));
        });
      }
      """;

  private final Page page;

  /** At the station of a page that is open. */
  public Wedge(Page page) {
    this.page = page;
    page.waitForFunction("() => document.querySelector('[data-scan]')?.station");
    page.evaluate(MEASURE);
  }

  /** Everything the server answers from now on comes so much later. */
  public void delayAnswers(long milliseconds) {
    conditions(milliseconds, false);
  }

  /** Pulls the plug of the network. */
  public void unplug() {
    conditions(0, true);
  }

  private void conditions(long latency, boolean offline) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    JsonObject wanted = new JsonObject();
    wanted.addProperty("offline", offline);
    wanted.addProperty("latency", latency);
    wanted.addProperty("downloadThroughput", -1);
    wanted.addProperty("uploadThroughput", -1);
    session.send("Network.emulateNetworkConditions", wanted);
  }

  /** Reads one code. */
  public void read(String code) {
    page.keyboard().type(code, new Keyboard.TypeOptions().setDelay(KEY_MS));
    page.keyboard().press("Enter");
  }

  /** Reads all, with a pause after each. */
  public void readAll(List<String> codes, Duration gap) {
    for (String code : codes) {
      read(code);
      pause(gap);
    }
  }

  /** Waits until every reading has its verdict. */
  public void settle(Duration patience) {
    page.waitForFunction(
        "() => document.querySelector('[data-scan]').station.waiting === 0",
        null,
        new Page.WaitForFunctionOptions().setTimeout((double) patience.toMillis()));
  }

  /** Milliseconds until the card showed that the reading was taken, ascending. */
  public List<Double> acknowledged() {
    return numbers("drill.acknowledged");
  }

  /** Milliseconds until the server's verdict was shown, ascending. */
  public List<Double> verdicts() {
    return numbers("drill.verdicts");
  }

  /** How many readings got this verdict. */
  public int count(String verdict) {
    return ((Number) page.evaluate("v => drill.words[v] ?? 0", verdict)).intValue();
  }

  private List<Double> numbers(String expression) {
    List<Double> numbers = new ArrayList<>();
    if (page.evaluate(expression + ".map(Number)") instanceof List<?> values) {
      values.forEach(value -> numbers.add(((Number) value).doubleValue()));
    }
    numbers.sort(null);
    return numbers;
  }

  private static void pause(Duration gap) {
    try {
      Thread.sleep(gap.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
