/*
 * Keys that come together as only a reader sends them, typed where somebody writes: they are a
 * reading and no part of the text. What stood there before them is put back.
 */
const GAP_MS = 60;
const MEAN_MS = 35;
const SHORTEST = 6;
const ENDS = new Set(["Enter", "Tab", "\u0004"]);

export class Burst {
  #at = null;
  #value = "";
  #selection = [0, 0];
  #checked = null;
  #text = "";
  #from = 0;
  #last = -Infinity;
  #wanted;

  /** @param wanted which readings are taken; others stay text where they were typed */
  constructor(wanted = () => true) {
    this.#wanted = wanted;
  }

  /** Takes a key; answers the whole reading when the key ends one, and otherwise nothing. */
  key(event) {
    if (ENDS.has(event.key)) {
      const text = this.#ended() ? this.#text : "";
      if (text !== "") {
        event.preventDefault();
        event.stopPropagation();
        this.#restore();
      }
      this.#text = "";
      return text;
    }
    if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      this.#add(event);
    } else if (event.key !== "Shift") {
      this.#text = "";
    }
    return "";
  }

  #add(event) {
    const now = performance.now();
    if (this.#text === "" || event.repeat || now - this.#last > GAP_MS) {
      this.#begin(event.target, now);
    }
    this.#text += event.key;
    this.#last = now;
  }

  #begin(at, now) {
    const writes = at.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=file])");
    this.#at = writes ? at : null;
    this.#value = writes ? at.value : "";
    this.#selection = writes ? [at.selectionStart, at.selectionEnd] : [0, 0];
    this.#checked = at.form?.querySelector("input[type=radio]:checked") ?? null;
    this.#text = "";
    this.#from = now;
  }

  #ended() {
    const now = performance.now();
    return this.#text.length >= SHORTEST && !/\s/.test(this.#text)
      && this.#wanted(this.#text) && now - this.#last <= GAP_MS && (now - this.#from) / this.#text.length <= MEAN_MS;
  }

  #restore() {
    const at = this.#at ?? document.activeElement;
    if (this.#at) {
      at.value = this.#value;
      if (typeof this.#selection[0] === "number") {
        at.setSelectionRange(...this.#selection);
      }
    }
    for (const radio of at?.form?.querySelectorAll("input[type=radio]") ?? []) {
      radio.checked = radio === this.#checked;
    }
    at?.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
