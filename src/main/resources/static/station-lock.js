/*
 * A shared station: whoever reads their badge takes over with a PIN, and after a while without a key,
 * a touch or a reading the page is covered and the session ends on the server. What is read while it
 * belongs to nobody is not taken, and is said: nobody knows who read it. The same person comes back to
 * the page as it was; another one gets it anew. Several tabs of one browser go together.
 */
import { unsaved } from "/static/form-changes.js";
import { Sounds } from "/static/scan-sounds.js";
import { hearBadges } from "/static/station-badge.js";
import { Keypad } from "/static/station-keypad.js";

const TOLD_EVERY_MS = 60000;
const ACTIVE = "trazo.station.active";
const MISSED = "trazo.station.missed";
const LEFT = "trazo.station.left";
const BADGE = /^U\d{12}$/;
const PIN = /^\d{6}$/;

export class Lock {
  #data;
  #keypad;
  #sounds = new Sounds();
  #tabs = new BroadcastChannel("trazo.station");
  #state = "open";
  #badge = null;
  #busy = false;
  #active = Date.now();
  #noted = 0;
  #told = Date.now();
  #missed = [];

  constructor(dialog) {
    this.#data = dialog.dataset;
    this.#keypad = new Keypad(dialog, {
      entered: value => this.take(value),
      password: password => this.#open({ password }),
      cancelled: () => this.#cancel(),
      touched: () => this.#touched(),
      closed: () => {
        if (this.#state === "locked") {
          this.#keypad.stay();
        }
      },
    });
    this.#listen();
    if (this.#after > 0) {
      localStorage.setItem(ACTIVE, String(this.#active));
      this.#watch();
    }
    this.#sayMissed();
  }

  /** Whether readings belong to nobody just now. */
  get covers() {
    return this.#state !== "open";
  }

  get #after() {
    return +this.#data.lockAfter * 1000;
  }

  get #station() {
    return document.querySelector("[data-scan]")?.station;
  }

  #listen() {
    document.addEventListener("trazo:badge", event => this.#ask(event.detail));
    hearBadges(
      badge => this.#station ? this.#station.read(badge) : this.#ask(badge), () => this.covers);
    document.querySelector("[data-lock-now]")?.addEventListener("click", () => this.#lock(true));
    document.querySelector("form.who")?.addEventListener("submit", () => this.#noteLeft());
    document.addEventListener("trazo:signed-out", () => this.#lock(false));
    this.#tabs.onmessage = event => this.#heard(event.data);
    document.querySelector("[data-lock-open]")?.addEventListener("click", () => {
      this.#state = "switch";
      this.#show(this.#data.holder);
    });
    window.addEventListener("pagehide", () => {
      if (this.#missed.length > 0) {
        sessionStorage.setItem(MISSED, JSON.stringify(this.#missed));
      }
    });
  }

  // ---- who sits there

  #watch() {
    for (const kind of ["keydown", "pointerdown", "trazo:taken"]) {
      document.addEventListener(kind, () => this.#touched(), true);
    }
    setInterval(() => this.#look(), Math.min(1000, this.#after / 4));
    document.addEventListener("visibilitychange", () => this.#look());
  }

  #touched() {
    if (this.#after === 0 || this.#state === "locked") {
      return;
    }
    this.#look();
    if (this.#state === "locked") {
      return;
    }
    this.#active = Date.now();
    if (this.#active - this.#noted > 1000) {
      this.#noted = this.#active;
      localStorage.setItem(ACTIVE, String(this.#active));
    }
    if (this.#active - this.#told > TOLD_EVERY_MS) {
      this.#told = this.#active;
      this.#post("/api/station/awake").catch(() => {});
    }
  }

  #look() {
    const last = Math.max(this.#active, +(localStorage.getItem(ACTIVE) ?? 0));
    if (this.#state !== "locked" && Date.now() - last >= this.#after) {
      this.#lock(true);
    }
  }

  /** Covers at once; then what is on its way may arrive, and the session ends. */
  async #lock(tell) {
    if (this.#state === "locked") {
      return;
    }
    this.#state = "locked";
    this.#badge = null;
    this.#keypad.cover();
    this.#show(this.#data.holder);
    await this.#station?.rest();
    if (tell && this.#state === "locked") {
      this.#tabs.postMessage({ kind: "locked" });
      await this.#post("/api/station/lock").catch(() => {});
    }
  }

  /** The keypad, for the one who was there or for a badge. */
  #show(name) {
    const locked = this.#state === "locked";
    this.#keypad.show(locked ? "Locked" : "Switch", name, {
      cancel: !locked,
      elsewhere: locked,
      password: this.#badge === null && name !== "",
    });
  }

  // ---- what is typed and read

  /** Whatever arrives while nobody reads: a PIN, a badge, or a reading that is not taken. */
  take(raw) {
    const value = raw.trim().toUpperCase();
    if (PIN.test(value) && this.#badge === null && this.#state === "switch" && this.#after > 0) {
      // whoever has the station needs no PIN, and another one a badge first
      this.#keypad.say(this.#keypad.text("Badge"));
    } else if (PIN.test(value)) {
      this.#open(this.#badge === null ? { pin: value } : { badge: this.#badge, pin: value });
    } else if (BADGE.test(value)) {
      this.#ask(value);
    } else if (/^\d{1,8}$/.test(value)) {
      this.#keypad.say(this.#keypad.text("Short"));
    } else {
      const seen = value.slice(0, 20);
      this.#missed.push(seen);
      this.#keypad.say(this.#keypad.text(this.#state === "locked" ? "Missed" : "MissedSwitch", seen));
      this.#sounds.play("STOPPED");
    }
  }

  #cancel() {
    if (this.#state === "switch") {
      this.#state = "open";
      this.#keypad.close();
      this.#sayMissed();
      this.#station?.go();
    } else if (this.#state === "locked" && this.#badge !== null) {
      this.#badge = null;
      this.#show(this.#data.holder);
    }
  }

  // ---- the door

  /** Says whose badge it is, and waits for the PIN. */
  async #ask(badge) {
    if (this.#busy) {
      return;
    }
    if (this.#state === "open") {
      this.#state = "switch";
    }
    this.#badge = badge;
    this.#show("");
    this.#keypad.wait();
    const said = await this.#call("/api/station/badge", { badge });
    if (!this.covers || this.#badge !== badge) {
      return;
    }
    if (said.ok) {
      this.#keypad.ask(said.body.displayName);
      this.#keypad.say(unsaved() ? this.#keypad.text("Unsaved", this.#data.holder) : "");
      this.#sounds.play("CONTEXT");
      return;
    }
    this.#badge = null;
    this.#show(this.#state === "locked" ? this.#data.holder : "");
    this.#refuse(said);
  }

  /** Before another one reads, what was read leaves as far as the line lets it. */
  async #open(entry) {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    this.#keypad.say(this.#keypad.text("Wait"));
    try {
      const station = this.#station;
      await station?.rest();
      if (station && !station.mayLeave) {
        this.#keypad.say(this.#keypad.text("Unkept"));
        return;
      }
      const said = await this.#call("/api/station/open", entry);
      if (!said.ok) {
        this.#refuse(said);
      } else if (said.body.account === this.#data.account) {
        this.#back(said.body.csrfToken, true);
      } else {
        this.#hand(said.body);
      }
    } finally {
      this.#busy = false;
      if (this.#state === "switch") {
        this.#station?.go();
      }
    }
  }

  #refuse(said) {
    this.#sounds.play("STOPPED");
    this.#keypad.refuse(
      said.body?.message
        ?? this.#keypad.text(this.#state === "switch" ? "OfflineSwitch" : "Offline"), {
        password: ["PIN_CLOSED", "PIN_MISSING"].includes(said.body?.code),
        elsewhere: this.#after > 0,
      });
  }

  /** The same person again: the page stays as it was, under the new session's token. */
  #back(csrf, tell) {
    this.#data.csrf = csrf;
    document.querySelectorAll("[data-csrf]").forEach(one => { one.dataset.csrf = csrf; });
    document.querySelectorAll("input[name=_csrf]").forEach(one => { one.value = csrf; });
    document.querySelector("meta[name=csrf]")?.setAttribute("content", csrf);
    this.#state = "open";
    this.#badge = null;
    this.#active = Date.now();
    localStorage.setItem(ACTIVE, String(this.#active));
    if (tell) {
      this.#tabs.postMessage({ kind: "opened", account: this.#data.account, csrf });
    }
    if (document.querySelector("[data-only-shows]")) {
      // what changed while nobody was there is shown, and nothing of a list can be lost
      this.#leave(location.href);
      return;
    }
    this.#keypad.close();
    this.#sayMissed();
    this.#station?.resume();
  }

  /** Somebody else: nothing of the former person's page stays. */
  #hand({ account, csrfToken }) {
    localStorage.setItem(ACTIVE, String(Date.now()));
    this.#tabs.postMessage({ kind: "opened", account, csrf: csrfToken });
    this.#leave(this.#leftBy(account) || this.#data.onward || location.href);
  }

  /** Whoever signs out and comes back to this tab goes on where they were. */
  #noteLeft() {
    sessionStorage.setItem(
      LEFT, JSON.stringify({ account: this.#data.account, path: location.pathname + location.search }));
  }

  #leftBy(account) {
    const left = JSON.parse(sessionStorage.getItem(LEFT) ?? "{}");
    sessionStorage.removeItem(LEFT);
    return this.#data.onward === "/" && left.account === account ? left.path : "";
  }

  #leave(where) {
    this.#station?.leave();
    document.dispatchEvent(new CustomEvent("trazo:handed-over"));
    this.#state = "locked";
    this.#keypad.say(this.#keypad.text("Wait"));
    if (where === location.href) {
      location.reload();
    } else {
      location.assign(where);
    }
  }

  #heard(said) {
    if (said.kind === "locked") {
      this.#lock(false);
    } else if (said.kind === "opened" && said.account === this.#data.account) {
      this.#back(said.csrf, false);
    } else if (said.kind === "opened") {
      this.#leave(this.#data.onward || location.href);
    }
  }

  /** What was read in between and not taken, where the next person sees it. */
  #sayMissed() {
    if (this.covers) {
      return;
    }
    const before = JSON.parse(sessionStorage.getItem(MISSED) ?? "[]");
    sessionStorage.removeItem(MISSED);
    const missed = [...before, ...this.#missed];
    this.#missed = [];
    if (missed.length === 0) {
      return;
    }
    const notice = document.createElement("div");
    notice.className = "notice warn";
    notice.setAttribute("role", "status");
    notice.dataset.lockMissed = "";
    notice.append(this.#keypad.text("MissedAfter", [...new Set(missed)].join(", ")), " ");
    const seen = document.createElement("button");
    seen.type = "button";
    seen.className = "quiet";
    seen.textContent = this.#keypad.text("Understood");
    seen.addEventListener("click", () => notice.remove());
    notice.append(seen);
    document.querySelector("main")?.prepend(notice);
  }

  async #call(path, body) {
    try {
      const answer = await this.#post(path, body);
      return { ok: answer.ok, body: await answer.json().catch(() => null) };
    } catch {
      return { ok: false, body: null };
    }
  }

  #post(path, body = {}) {
    return fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": this.#data.csrf },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15000),
    });
  }
}

for (const dialog of document.querySelectorAll("dialog[data-lock]")) {
  dialog.lock = new Lock(dialog);
}

/* The page of the sign-in: a badge read into the name opens the keypad in place of the form. */
const door = document.querySelector("form[data-badge-door]");
if (door) {
  const ask = badge => document.dispatchEvent(new CustomEvent("trazo:badge", { detail: badge }));
  door.addEventListener("submit", event => {
    const typed = door.elements.namedItem("usuario").value.trim().toUpperCase();
    if (BADGE.test(typed)) {
      event.preventDefault();
      door.reset();
      ask(typed);
    }
  });
  door.elements.namedItem("usuario").addEventListener("keydown", event => {
    const typed = event.target.value.trim().toUpperCase();
    if (event.key === "Enter" && BADGE.test(typed)) {
      event.preventDefault();
      event.target.value = "";
      ask(typed);
    }
  });
}
