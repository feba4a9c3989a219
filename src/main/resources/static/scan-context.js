/*
 * What the station is set to: box, step and mode, shown as chips that can be taken away, and set by
 * the symbols of the control sheet. What is read takes them along in the moment it is read.
 */
export class Context {
  #root;
  #page;
  #orders = new Map();
  #names = new Map();
  #boxName;
  #heard;

  /** @param heard what to call: boxCleared(), changed() */
  constructor(root, heard) {
    this.#root = root;
    this.#heard = heard;
    this.#page = { mode: root.dataset.mode, step: root.dataset.step };
    for (const order of root.querySelectorAll("[data-scan-order]")) {
      const { scanOrder, orderMode, orderStep } = order.dataset;
      this.#orders.set(scanOrder, { mode: orderMode, step: orderStep });
      if (orderStep) {
        this.#names.set(orderStep, order.textContent);
      }
    }
    for (const word of root.querySelectorAll("[data-scan-mode-word]")) {
      this.#names.set(word.dataset.scanModeWord, word.textContent);
    }
    this.#boxName = root.dataset.context
      ? document.querySelector("[data-scan-context-name]")?.textContent ?? "" : "";
    for (const chip of ["mode", "step", "box"]) {
      this.#chip(chip)?.querySelector("[data-chip-clear]").addEventListener("click", () =>
        this.clear(chip));
    }
    document.addEventListener("trazo:mode", () => this.#chosen());
    this.#show();
  }

  /** The box or step that a reading of this mode is about now; unknown for what arrives. */
  of(mode) {
    return mode === "STEP" ? this.#root.dataset.step : this.#root.dataset.context;
  }

  /** Whether a box that is read stays open here. */
  get takesBoxes() {
    return this.#root.dataset.contextPage !== "" || this.#orders.size > 0;
  }

  /** Whether a step must be set before anything is read. */
  get wantsStep() {
    return this.#root.dataset.mode === "STEP" && !this.#root.dataset.step;
  }

  /** Follows a symbol of the control sheet; false when the code is none. */
  follow(code) {
    if (this.#chip("mode") && code === this.#root.dataset.controlClear) {
      this.clear("step");
      this.clear("mode");
      this.clear("box");
      return true;
    }
    const order = this.#orders.get(code);
    if (!order) {
      return false;
    }
    this.#set(order.mode, order.step);
    return true;
  }

  /** A box was opened by reading it. */
  setBox(shipment, label) {
    this.#root.dataset.context = shipment;
    this.#boxName = label;
    this.#name(label);
    this.#address(shipment);
    this.#show();
  }

  clear(chip) {
    if (chip === "box") {
      this.#root.dataset.context = "";
      this.#boxName = "";
      this.#name(this.#root.dataset.textNone);
      this.#address("");
      this.#heard.boxCleared();
      this.#show();
    } else if (chip === "step") {
      this.#set(this.#page.mode, "");
    } else {
      this.#set(this.#page.mode, this.#page.mode === "STEP" ? this.#root.dataset.step : "");
    }
  }

  /** A button of the page's own stands for some modes, with a reason or a note. */
  #set(mode, step) {
    this.#root.dataset.step = step;
    const button = document.querySelector(`button[data-scan-mode="${mode}"]`);
    if (button) {
      button.click();
    } else {
      this.#root.dataset.mode = mode;
      for (const other of document.querySelectorAll("button[data-scan-mode]")) {
        other.setAttribute("aria-pressed", "false");
      }
      for (const part of document.querySelectorAll("[data-for-modes]")) {
        part.hidden = true;
      }
    }
    this.#show();
    this.#heard.changed();
  }

  #chosen() {
    if (this.#root.dataset.mode !== "STEP") {
      this.#root.dataset.step = "";
    }
    this.#show();
  }

  #chip(name) {
    return this.#root.querySelector(`[data-scan-chip=${name}]`);
  }

  #show() {
    const { mode, step, context } = this.#root.dataset;
    const none = this.#root.dataset.textNone;
    this.#put("mode", true, this.#names.get(mode) ?? mode, mode !== this.#page.mode);
    this.#put("step", mode === "STEP", this.#names.get(step) ?? (step || none), step !== "");
    this.#put(
      "box", mode === "RECEIVE" || context !== "", this.#boxName || none, context !== "");
    this.#aroundIt(mode === "STEP" ? step : "");
  }

  /** What the page says around the station about the step that is set. */
  #aroundIt(step) {
    for (const link of document.querySelectorAll("[data-step-link]")) {
      if (link.dataset.stepLink === step) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }
    for (const note of document.querySelectorAll("[data-step-note]")) {
      note.hidden = step !== note.dataset.stepNote;
    }
  }

  #put(name, visible, value, set) {
    const chip = this.#chip(name);
    if (chip) {
      chip.hidden = !visible;
      chip.dataset.set = String(set);
      chip.querySelector("[data-chip-value]").textContent = value;
      chip.querySelector("[data-chip-clear]").hidden = !set;
    }
  }

  #name(text) {
    const name = document.querySelector("[data-scan-context-name]");
    if (name) {
      name.textContent = text;
    }
  }

  /** Where the page has an address of its own for a box, it shows there. */
  #address(shipment) {
    const page = this.#root.dataset.contextPage;
    if (page) {
      history.replaceState(null, "",
        shipment ? page.replace("{context}", shipment) : page.replace("/{context}", ""));
    }
  }
}
