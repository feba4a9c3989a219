/* The panels beside a station, fetched again after verdicts; the station is never inside one. */
const TOGETHER_MS = 120;

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
      if (response.ok && !target.contains(document.activeElement)) {
        target.innerHTML = await response.text();
      }
    } catch {
      // the panel is a convenience: the next verdict asks again
    }
  }
}
