/*
 * Taking back one's own last readings: a dialog that also listens to the reader, so that the control
 * code DESHACER opens it and, read again, confirms with the first reason. The server decides.
 */
const WINDOW_MS = 5 * 60 * 1000;
const MOST = 3;
const LONE_KEY_MS = 80;

export class Undo {
  #root;
  #card;
  #dialog;
  #send;
  #focus;
  #readings = [];
  #typed = "";
  #timer = 0;

  /**
   * @param send takes a label and {mode, context, reason}
   * @param focus brings back the field
   */
  constructor(root, card, send, focus) {
    this.#root = root;
    this.#card = card;
    this.#send = send;
    this.#focus = focus;
    this.#dialog = card.part("undo-dialog");
    card.part("undo")?.addEventListener("click", () => this.open());
    this.#dialog?.addEventListener("keydown", event => this.#key(event), true);
    this.#dialog?.addEventListener("close", () => this.#focus());
    this.#dialog?.querySelector("form").addEventListener("submit", event => {
      event.preventDefault();
      this.#conclude(event.submitter?.value ?? "");
    });
  }

  /** A reading that was recorded may be taken back, one that takes back ends that. */
  heard(entry, answer) {
    if (answer.verdict !== "RECORDED") {
      return;
    }
    if (entry.mode === "UNDO") {
      this.#readings = this.#readings.filter(reading => reading.scanId !== entry.context);
      return;
    }
    this.#readings.unshift({
      scanId: entry.scanId, label: answer.label, state: answer.stateText, at: Date.now() });
    this.#readings.length = Math.min(this.#readings.length, MOST);
  }

  open() {
    if (!this.#dialog) {
      return;
    }
    this.#readings = this.#readings.filter(reading => Date.now() - reading.at < WINDOW_MS);
    this.#card.say("undo-none", this.#readings.length === 0 ? this.#card.text("UndoNone") : "");
    if (this.#readings.length === 0) {
      this.#focus();
      return;
    }
    const list = this.#dialog.querySelector("[data-scan-undo-list]");
    list.replaceChildren(...this.#readings.map((reading, i) => choice(reading, i === 0)));
    this.#dialog.showModal();
    list.querySelector("input").focus();
  }

  /** A reader's keys come together; a digit alone is a person's choice of a reason. */
  #key(event) {
    if (event.key === "Enter" && this.#typed.length > 3) {
      event.preventDefault();
      const code = this.#typed.toUpperCase();
      this.#typed = "";
      this.#order(code);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && event.key !== " ") {
      event.preventDefault();
      this.#typed += event.key;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const typed = this.#typed;
        this.#typed = "";
        this.#reasons()[+typed - 1]?.click();
      }, LONE_KEY_MS);
    }
  }

  #order(code) {
    const codes = this.#root.dataset;
    if (code === codes.controlUndo || code === codes.controlAccept) {
      this.#reasons()[0].click();
    } else if (code === codes.controlClose) {
      this.#dialog.close();
    }
  }

  #reasons() {
    return [...this.#dialog.querySelectorAll("button[data-undo-reason]")];
  }

  #conclude(reason) {
    const chosen = this.#dialog.querySelector("input:checked");
    this.#dialog.close();
    const reading = this.#readings.find(one => one.scanId === chosen?.value);
    if (reading && reason !== "cancel") {
      this.#send(reading.label, { mode: "UNDO", context: reading.scanId, reason });
    }
  }
}

function choice(reading, first) {
  const line = document.createElement("label");
  line.className = "check";
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "reading";
  input.value = reading.scanId;
  input.checked = first;
  const said = document.createElement("span");
  const time = new Date(reading.at).toLocaleTimeString("es-MX", { hour12: false });
  said.textContent = `${reading.label} · ${reading.state} · ${time}`;
  line.append(input, said);
  return line;
}
