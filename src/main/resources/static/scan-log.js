/*
 * The last readings of one person at this station, as they were answered. They outlast the page in
 * this tab, so that coming back to a desk does not hide what was read a moment ago.
 */
import { ICONS } from "/static/scan-card.js";

const KEPT = 10;

export class ReadingLog {
  #root;
  #card;
  #key;
  #lines;

  constructor(root, card) {
    this.#root = root;
    this.#card = card;
    this.#key = `trazo.readings.${root.dataset.account}`;
    this.#lines = kept(this.#key);
    this.#draw();
  }

  /** Keeps a reading with its answer, under the verdict that was shown. */
  add(entry, answer, verdict) {
    this.#lines.unshift({
      scanId: entry.scanId, mode: entry.mode, undoes: entry.mode === "UNDO" ? entry.context : "",
      at: Date.now(), time: answer.readAt, verdict, said: answer.verdict,
      place: verdict === "CONTEXT" && !answer.shipment,
      label: answer.label ?? entry.raw.slice(0, 40), state: answer.stateText ?? "" });
    this.#lines.length = Math.min(this.#lines.length, KEPT);
    sessionStorage.setItem(this.#key, JSON.stringify(this.#lines));
    this.#draw();
  }

  /** What was recorded no longer ago than this and has not been taken back, last first. */
  recorded(ms) {
    const undone = new Set(this.#lines.filter(one => one.said === "RECORDED").map(one => one.undoes));
    return this.#lines.filter(one => one.said === "RECORDED" && one.undoes === ""
      && Date.now() - one.at < ms && !undone.has(one.scanId));
  }

  #draw() {
    const list = this.#card.part("log");
    if (!list || this.#lines.length === 0) {
      return;
    }
    list.replaceChildren(...this.#lines.map(one => this.#line(one)));
  }

  #line(one) {
    const line = document.createElement("li");
    line.dataset.verdict = one.verdict;
    const part = (className, text) => {
      const span = document.createElement("span");
      span.className = className;
      span.textContent = text;
      line.append(span, " ");
    };
    part("log-icon", ICONS[one.verdict] ?? "");
    part("log-time", one.time);
    part("log-code", one.label);
    part("log-word", this.#card.word(one.place ? "PLACE" : one.verdict) + (one.state ? ` · ${one.state}` : ""));
    return line;
  }
}

function kept(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}
