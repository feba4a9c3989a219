/*
 * The one scan component, for reader, camera and typing: every reading is answered at once on the
 * spot, kept, sent in order and then answered by the server. Red locks until somebody says so.
 * A page holds one by the element with data-scan; `element.station` is its interface:
 * read(raw) takes a reading, waiting counts those without an answer, and the event trazo:verdict
 * tells each answer. Works without any other script.
 */
import { Card } from "/static/scan-card.js";
import { isOurs } from "/static/scan-code.js";
import { Context } from "/static/scan-context.js";
import { Decisions } from "/static/scan-decisions.js";
import { Field } from "/static/scan-field.js";
import { Panels } from "/static/scan-panels.js";
import { ReadingLog } from "/static/scan-log.js";
import { ReadingQueue } from "/static/scan-queue.js";
import { RedCard } from "/static/scan-red.js";
import { Settings, uuid } from "/static/scan-settings.js";
import { Sounds } from "/static/scan-sounds.js";
import { Undo } from "/static/scan-undo.js";
import { WaitingReadings } from "/static/scan-store.js";

const SAME_CODE_MS = 1500;
const SAY_KEPT_MS = 2000;
const ADOPT_EVERY_MS = 15000;
const TOLERATED_SKEW_S = 120;
const BADGE = /^U\d{12}$/;
const TO_DECIDE = new Set(["ARRIVED", "ON_HOLD"]);
/* Remarks that only say where it lies; nobody has to mind them. */
const PLACED = new Set(["STORED_AT", "TAKEN_FROM"]);
const LOCKING = new Set(["REFUSED", "UNKNOWN"]);

/** One scan station on a page. */
export class Station {
  #root;
  #card;
  #field;
  #queue;
  #store;
  #panels;
  #decisions;
  #undo;
  #log;
  #context;
  #camera = null;
  #sounds = new Sounds();
  #settings;
  #red;
  #stopped = "";
  #unseen = [];
  #last = { code: "", at: -Infinity };
  #repeats = 0;
  #lastContainer = "";
  #kept = true;
  #leaving = false;

  constructor(root) {
    this.#root = root;
    this.#card = new Card(root);
    this.#red = new RedCard(root, this.#card, () => this.#released());
    this.#settings = new Settings(this.#card, this.#sounds);
    this.#panels = new Panels(root, this.#card);
    this.#field = new Field(this.#card.part("field"), this.#card, raw => this.read(raw), {
      key: () => this.#sounds.unlock(),
      empty: () => this.#red.acknowledge(),
      untaken: (form, raw) => this.#untaken(form, raw),
    });
    this.#context = new Context(root, {
      boxCleared: () => this.#queue.forgetBoxes(),
      changed: () => this.#contextChanged(),
    });
    this.#decisions = new Decisions(
      root, (code, how) => this.#enqueue(code, how), () => this.#field.focus());
    this.#log = new ReadingLog(root, this.#card);
    this.#undo = new Undo(
      root, this.#card, this.#log, (code, how) => this.#enqueue(code, how), () => this.#field.focus());
    this.#store = new WaitingReadings(root.dataset.account);
    this.#queue = new ReadingQueue({
      store: this.#store,
      csrf: () => root.dataset.csrf,
      place: () => root.dataset.context ?? "",
      heard: this.#heard(),
    });
    this.#listen();
    this.#card.ready();
    this.#field.focus();
    this.#open();
  }

  /** Readings whose verdict nobody has seen yet. */
  get waiting() {
    return this.#queue.size + this.#unseen.length;
  }

  /** Whether another person may have this browser: what waits is kept for whoever read it. */
  get mayLeave() {
    return this.#kept || this.#queue.size === 0;
  }

  /** Lets what is read leave as far as the line allows, then sends nothing more. */
  rest() {
    return this.#queue.rest();
  }

  /** Goes on after {@link rest}. */
  go() {
    if (!this.#red.on) {
      this.#queue.go();
    }
    this.#field.focus();
  }

  /** Goes on under a new session of the same person. */
  resume() {
    if (this.#stopped) {
      this.#stopped = "";
      this.#card.part("reload").hidden = true;
      this.#card.ready();
    }
    this.#queue.revive();
    this.#panels.refresh();
    this.go();
  }

  /** The page goes to somebody else; what waits stays kept under this person. */
  leave() {
    this.#leaving = true;
  }

  #heard() {
    return {
      answered: (entry, answer) => this.#answered(entry, answer),
      late: failing => this.#late(failing),
      calm: () => this.#card.waits("", 0),
      stopped: why => this.#stop(why),
      unkept: () => this.#sayUnkept(),
    };
  }

  async #open() {
    if (!await this.#store.open()) {
      this.#sayUnkept();
      return;
    }
    this.#adopt();
    const others = await this.#store.countOthers().catch(() => 0);
    this.#card.say("others", others === 0 ? "" : this.#card.text("Others", others));
    setInterval(() => this.#adopt(), ADOPT_EVERY_MS);
  }

  #sayUnkept() {
    this.#kept = false;
    this.#card.say("unkept", this.#card.text("Unkept"));
  }

  /** Readings that were on their way when a page of this account was closed. */
  async #adopt() {
    const left = await this.#store.adopt().catch(() => []);
    if (left.length > 0) {
      this.#card.say("restored", this.#card.text("Restored", left.length));
      this.#queue.adopt(left);
    }
  }

  #listen() {
    window.addEventListener("online", () => this.#queue.send());
    window.addEventListener("beforeunload", event => {
      if (this.waiting > 0 && !this.#leaving) {
        event.preventDefault();
      }
    });
    setInterval(() => this.#sayKept(), SAY_KEPT_MS / 4);
    this.#card.part("camera")?.addEventListener("click", () => this.#openCamera());
  }

  // ---- readings

  /** Takes one reading; answers at once and sends later. */
  read(raw) {
    const code = raw.trim().toUpperCase();
    const lock = document.querySelector("dialog[data-lock]")?.lock;
    if (lock?.covers) {
      lock.take(raw);
      return;
    }
    if (this.#isOrder(code)) {
      return;
    }
    if (this.#red.on) {
      this.#sounds.play("STOPPED");
      this.#red.refuse(code);
      return;
    }
    if (lock && BADGE.test(code) && isOurs(code)) {
      document.dispatchEvent(new CustomEvent("trazo:badge", { detail: code }));
      return;
    }
    if (this.#context.wantsStep) {
      this.#sounds.play("STOPPED");
      this.#card.say("step-first", this.#card.text("StepFirst", code.slice(0, 20)));
      return;
    }
    const now = performance.now();
    if (code === this.#last.code && now - this.#last.at < SAME_CODE_MS) {
      this.#last.at = now;
      this.#repeats += 1;
      this.#card.say("repeats", this.#card.text("Repeats", this.#repeats));
      return;
    }
    this.#last = { code, at: now };
    this.#sounds.play("PENDING");
    this.#enqueue(raw, this.#decisions.take());
  }

  /** While a window asks about one sample, another one is not read; the sheet answers it. */
  #untaken(form, raw) {
    const code = raw.trim().toUpperCase();
    if (code === this.#root.dataset.controlClose) {
      form.querySelector("button[value=cancel]").click();
    } else if (code === this.#root.dataset.controlAccept) {
      this.#confirm(form);
    } else {
      this.#sayUntaken(form, this.#card.text("Untaken", code.slice(0, 20)));
    }
  }

  #confirm(form) {
    if (form.checkValidity()) {
      form.requestSubmit(form.querySelector("button.main"));
    } else {
      this.#sayUntaken(form, this.#card.text("Incomplete"));
    }
  }

  #sayUntaken(form, text) {
    this.#sounds.play("STOPPED");
    const notice = form.querySelector("[data-dialog-untaken]");
    notice.textContent = text;
    notice.hidden = false;
  }

  #isOrder(code) {
    const codes = this.#root.dataset;
    switch (code) {
      case codes.controlAccept:
        if (this.#red.on) {
          this.#red.acknowledge();
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
      case codes.controlUndo:
        this.#undo.open();
        return true;
      case codes.controlManual:
        this.#field.manual();
        return true;
      default:
        return !this.#red.on && this.#context.follow(code);
    }
  }

  /** What was set is heard and seen before the next reading, which it is about. */
  #contextChanged() {
    this.#last = { code: "", at: -Infinity };
    this.#card.say("step-first", "");
    this.#sounds.play("CONTEXT");
    this.#field.focus();
  }

  #enqueue(raw, how) {
    const entry = {
      scanId: uuid(),
      raw,
      mode: how.mode,
      reason: how.reason || undefined,
      note: how.note || undefined,
      occurredAt: new Date().toISOString(),
      station: this.#settings.station,
    };
    if (how.mode !== "RECEIVE") {
      entry.context = how.context ?? this.#context.of(how.mode) ?? "";
    }
    this.#card.show("PENDING", raw);
    this.#queue.add(entry);
    if (this.#stopped) {
      this.#stop(this.#stopped);
    }
    this.#card.recount(this.#queue.size);
    this.#root.dispatchEvent(new CustomEvent("trazo:taken", { bubbles: true, detail: { entry } }));
  }

  // ---- answers

  /** While a red card waits for somebody, the answers behind it wait too. */
  #answered(entry, answer) {
    if (this.#red.on) {
      this.#unseen.push([entry, answer]);
    } else {
      this.#tell(entry, answer);
    }
  }

  #tell(entry, answer) {
    const looked = entry.mode === "LOOK";
    if (answer.verdict === "CONTEXT" && answer.shipment && !looked && !entry.forgotten
        && this.#context.takesBoxes) {
      this.#context.setBox(answer.shipment, answer.label);
    }
    if (!looked && (answer.container || LOCKING.has(answer.verdict))) {
      // what was put on hold a moment ago is not accepted by the same code read twice, and what was
      // refused is in doubt
      const waits = !LOCKING.has(answer.verdict) && entry.mode !== "HOLD" && TO_DECIDE.has(answer.state);
      this.#lastContainer = waits ? answer.label : "";
    }
    const shown = wordOf(entry, answer);
    this.#card.offer(looked && answer.container
      ? { href: `/laboratorio/muestras/${answer.container}`, text: this.#card.text("Open") }
      : answer.way);
    this.#card.show(shown, answer.label ?? entry.raw, answer.message, answer.stateText, answer.urgent === true);
    if (shown === "RECORDED" && answer.code && !PLACED.has(answer.code)) {
      this.#card.noted();
    } else if (shown === "CONTEXT" && !answer.shipment) {
      this.#card.placed();
    }
    if (answer.verdict !== "RECORDED") {
      this.#decisions.giveBack(entry);
    }
    this.#card.reveal();
    this.#log.add(entry, answer, shown);
    this.#sounds.play(answer.verdict);
    if (Math.abs(answer.skewSeconds ?? 0) > TOLERATED_SKEW_S) {
      this.#card.say("skew", this.#card.text("Skew", Math.abs(answer.skewSeconds)));
    }
    if (LOCKING.has(answer.verdict)) {
      this.#queue.hold();
      this.#red.lock();
    }
    this.#sayAccept();
    if (!looked) {
      this.#panels.detail(answer);
    }
    this.#panels.refresh();
    this.#root.dispatchEvent(
      new CustomEvent("trazo:verdict", { bubbles: true, detail: { entry, answer } }));
  }

  #sayAccept() {
    this.#card.acceptWould(
      this.#red.on ? "AcceptRed" : this.#lastContainer ? "AcceptSample" : "AcceptNone",
      this.#lastContainer);
  }

  #late(failing) {
    this.#card.waits(failing ? "Retrying" : "Waiting", this.#queue.size);
  }

  /** Never green before the server answered: amber says that it is kept here, not validated. */
  #sayKept() {
    const since = this.#queue.since;
    if (since !== null && Date.now() - since > SAY_KEPT_MS && this.#card.verdict === "PENDING") {
      this.#card.show(
        "KEPT", this.#card.part("code").textContent, this.#card.text("Kept", this.#queue.size));
      this.#sounds.play("KEPT");
    }
  }

  /** This page can send no more; what is read stays kept until it is loaded again. */
  #stop(why) {
    this.#stopped = why;
    if (why === "SignedOut") {
      document.dispatchEvent(new CustomEvent("trazo:signed-out"));
    }
    this.#card.show("STOPPED", "", this.#card.text(why));
    this.#sounds.play("STOPPED");
    const link = this.#card.part("reload");
    if (link) {
      link.hidden = why === "Forbidden";
    }
  }

  /** Somebody has seen the red card: what came behind it is told now, and what waits goes on. */
  #released() {
    this.#card.ready();
    this.#sayAccept();
    while (this.#unseen.length > 0 && !this.#red.on) {
      this.#tell(...this.#unseen.shift());
    }
    if (!this.#red.on) {
      this.#queue.go();
    }
    this.#field.focus();
  }

  /** Fetched only by those who use it. */
  async #openCamera() {
    this.#sounds.unlock();
    if (!this.#camera) {
      const { Camera } = await import("/static/scan-camera.js");
      this.#camera = new Camera(this.#card, code => this.read(code));
    }
    await this.#camera.toggle();
    this.#field.focus();
  }
}

/** Two verdicts have other words where nothing was done, or something was undone. */
function wordOf(entry, answer) {
  if (entry.mode === "UNDO" && answer.verdict === "RECORDED") {
    return "UNDONE";
  }
  return entry.mode === "LOOK" && answer.verdict === "CONTEXT" ? "SEEN" : answer.verdict;
}

for (const root of document.querySelectorAll("[data-scan]")) {
  root.station = new Station(root);
}
