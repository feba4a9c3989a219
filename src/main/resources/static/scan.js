/*
 * The one scan component: keyboard wedge, typing and control codes. Every reading is copied and the
 * field cleared in the same keystroke; readings wait in a queue with their own id and are sent one
 * after another until the server has answered each. The field is never inside a region that is
 * replaced. Works without any other script.
 */
const SAME_CODE_MS = 1500;
const SAY_WAITING_MS = 400;
const GIVE_UP_MS = 15000;
const LONGEST_PAUSE_MS = 8000;
const KEPT_READINGS = 10;
const LOCKING = new Set(["REFUSED", "UNKNOWN"]);
const ICONS = {
  READY: "▷", PENDING: "…", RECORDED: "✔", CONTEXT: "▣", ALREADY: "●",
  REFUSED: "✖", UNKNOWN: "✖", DAMAGED: "↻", STOPPED: "■",
};

const uuid = () =>
  crypto.randomUUID
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");

/** Sounds by oscillator; a browser allows them after the first key. */
class Sounds {
  #context = null;

  get on() {
    return localStorage.getItem("trazo.sound") !== "off";
  }

  set on(value) {
    localStorage.setItem("trazo.sound", value ? "on" : "off");
  }

  unlock() {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!this.#context && Context) {
      this.#context = new Context();
    }
    this.#context?.resume?.();
  }

  play(verdict) {
    if (!this.on) {
      return;
    }
    switch (verdict) {
      case "RECORDED": this.#beep(1320, 0, 0.09); break;
      case "CONTEXT": this.#beep(880, 0, 0.09); this.#beep(1320, 0.1, 0.12); break;
      case "ALREADY": this.#beep(660, 0, 0.1); this.#beep(660, 0.16, 0.1); break;
      case "DAMAGED": this.#beep(440, 0, 0.12); this.#beep(330, 0.14, 0.2); break;
      case "REFUSED":
      case "UNKNOWN":
      case "STOPPED": this.#beep(165, 0, 0.7, "square"); navigator.vibrate?.(400); break;
      default: this.#beep(2000, 0, 0.015);
    }
  }

  #beep(frequency, after, seconds, shape = "sine") {
    if (!this.#context || this.#context.state !== "running") {
      return;
    }
    const start = this.#context.currentTime + after;
    const tone = this.#context.createOscillator();
    const volume = this.#context.createGain();
    tone.type = shape;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.25, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + seconds);
    tone.connect(volume).connect(this.#context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}

/** One scan station on a page: the element with data-scan. */
export class Station {
  #root;
  #field;
  #sounds = new Sounds();
  #queue = [];
  #sending = false;
  #stopped = false;
  #locked = false;
  #last = { code: "", at: 0 };
  #repeats = 0;
  #lastContainer = "";
  #refreshing = null;
  #refreshAgain = false;

  constructor(root) {
    this.#root = root;
    this.#field = this.#part("field");
    this.#restore();
    this.#listen();
    this.#show("READY", root.dataset.textReady);
    this.#focus();
    this.#pump();
  }

  /** Readings that the server has not answered yet. */
  get waiting() {
    return this.#queue.length;
  }

  #part(name) {
    return this.#root.querySelector(`[data-scan-${name}]`);
  }

  #text(key, ...facts) {
    const pattern = this.#root.dataset["text" + key] ?? "";
    return facts.reduce((text, fact, i) => text.replaceAll(`{${i}}`, fact), pattern);
  }

  #word(verdict) {
    return this.#root.dataset["word" + verdict[0] + verdict.slice(1).toLowerCase()] ?? "";
  }

  // ---- what people do

  #listen() {
    this.#field.addEventListener("keydown", event => this.#key(event));
    this.#field.addEventListener("focus", () => this.#active(true));
    this.#field.addEventListener("blur", () => this.#active(false));
    document.addEventListener("keydown", event => this.#anyKey(event), true);
    document.addEventListener("click", event => this.#click(event));
    document.addEventListener("visibilitychange", () => this.#focusIfFree());
    window.addEventListener("focus", () => this.#focusIfFree());
    window.addEventListener("online", () => this.#pump());
    window.addEventListener("beforeunload", event => {
      if (this.#queue.length > 0) {
        event.preventDefault();
      }
    });
    this.#part("ack")?.addEventListener("click", () => this.#acknowledge());
    this.#part("inactive")?.addEventListener("click", () => this.#focus());
    this.#part("manual")?.addEventListener("click", () => this.#manual());
    this.#part("sound-test")?.addEventListener("click", () => this.#testSounds());
    const sound = this.#part("sound");
    if (sound) {
      sound.checked = this.#sounds.on;
      sound.addEventListener("change", () => { this.#sounds.on = sound.checked; });
    }
    const station = this.#part("station");
    if (station) {
      station.value = this.#stationName();
      station.addEventListener("change", () =>
        localStorage.setItem("trazo.station", station.value.trim().slice(0, 40)));
    }
    for (const form of document.querySelectorAll("form[data-scan-dialog-form]")) {
      form.addEventListener("submit", event => this.#decided(event, form));
    }
  }

  /** Enter, Tab or EOT ends a reading; what a reader sends around a code opens no browser window. */
  #key(event) {
    this.#sounds.unlock();
    const ends = event.key === "Enter" || event.key === "Tab" || event.key === "\u0004";
    const control = event.ctrlKey && !event.altKey && event.key.length === 1;
    if (control && this.#field.value !== "" && !"acvxz".includes(event.key.toLowerCase())) {
      event.preventDefault();
      if (event.key.toLowerCase() !== "d") {
        return;
      }
    } else if (!ends) {
      return;
    }
    const raw = this.#field.value;
    if (raw === "") {
      if (event.key === "Enter") {
        event.preventDefault();
        this.#acknowledge();
      }
      return;
    }
    event.preventDefault();
    this.#field.value = "";
    this.read(raw);
  }

  #anyKey(event) {
    if (event.key === "F2") {
      event.preventDefault();
      this.#focus();
    } else if (event.key === "F3") {
      event.preventDefault();
      this.#manual();
    } else if (event.key === "Escape" && this.#locked && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      this.#acknowledge();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
        && document.activeElement === document.body) {
      this.#focus();
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
      this.#setMode(mode);
    }
    if (!event.target.closest?.("input,select,textarea,button,a,summary,label,dialog")
        && String(getSelection?.() ?? "") === "") {
      this.#focus();
    }
  }

  /** A button that stands for a reading: the label and the decision are its own. */
  #send(button) {
    const dialog = button.dataset.dialog && document.getElementById(button.dataset.dialog);
    if (!dialog) {
      this.#enqueue(button.dataset.label, { mode: button.dataset.scanSend });
      return;
    }
    const form = dialog.querySelector("form");
    form.dataset.label = button.dataset.label;
    form.dataset.mode = button.dataset.scanSend;
    for (const place of dialog.querySelectorAll("[data-dialog-label]")) {
      place.textContent = button.dataset.label;
    }
    dialog.showModal();
  }

  #decided(event, form) {
    const dialog = form.closest("dialog");
    event.preventDefault();
    dialog.close();
    if (event.submitter?.value !== "cancel") {
      this.#enqueue(form.dataset.label, {
        mode: form.dataset.mode,
        reason: form.elements.namedItem("reason")?.value,
        note: form.elements.namedItem("note")?.value.trim(),
      });
    }
    form.reset();
    this.#focus();
  }

  #setMode(button) {
    this.#root.dataset.mode = button.dataset.scanMode;
    for (const other of document.querySelectorAll("[data-scan-mode]")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    for (const part of document.querySelectorAll("[data-for-modes]")) {
      part.hidden = !part.dataset.forModes.split(" ").includes(button.dataset.scanMode);
    }
    const first = document.querySelector("[data-for-modes]:not([hidden]) :is(select,textarea,input)");
    if (first) {
      first.focus();
    } else {
      this.#focus();
    }
  }

  // ---- readings

  /** Takes one reading; answers at once and sends later. */
  read(raw) {
    const code = raw.trim().toUpperCase();
    if (this.#isControl(code)) {
      return;
    }
    if (this.#locked) {
      this.#sounds.play("STOPPED");
      this.#say("lock", this.#text("Locked"));
      return;
    }
    const now = performance.now();
    if (code === this.#last.code && now - this.#last.at < SAME_CODE_MS) {
      this.#last.at = now;
      this.#repeats += 1;
      this.#say("repeats", this.#text("Repeats", this.#repeats));
      return;
    }
    this.#last = { code, at: now };
    this.#sounds.play("PENDING");
    this.#enqueue(raw, {
      mode: this.#root.dataset.mode,
      reason: this.#visible("reason"),
      note: this.#visible("note"),
    });
  }

  #visible(name) {
    const part = document.querySelector(`[data-for-modes]:not([hidden]) [data-scan-${name}]`);
    return part ? part.value.trim() : undefined;
  }

  #isControl(code) {
    const codes = this.#root.dataset;
    switch (code) {
      case codes.controlAccept:
        if (this.#locked) {
          this.#acknowledge();
        } else if (codes.acceptMode && this.#lastContainer) {
          this.#enqueue(this.#lastContainer, { mode: codes.acceptMode });
        }
        return true;
      case codes.controlIncident:
        document.querySelector("[data-control=incident]")?.click();
        return true;
      case codes.controlClose:
        document.querySelector("[data-control=close]")?.focus();
        return true;
      case codes.controlManual:
        this.#manual();
        return true;
      default:
        return false;
    }
  }

  #enqueue(raw, how) {
    const entry = {
      scanId: uuid(),
      raw,
      mode: how.mode,
      reason: how.reason || undefined,
      note: how.note || undefined,
      occurredAt: new Date().toISOString(),
      station: this.#stationName(),
    };
    if (how.mode !== "RECEIVE") {
      entry.context = this.#root.dataset.context ?? "";
    }
    this.#queue.push(entry);
    this.#keep();
    this.#show("PENDING", raw);
    this.#pump();
  }

  // ---- sending

  async #pump() {
    if (this.#sending || this.#stopped || this.#locked) {
      return;
    }
    this.#sending = true;
    for (let failures = 0; this.#queue.length > 0 && !this.#stopped && !this.#locked;) {
      const entry = this.#queue[0];
      // a box read just before sets the context; once sent the entry never changes again
      entry.context ??= this.#root.dataset.context ?? "";
      this.#keep();
      const late = setTimeout(
        () => this.#say("wait", this.#text("Waiting", this.#queue.length)), SAY_WAITING_MS);
      const answer = await this.#post(entry);
      clearTimeout(late);
      if (answer === null) {
        failures += 1;
        this.#say("wait", this.#text("Retrying", this.#queue.length));
        await new Promise(done => setTimeout(
          done, Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures) * (0.7 + 0.6 * Math.random())));
        continue;
      }
      failures = 0;
      this.#say("wait", "");
      if (answer.stop) {
        this.#stop(answer.stop);
        break;
      }
      this.#queue.shift();
      this.#keep();
      this.#answered(entry, answer);
    }
    this.#sending = false;
  }

  /** The verdict, {stop} when this page cannot go on, or null when it must be sent again. */
  async #post(entry) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), GIVE_UP_MS);
    try {
      const response = await fetch("/api/scans", {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": this.#root.dataset.csrf },
        body: JSON.stringify({ ...entry, deviceNow: new Date().toISOString() }),
        signal: patience.signal,
      });
      if (response.status >= 500 || response.status === 429 || response.status === 408) {
        return null;
      }
      if (response.status === 401) {
        return { stop: "SignedOut" };
      }
      const said = await response.json();
      if (response.ok) {
        return said;
      }
      if (response.status === 403) {
        return { stop: said.code === "FORBIDDEN" ? "Forbidden" : "Expired" };
      }
      return { verdict: "REFUSED", code: said.code, message: said.message, label: entry.raw };
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  #answered(entry, answer) {
    if (answer.verdict === "CONTEXT" && answer.shipment) {
      this.#setContext(answer.shipment, answer.label);
    }
    if (answer.container && (answer.verdict === "RECORDED" || answer.verdict === "ALREADY")) {
      this.#lastContainer = answer.label;
    }
    this.#show(answer.verdict, answer.label ?? entry.raw, answer.message, answer.stateText);
    this.#log(entry, answer);
    this.#sounds.play(answer.verdict);
    if (Math.abs(answer.skewSeconds ?? 0) > 120) {
      this.#say("skew", this.#text("Skew", Math.abs(answer.skewSeconds)));
    }
    if (LOCKING.has(answer.verdict)) {
      this.#lock();
    }
    this.#detail(answer);
    this.#refresh();
    this.#root.dispatchEvent(
      new CustomEvent("trazo:verdict", { bubbles: true, detail: { entry, answer } }));
  }

  #setContext(shipment, label) {
    this.#root.dataset.context = shipment;
    const name = document.querySelector("[data-scan-context-name]");
    if (name) {
      name.textContent = label;
    }
    const page = this.#root.dataset.contextPage;
    if (page) {
      history.replaceState(null, "", page.replace("{context}", shipment));
    }
  }

  #stop(why) {
    this.#stopped = true;
    this.#show("STOPPED", "", this.#text(why));
    this.#sounds.play("STOPPED");
    const link = this.#part("reload");
    if (link) {
      link.hidden = why === "Forbidden";
    }
    if (why === "Forbidden") {
      this.#queue.shift();
      this.#keep();
      this.#stopped = false;
      this.#lock();
    }
  }

  #lock() {
    this.#locked = true;
    this.#root.dataset.locked = "true";
    const button = this.#part("ack");
    if (button) {
      button.hidden = false;
    }
  }

  #acknowledge() {
    if (!this.#locked) {
      return;
    }
    this.#locked = false;
    delete this.#root.dataset.locked;
    this.#say("lock", "");
    const button = this.#part("ack");
    if (button) {
      button.hidden = true;
    }
    this.#show("READY", this.#root.dataset.textReady);
    this.#focus();
    this.#pump();
  }

  // ---- what people see

  #show(verdict, code, message = "", state = "") {
    const card = this.#part("card");
    card.dataset.verdict = verdict;
    this.#part("icon").textContent = ICONS[verdict] ?? "";
    this.#part("word").textContent = this.#word(verdict);
    this.#part("code").textContent = code ?? "";
    this.#part("message").textContent = message;
    this.#part("state").textContent = state ?? "";
  }

  #say(name, text) {
    const part = this.#part(name);
    if (part && part.textContent !== text) {
      part.textContent = text;
      part.hidden = text === "";
    }
  }

  #log(entry, answer) {
    const list = this.#part("log");
    if (!list) {
      return;
    }
    this.#part("log-empty")?.remove();
    const line = document.createElement("li");
    line.dataset.verdict = answer.verdict;
    const part = (className, text) => {
      const span = document.createElement("span");
      span.className = className;
      span.textContent = text;
      line.append(span, " ");
    };
    part("log-icon", ICONS[answer.verdict] ?? "");
    part("log-time", new Date(entry.occurredAt).toLocaleTimeString("es-MX", { hour12: false }));
    part("log-code", answer.label ?? entry.raw.slice(0, 40));
    part("log-word", this.#word(answer.verdict) + (answer.stateText ? ` · ${answer.stateText}` : ""));
    list.prepend(line);
    while (list.children.length > KEPT_READINGS) {
      list.lastElementChild.remove();
    }
  }

  /** Fetches the side panel again; several verdicts in a row ask once. */
  #refresh() {
    const url = this.#root.dataset.refreshUrl;
    const target = document.getElementById(this.#root.dataset.refreshTarget);
    if (!url || !target || (url.includes("{context}") && !this.#root.dataset.context)) {
      return;
    }
    if (this.#refreshing) {
      this.#refreshAgain = true;
      return;
    }
    this.#refreshing = setTimeout(async () => {
      await this.#swap(url.replace("{context}", this.#root.dataset.context), target);
      const counted = target.querySelector("[data-progress-total]");
      if (counted) {
        this.#progress(+counted.dataset.progressDone, +counted.dataset.progressTotal);
      }
      this.#refreshing = null;
      if (this.#refreshAgain) {
        this.#refreshAgain = false;
        this.#refresh();
      }
    }, 120);
  }

  #detail(answer) {
    const url = this.#root.dataset.detailUrl;
    const target = document.getElementById(this.#root.dataset.detailTarget);
    if (url && target && answer.container && answer.verdict !== "REFUSED") {
      this.#swap(url.replace("{container}", answer.container), target);
    }
  }

  async #swap(url, target) {
    try {
      const response = await fetch(url, {
        credentials: "same-origin", headers: { "X-Requested-With": "scan" } });
      if (response.ok && !target.contains(document.activeElement)) {
        target.innerHTML = await response.text();
      }
    } catch {
      // the panel is a convenience: the next verdict asks again
    }
  }

  #progress(done, total) {
    const bar = this.#part("progress");
    if (bar) {
      bar.max = Math.max(total, 1);
      bar.value = done;
      bar.textContent = this.#text("Progress", done, total);
      this.#part("progress-text").textContent = this.#text("Progress", done, total);
      this.#part("progress-line").hidden = total === 0;
    }
  }

  #manual() {
    const typing = this.#field.inputMode === "none";
    this.#field.inputMode = typing ? "numeric" : "none";
    this.#part("manual")?.setAttribute("aria-pressed", String(typing));
    this.#say("manual-hint", typing ? this.#text("ManualHint") : "");
    this.#field.blur();
    this.#focus();
  }

  #testSounds() {
    this.#sounds.unlock();
    ["RECORDED", "ALREADY", "DAMAGED", "REFUSED"].forEach((verdict, i) =>
      setTimeout(() => this.#sounds.play(verdict), 900 * i));
  }

  #active(yes) {
    const banner = this.#part("inactive");
    if (banner) {
      banner.hidden = yes;
    }
  }

  #focus() {
    this.#field.focus({ preventScroll: true });
  }

  #focusIfFree() {
    if (document.visibilityState === "visible"
        && (document.activeElement === document.body || document.activeElement === null)) {
      this.#focus();
    }
  }

  // ---- what survives a reload of the page

  #stationName() {
    let name = localStorage.getItem("trazo.station");
    if (!name) {
      name = "puesto-" + uuid().slice(0, 4);
      localStorage.setItem("trazo.station", name);
    }
    return name;
  }

  get #place() {
    return "trazo.queue." + this.#root.dataset.account;
  }

  /** Codes and times only, for this tab and this account. */
  #keep() {
    sessionStorage.setItem(this.#place, JSON.stringify(this.#queue));
  }

  #restore() {
    try {
      this.#queue = JSON.parse(sessionStorage.getItem(this.#place) ?? "[]");
    } catch {
      this.#queue = [];
    }
    if (this.#queue.length > 0) {
      this.#say("wait", this.#text("Restored", this.#queue.length));
    }
  }
}

for (const root of document.querySelectorAll("[data-scan]")) {
  root.station = new Station(root);
}
