package mx.trazo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody without a mouse: Tab, arrows, the space bar, Enter and what is typed. At each place
 * where Tab stops, the focus must be seen and lie free within the window (WCAG 2.2: 2.1.1, 2.1.2,
 * 2.4.7 and 2.4.11).
 */
public final class Keyboard {
  private static final int MOST_TABS = 150;
  private static final int AGAIN_MILLIS = 300;

  /** What has the focus: its name as a screen reader says it, and what is wrong with its focus. */
  private static final String FOCUSED =
      """
      () => {
        let el = document.activeElement;
        if (!el || el === document.body) {
          return { name: "", fault: "" };
        }
        const words = node => (node?.textContent ?? "").replace(/\\s+/g, " ").trim();
        const named = (el.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean)
          .map(id => words(document.getElementById(id))).join(" ");
        const name = named || el.getAttribute("aria-label")
          || [...(el.labels ?? [])].map(words).join(" ") || words(el) || el.value || "";
        const box = el.getBoundingClientRect();
        const ring = [el, ...(el.labels ?? [])].map(one => getComputedStyle(one)).some(style =>
          (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none");
        const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
        const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 2);
        const top = document.elementFromPoint(x, y);
        const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const free = top !== null && (el.contains(top) || top.contains(el)
          || [...(el.labels ?? [])].some(label => label.contains(top)));
        const fault = !ring ? "no ring" : !inside ? "outside the window" : !free ? "covered" : "";
        return { name, fault };
      }
      """;

  private final Page page;

  /** Of a page that is open. */
  public Keyboard(Page page) {
    this.page = page;
  }

  /** Presses Tab until something is reached whose name begins like this. */
  public Keyboard tabTo(String name) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
      if (!"".equals(focused.get("fault"))) {
        // a list that was just read again may move the page under the focus; a person looks again
        page.waitForTimeout(AGAIN_MILLIS);
        focused = (Map<?, ?>) page.evaluate(FOCUSED);
      }
      String reached = String.valueOf(focused.get("name"));
      if (!reached.isEmpty()) {
        assertThat(focused.get("fault"))
            .as("focus on «" + reached + "» at " + page.url())
            .isEqualTo("");
      }
      if (reached.startsWith(name)) {
        return this;
      }
      passed.add(reached);
    }
    throw new AssertionError("Tab never reached «" + name + "» at " + page.url() + ": " + passed);
  }

  /** Types where the focus is. */
  public Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Presses a key, by Playwright's name for it. */
  public Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Reaches a field and fills it in. */
  public Keyboard fill(String name, String text) {
    return tabTo(name).type(text);
  }

  /** Reaches a box to tick, and ticks it. */
  public Keyboard tick(String name) {
    return tabTo(name).press("Space");
  }

  /** Reaches a list or a group of choices and goes down it until this is chosen. */
  public Keyboard choose(String name, String choice) {
    tabTo(name);
    for (int i = 0; i < MOST_TABS; i++) {
      String chosen =
          String.valueOf(
              page.evaluate(
                  """
                  () => {
                    const el = document.activeElement;
                    const words = el.tagName === "SELECT"
                      ? el.selectedOptions[0]?.textContent
                      : el.checked ? el.labels[0].textContent : "";
                    return (words ?? "").trim();
                  }
                  """));
      if (chosen.startsWith(choice)) {
        return this;
      }
      press(i == 0 && chosen.isEmpty() ? "Space" : "ArrowDown");
    }
    throw new AssertionError("there is no «" + choice + "» in «" + name + "» at " + page.url());
  }
}
