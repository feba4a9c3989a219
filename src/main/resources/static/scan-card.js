/* What the station shows: the verdict card, its notices and how far one is. */
export const ICONS = {
  READY: "▷", PENDING: "…", KEPT: "◷", RECORDED: "✔", CONTEXT: "▣", ALREADY: "●",
  REFUSED: "✖", UNKNOWN: "✖", DAMAGED: "↻", STOPPED: "■", UNDONE: "↶", SEEN: "ℹ",
};

export class Card {
  #root;
  #parts = new Map();
  #waiting = "";
  #urgent = false;

  constructor(root) {
    this.#root = root;
  }

  /** A part of the station by its name; remembered, since cards change with every reading. */
  part(name) {
    if (!this.#parts.has(name)) {
      this.#parts.set(name, this.#root.querySelector(`[data-scan-${name}]`));
    }
    return this.#parts.get(name);
  }

  /** A sentence of the page with its facts. */
  text(key, ...facts) {
    const pattern = this.#root.dataset["text" + key] ?? "";
    return facts.reduce((text, fact, i) => text.replaceAll(`{${i}}`, fact), pattern);
  }

  word(verdict) {
    return this.#root.dataset["word" + verdict[0] + verdict.slice(1).toLowerCase()] ?? "";
  }

  get verdict() {
    return this.part("card").dataset.verdict;
  }

  /**
   * @param urgent whether the answer says so; without an open box no list does
   */
  show(verdict, code, message = "", state = "", urgent = false) {
    this.#urgent = urgent;
    this.part("card").dataset.verdict = verdict;
    delete this.part("card").dataset.noted;
    this.part("icon").textContent = ICONS[verdict] ?? "";
    this.part("word").textContent = this.word(verdict);
    this.part("code").textContent = code ?? "";
    this.part("message").textContent = message;
    this.part("state").textContent = state ?? "";
    this.markUrgent();
  }

  /** Whether the hospital called what was read urgent, by the list beside. */
  markUrgent() {
    const part = this.part("urgent");
    if (part) {
      const code = CSS.escape(this.part("code").textContent.trim());
      part.hidden = !this.#urgent && document.querySelector(`[data-urgent="${code}"]`) === null;
    }
  }

  /** What the code ACEPTAR would do now. */
  acceptWould(key, label) {
    this.say("accept-now", this.text(key, label));
  }

  /** It was recorded, and whoever read it should know something about it. */
  noted() {
    this.part("card").dataset.noted = "true";
    this.part("word").textContent = this.word("NOTED");
  }

  /** A place was read, not a box. */
  placed() {
    this.part("word").textContent = this.word("PLACE");
  }

  /** Brings the card into the window, when it lies outside. */
  reveal() {
    this.part("card").scrollIntoView({ block: "nearest" });
  }

  /** The page where one goes on: of a container that was looked at, or as the answer says; or none. */
  offer(way) {
    const part = this.part("open");
    if (part) {
      part.hidden = !way;
      part.querySelector("a").href = way?.href ?? "/";
      part.querySelector("a").textContent = way?.text ?? "";
    }
  }

  ready() {
    this.show("READY", this.text("Ready"));
  }

  /** A notice under the card; an empty text takes it away. */
  say(name, text) {
    const part = this.part(name);
    if (part && part.textContent !== text) {
      part.textContent = text;
      part.hidden = text === "";
    }
  }

  /** Why readings wait and how many, or nothing. */
  waits(key, count) {
    this.#waiting = key;
    this.say("wait", key === "" ? "" : this.text(key, count));
  }

  /** The same for another number of them. */
  recount(count) {
    if (this.#waiting !== "") {
      this.waits(this.#waiting, count);
    }
  }

  progress(done, total) {
    const bar = this.part("progress");
    if (bar) {
      bar.max = Math.max(total, 1);
      bar.value = done;
      bar.textContent = this.text("Progress", done, total);
      this.part("progress-text").textContent = this.text("Progress", done, total);
      this.part("progress-line").hidden = total === 0;
    }
  }
}
