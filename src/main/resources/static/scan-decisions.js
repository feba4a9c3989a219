/*
 * What a desk does besides reading: the mode that is chosen with its reason or note, and the buttons
 * and dialogs that stand for one reading with a decision of its own.
 */
export class Decisions {
  #root;
  #decided;
  #focus;

  /**
   * @param decided takes a code and {mode, reason, note}
   * @param focus brings back the field
   */
  constructor(root, decided, focus) {
    this.#root = root;
    this.#decided = decided;
    this.#focus = focus;
    document.addEventListener("click", event => this.#click(event));
    for (const form of document.querySelectorAll("form[data-scan-dialog-form]")) {
      form.addEventListener("submit", event => this.#submit(event, form));
    }
  }

  /** How the reading of this moment is meant. A note belongs to one sample: it leaves with it. */
  take() {
    const how = {
      mode: this.#root.dataset.mode,
      reason: this.#visible("reason"),
      note: this.#visible("note"),
    };
    this.#write("");
    return how;
  }

  /** The note of a reading that recorded nothing stands in its field again, if nothing else does. */
  giveBack(entry) {
    if (entry.note && entry.mode === this.#root.dataset.mode && this.#visible("note") === "") {
      this.#write(entry.note);
    }
  }

  #write(text) {
    const field = document.querySelector("[data-for-modes]:not([hidden]) [data-scan-note]");
    if (field) {
      field.value = text;
    }
  }

  #click(event) {
    const button = event.target.closest?.("[data-scan-send]");
    if (button && !button.disabled) {
      this.#send(button);
      return;
    }
    const mode = event.target.closest?.("[data-scan-mode]");
    if (mode) {
      this.#choose(mode);
    }
  }

  /** A button that stands for a reading: the label and the decision are its own. */
  #send(button) {
    const dialog = button.dataset.dialog && document.getElementById(button.dataset.dialog);
    if (!dialog) {
      this.#decided(button.dataset.label, { mode: button.dataset.scanSend });
      // the list is drawn anew only while nobody stands in it
      this.#focus();
      return;
    }
    const form = dialog.querySelector("form");
    form.dataset.label = button.dataset.label;
    form.dataset.mode = button.dataset.scanSend;
    for (const place of dialog.querySelectorAll("[data-dialog-label]")) {
      place.textContent = button.dataset.label;
    }
    concern(form, button.dataset.concerns);
    form.querySelector("[data-dialog-untaken]").hidden = true;
    dialog.showModal();
  }

  #submit(event, form) {
    const dialog = form.closest("dialog");
    event.preventDefault();
    dialog.close();
    if (event.submitter?.value !== "cancel") {
      this.#decided(form.dataset.label, {
        mode: form.dataset.mode,
        reason: form.elements.namedItem("reason")?.value,
        note: form.elements.namedItem("note")?.value.trim(),
      });
    }
    form.reset();
    this.#focus();
  }

  #choose(button) {
    // pressed again: what was typed for this mode stays
    const again = this.#root.dataset.mode === button.dataset.scanMode;
    this.#root.dataset.mode = button.dataset.scanMode;
    for (const other of document.querySelectorAll("[data-scan-mode]")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    for (const part of document.querySelectorAll("[data-for-modes]")) {
      if (!again) {
        part.querySelectorAll("select, textarea").forEach(field => { field.value = ""; });
      }
      part.hidden = !part.dataset.forModes.split(" ").includes(button.dataset.scanMode);
    }
    document.dispatchEvent(new CustomEvent("trazo:mode"));
    const first = document.querySelector("[data-for-modes]:not([hidden]) :is(select,textarea,input)");
    if (first) {
      first.focus();
    } else {
      this.#focus();
    }
  }

  #visible(name) {
    const part = document.querySelector(`[data-for-modes]:not([hidden]) [data-scan-${name}]`);
    return part ? part.value.trim() : undefined;
  }
}

/** Only reasons that such a sample can have, the first nine of them on the keys 1 to 9. */
function concern(form, kind) {
  let key = 0;
  for (const line of form.querySelectorAll("label[data-concerns]")) {
    line.hidden = kind !== undefined && line.dataset.concerns !== "ANY" && line.dataset.concerns !== kind;
    const radio = line.querySelector("input");
    radio.disabled = line.hidden;
    key += line.hidden ? 0 : 1;
    radio.dataset.key = line.hidden || key > 9 ? "" : String(key);
    const shown = line.querySelector("kbd");
    shown.hidden = radio.dataset.key === "";
    shown.textContent = radio.dataset.key;
  }
  const range = form.querySelector("[data-keys]");
  if (range && key > 1) {
    range.textContent = range.dataset.keys.replace("{0}", String(Math.min(key, 9)));
  }
}
