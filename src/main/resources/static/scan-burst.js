/*
 * Keys that come together as only a reader sends them, typed where somebody writes: they are a
 * reading and no part of the text. What stood there before them is put back. A busy machine may hand
 * on the first keys of a reading some time before the others: they belong to it when only with them it
 * is one of our codes.
 */
import { isOurs } from "/static/scan-code.js";

const GAP_MS = 60;
const MEAN_MS = 35;
const SHORTEST = 6;
const STALLED_MS = 1500;
const ENDS = new Set(["Enter", "Tab", "\u0004"]);

export class Burst {
  #text = "";
  #from = 0;
  #last = -Infinity;
  #before = null;
  #earlier = null;
  #wanted;

  /** @param wanted which readings are taken; others stay text where they were typed */
  constructor(wanted = () => true) {
    this.#wanted = wanted;
  }

  /** Takes a key; answers the whole reading when the key ends one, and otherwise nothing. */
  key(event) {
    if (ENDS.has(event.key)) {
      const text = this.#ended(event) ? this.#whole() : "";
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
      this.#earlier = null;
    }
    return "";
  }

  #add(event) {
    const now = event.timeStamp;
    if (this.#text === "" || event.repeat || now - this.#last > GAP_MS) {
      this.#earlier = this.#text !== "" && !event.repeat && now - this.#last < STALLED_MS
        ? { text: this.#text, before: this.#before }
        : null;
      this.#begin(event.target, now);
    }
    this.#text += event.key;
    this.#last = now;
  }

  #begin(at, now) {
    const writes = at.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=file])");
    this.#before = {
      at: writes ? at : null,
      value: writes ? at.value : "",
      selection: writes ? [at.selectionStart, at.selectionEnd] : [0, 0],
      checked: at.form?.querySelector("input[type=radio]:checked") ?? null,
    };
    this.#text = "";
    this.#from = now;
  }

  #ended(event) {
    const now = event.timeStamp;
    return this.#text.length >= SHORTEST && !/\s/.test(this.#text)
      && now - this.#last <= GAP_MS && (now - this.#from) / this.#text.length <= MEAN_MS
      && this.#wanted(this.#whole());
  }

  /** The reading with the keys that came before it, when they were its own. */
  #whole() {
    const all = (this.#earlier?.text ?? "") + this.#text;
    return !isOurs(this.#text.toUpperCase()) && isOurs(all.toUpperCase()) ? all : this.#text;
  }

  #restore() {
    const { at: field, value, selection, checked } =
      this.#whole() === this.#text ? this.#before : this.#earlier.before;
    const at = field ?? document.activeElement;
    if (field) {
      field.value = value;
      if (typeof selection[0] === "number") {
        field.setSelectionRange(...selection);
      }
    }
    for (const radio of at?.form?.querySelectorAll("input[type=radio]") ?? []) {
      radio.checked = radio === checked;
    }
    at?.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
