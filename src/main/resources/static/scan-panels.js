/* The panels beside a station, fetched again after verdicts; the station is never inside one. */
const TOGETHER_MS = 120;
const REACHED = "a[href], button, summary, [tabindex]";

export class Panels {
  #root;
  #card;
  #refreshing = null;
  #again = false;

  constructor(root, card) {
    this.#root = root;
    this.#card = card;
  }

  /** Fetches the list again; several verdicts in a row ask once. */
  refresh() {
    const url = this.#root.dataset.refreshUrl;
    const target = document.getElementById(this.#root.dataset.refreshTarget);
    if (!url || !target || (url.includes("{context}") && !this.#root.dataset.context)) {
      return;
    }
    if (this.#refreshing) {
      this.#again = true;
      return;
    }
    this.#refreshing = setTimeout(async () => {
      await this.#swap(url.replace("{context}", this.#root.dataset.context), target);
      this.#card.markUrgent();
      const counted = target.querySelector("[data-progress-total]");
      if (counted) {
        this.#card.progress(+counted.dataset.progressDone, +counted.dataset.progressTotal);
      }
      this.#refreshing = null;
      if (this.#again) {
        this.#again = false;
        this.refresh();
      }
    }, TOGETHER_MS);
  }

  /** Shows what was read. */
  detail(answer) {
    const url = this.#root.dataset.detailUrl;
    const target = document.getElementById(this.#root.dataset.detailTarget);
    if (url && target && answer.container && answer.verdict !== "REFUSED") {
      this.#swap(url.replace("{container}", answer.container), target);
    }
  }

  async #swap(url, target) {
    try {
      const response = await fetch(url, {
        credentials: "same-origin", headers: { "X-Requested-With": "scan" } });
      if (response.ok) {
        put(await response.text(), target);
      }
    } catch {
      // the panel is a convenience: the next verdict asks again
    }
  }
}

/** Whether somebody can see it without moving the page. */
function inWindow(el) {
  const box = el.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
}

/**
 * Shows what came; who goes through the panel by keyboard stays at the same thing. What somebody is
 * writing there is not taken away: the panel follows when they leave it.
 */
function put(html, target) {
  target.held?.abort();
  const at = target.contains(document.activeElement) ? document.activeElement : null;
  if (at?.matches("input, select, textarea")) {
    target.held = new AbortController();
    at.addEventListener("blur", () => setTimeout(() => put(html, target)),
      { once: true, signal: target.held.signal });
    return;
  }
  const place = [...target.querySelectorAll(REACHED)].indexOf(at);
  const seen = at !== null && inWindow(at);
  target.innerHTML = html;
  if (at !== null) {
    const now = [...target.querySelectorAll(REACHED)];
    const same = now.find(one => one.outerHTML === at.outerHTML) ?? now[Math.min(place, now.length - 1)];
    same?.focus({ preventScroll: true });
    if (seen && same && !inWindow(same)) {
      same.scrollIntoView({ block: "nearest" });
    }
  }
}
