/*
 * The field that is always ready: a reader types into it as a keyboard does, people type by hand
 * after F3. Enter, Tab or EOT ends a reading; it is copied and the field cleared in that keystroke.
 * Tab leaves an empty field and F2 brings one back, so that nobody is caught in it.
 */
import { Burst } from "/static/scan-burst.js";

const READER_MS = 60;
const WRITING =
  "input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=file]), textarea, [contenteditable]";

export class Field {
  #input;
  #quick = "";
  #burst = new Burst();
  #pause;
  #card;
  #taken;
  #heard;

  /**
   * @param taken what to do with a reading
   * @param heard what to call: key() on each key, empty() on Enter without a reading,
   *   untaken(form, raw) for a reading while a window asks something
   */
  constructor(input, card, taken, heard) {
    this.#input = input;
    this.#card = card;
    this.#taken = taken;
    this.#heard = heard;
    input.addEventListener("keydown", event => this.#key(event));
    document.addEventListener("focusin", () => this.#show());
    document.addEventListener("focusout", () => setTimeout(() => this.#show()));
    document.addEventListener("keydown", event => this.#anyKey(event), true);
    document.addEventListener("click", event => this.#click(event));
    document.addEventListener("visibilitychange", () => this.focusIfFree());
    window.addEventListener("focus", () => this.focusIfFree());
    window.addEventListener("blur", () => this.#show());
    card.part("inactive")?.addEventListener("click", () => this.focus());
    card.part("manual")?.addEventListener("click", () => this.manual());
  }

  focus() {
    this.#input.focus({ preventScroll: true });
    this.#show();
  }

  focusIfFree() {
    if (document.visibilityState !== "visible") {
      return;
    }
    if (document.activeElement === document.body || document.activeElement === null) {
      this.focus();
    } else {
      this.#show();
    }
  }

  /** From reading to typing by hand, and back. */
  manual() {
    const typing = this.#input.inputMode === "none";
    this.#input.inputMode = typing ? "numeric" : "none";
    this.#card.part("manual")?.setAttribute("aria-pressed", String(typing));
    this.#card.say("manual-hint", typing ? this.#card.text("ManualHint") : "");
    this.#input.blur();
    this.focus();
  }

  /** What a reader sends around a code opens no browser window. */
  #key(event) {
    this.#heard.key();
    const ends = event.key === "Enter" || event.key === "Tab" || event.key === "\u0004";
    const control = event.ctrlKey && !event.altKey && event.key.length === 1;
    if (control && this.#input.value !== "" && !"acvxz".includes(event.key.toLowerCase())) {
      event.preventDefault();
      if (event.key.toLowerCase() !== "d") {
        return;
      }
    } else if (!ends) {
      return;
    }
    const raw = this.#input.value;
    if (raw === "") {
      if (event.key === "Enter") {
        event.preventDefault();
        this.#heard.empty();
      }
      return;
    }
    event.preventDefault();
    this.#input.value = "";
    this.#taken(raw);
  }

  #anyKey(event) {
    if (this.#amongWords(event)) {
      return;
    }
    if (event.key === "F2") {
      event.preventDefault();
      this.focus();
    } else if (event.key === "F3") {
      event.preventDefault();
      this.manual();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      this.#character(event);
    }
  }

  /** A reading typed into a note is taken as one; a window that asks something takes none. */
  #amongWords(event) {
    const form = event.target.closest?.("form[data-scan-dialog-form]");
    if (!form && !event.target.matches?.("[data-scan-note]")) {
      return false;
    }
    const raw = this.#burst.key(event);
    if (raw !== "" && form) {
      this.#heard.untaken(form, raw);
    } else if (raw !== "") {
      this.#taken(raw);
    }
    return raw !== "";
  }

  /**
   * A reader types wherever the focus is. What it types belongs to the field unless somebody is
   * writing elsewhere: otherwise its Enter would press the button that was touched last.
   */
  #character(event) {
    const at = document.activeElement;
    if (at?.tagName === "SELECT" && !document.querySelector("dialog[open]")) {
      this.#inList(event, at);
    } else if (event.key !== " " && at !== this.#input && this.#hears()) {
      this.focus();
    }
  }

  /** In a list one key chooses; keys that come as fast as a reader types are a reading. */
  #inList(event, list) {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#quick += event.key;
    if (this.#quick.length > 1) {
      this.focus();
      this.#input.value += this.#quick;
      this.#quick = "";
      return;
    }
    this.#pause = setTimeout(() => {
      const begun = this.#quick.toLowerCase();
      this.#quick = "";
      const choice = [...list.options].find(one => one.text.trim().toLowerCase().startsWith(begun));
      if (choice) {
        list.value = choice.value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }, READER_MS);
  }

  /** Whether what a reader types now reaches the field. */
  #hears() {
    return document.hasFocus() && document.querySelector("dialog[open]") === null
      && (document.activeElement === this.#input || !document.activeElement?.matches(WRITING));
  }

  #click(event) {
    if (!event.target.closest?.("input,select,textarea,button,a,summary,label,dialog")
        && String(getSelection?.() ?? "") === "") {
      this.focus();
    }
  }

  #show() {
    const banner = this.#card.part("inactive");
    if (banner) {
      banner.hidden = this.#hears()
        || (document.hasFocus() && document.activeElement?.matches("[data-scan-note]"));
    }
  }
}
