/*
 * The field that is always ready: a reader types into it as a keyboard does, people type by hand
 * after F3. Enter, Tab or EOT ends a reading; it is copied and the field cleared in that keystroke.
 * Tab leaves an empty field and F2 brings one back, so that nobody is caught in it.
 */
export class Field {
  #input;
  #card;
  #taken;
  #heard;

  /**
   * @param taken what to do with a reading
   * @param heard what to call: key() on each key, empty() on Enter without a reading
   */
  constructor(input, card, taken, heard) {
    this.#input = input;
    this.#card = card;
    this.#taken = taken;
    this.#heard = heard;
    input.addEventListener("keydown", event => this.#key(event));
    input.addEventListener("focus", () => this.#active(true));
    input.addEventListener("blur", () => this.#active(false));
    document.addEventListener("keydown", event => this.#anyKey(event), true);
    document.addEventListener("click", event => this.#click(event));
    document.addEventListener("visibilitychange", () => this.focusIfFree());
    window.addEventListener("focus", () => this.focusIfFree());
    window.addEventListener("blur", () => this.#active(false));
    card.part("inactive")?.addEventListener("click", () => this.focus());
    card.part("manual")?.addEventListener("click", () => this.manual());
  }

  focus() {
    this.#input.focus({ preventScroll: true });
    this.#active(document.activeElement === this.#input);
  }

  focusIfFree() {
    if (document.visibilityState !== "visible") {
      return;
    }
    if (document.activeElement === document.body || document.activeElement === null) {
      this.focus();
    } else {
      this.#active(document.activeElement === this.#input);
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
    if (event.key === "F2") {
      event.preventDefault();
      this.focus();
    } else if (event.key === "F3") {
      event.preventDefault();
      this.manual();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
        && document.activeElement === document.body) {
      this.focus();
    }
  }

  #click(event) {
    if (!event.target.closest?.("input,select,textarea,button,a,summary,label,dialog")
        && String(getSelection?.() ?? "") === "") {
      this.focus();
    }
  }

  #active(yes) {
    const banner = this.#card.part("inactive");
    if (banner) {
      banner.hidden = yes;
    }
  }
}
