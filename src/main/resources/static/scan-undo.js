/*
 * Taking back one's own last readings: a dialog that also listens to the reader, so that the control
 * code DESHACER opens it and, read again, confirms with the first reason. The server decides.
 */
const WINDOW_MS = 5 * 60 * 1000;
const MOST = 5;
const LONE_KEY_MS = 80;
const PATIENCE_MS = 2000;

export class Undo {
  #root;
  #card;
  #dialog;
  #log;
  #asking = false;
  #send;
  #focus;
  #readings = [];
  #typed = "";
  #timer = 0;

  /**
   * @param log the last readings
   * @param send takes a label and {mode, context, reason}
   * @param focus brings back the field
   */
  constructor(root, card, log, send, focus) {
    this.#root = root;
    this.#card = card;
    this.#log = log;
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

  /** Offers what the server would take back; what it would not is shown with the reason. */
  async open() {
    if (!this.#dialog || this.#dialog.open || this.#asking) {
      return;
    }
    this.#asking = true;
    this.#readings = this.#log.recorded(WINDOW_MS).slice(0, MOST);
    const against = this.#readings.length === 0 ? new Map() : await reasonsAgainst(this.#readings);
    this.#asking = false;
    const first = this.#readings.find(reading => !against.has(reading.scanId));
    this.#card.say("undo-none", this.#readings.length === 0 ? this.#card.text("UndoNone") : "");
    if (this.#readings.length === 0) {
      this.#focus();
      return;
    }
    const list = this.#dialog.querySelector("[data-scan-undo-list]");
    list.replaceChildren(...this.#readings.map(reading =>
      choice(reading, reading === first, against.get(reading.scanId))));
    this.#reasons().forEach(button => { button.disabled = first === undefined; });
    this.#dialog.showModal();
    (list.querySelector("input:checked") ?? this.#dialog.querySelector("button[value=cancel]")).focus();
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

/** Why the server would not take them back, by the id of the reading; nothing while it is away. */
async function reasonsAgainst(readings) {
  try {
    const asked = new URLSearchParams(readings.map(reading => ["scan", reading.scanId]));
    const answer = await fetch(`/api/scans/undo?${asked}`, {
      credentials: "same-origin", headers: { Accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE_MS) });
    const lines = answer.ok ? await answer.json() : [];
    return new Map(lines.filter(line => line.against).map(line => [line.scanId, line.against]));
  } catch {
    return new Map();
  }
}

function choice(reading, chosen, against) {
  const line = document.createElement("label");
  line.className = "check";
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "reading";
  input.value = reading.scanId;
  input.checked = chosen;
  input.disabled = against !== undefined;
  const said = document.createElement("span");
  said.textContent = [reading.label, reading.state, reading.time].filter(Boolean).join(" · ");
  if (against !== undefined) {
    const why = document.createElement("small");
    why.textContent = against;
    said.append(why);
  }
  line.append(input, said);
  return line;
}
