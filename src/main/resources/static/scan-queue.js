/*
 * Sends readings in the order they were taken. What is waiting leaves together, one request at a
 * time, and the server records it one after another; so order needs nothing else. A reading leaves
 * only once it is kept, and is forgotten only once it is answered; its own id makes sending it twice
 * harmless.
 */
const MOST_AT_ONCE = 50;
const GIVE_UP_MS = 30000;
const LONGEST_PAUSE_MS = 8000;
const MOST_FAILURES = 6;
const DRAIN_MS = 5000;

/** Whether a code may be a box's: until it is answered nobody knows the box of what follows. */
export const mayOpenBox = entry => entry.mode === "RECEIVE" && /E\d{12}/i.test(entry.raw);

/** A box that was read but put away again before it was answered opens nothing for what follows. */
const opensBox = entry => mayOpenBox(entry) && !entry.forgotten;

export class ReadingQueue {
  #waiting = [];
  #saving = new WeakMap();
  #store;
  #csrf;
  #place;
  #heard;
  #sending = false;
  #held = false;
  #stopped = false;
  #failing = false;
  #most = MOST_AT_ONCE;
  #under = null;

  /**
   * @param csrf tells the token of the session that there is now
   * @param place tells the box or step that is open now
   * @param heard what to call: answered(entry, answer), late(failing), calm(), stopped(why), unkept()
   */
  constructor({ store, csrf, place, heard }) {
    this.#store = store;
    this.#csrf = csrf;
    this.#place = place;
    this.#heard = heard;
  }

  get size() {
    return this.#waiting.length;
  }

  /** When the oldest reading that waits was taken, or null. */
  get since() {
    return this.#waiting.length === 0 ? null : Date.parse(this.#waiting[0].occurredAt);
  }

  /** Keeps a reading and sends it when its turn comes. */
  add(entry) {
    if (entry.context === undefined && !this.#waiting.some(opensBox)) {
      entry.context = this.#place();
    }
    this.#waiting.push(entry);
    this.#saving.set(entry, this.#store.add(entry).catch(() => this.#heard.unkept()));
    this.send();
  }

  /** The box was put away: what is read from now on is in none, whatever is still unanswered. */
  forgetBoxes() {
    this.#waiting.filter(mayOpenBox).forEach(entry => { entry.forgotten = true; });
  }

  /** Takes readings that a page left behind; they were read before anything here. */
  adopt(entries) {
    this.#waiting.unshift(...entries);
    this.send();
  }

  /** Sends nothing until {@link go}: a person must look first. */
  hold() {
    this.#held = true;
  }

  go() {
    this.#held = false;
    this.send();
  }

  /**
   * Lets what waits leave while the line lets it, then holds; a request that is under way is waited
   * for a little and then left: what it carried is sent again under its own ids.
   */
  async rest() {
    const until = performance.now() + DRAIN_MS;
    const soon = () => new Promise(wake => setTimeout(wake, 40));
    while (this.#waiting.length > 0 && !this.#held && !this.#stopped && !this.#failing
        && performance.now() < until) {
      await soon();
    }
    this.hold();
    while (this.#under && performance.now() < until) {
      await soon();
    }
    this.#under?.abort();
  }

  /** Sends again after the server had turned the session away. */
  revive() {
    this.#stopped = false;
  }

  /** Sends what waits, unless that is under way. */
  async send() {
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    try {
      for (let failures = 0; this.#waiting.length > 0 && !this.#held && !this.#stopped;) {
        const failed = await this.#sendSome(failures > 0);
        failures = failed ? failures + 1 : 0;
        this.#failing = failed;
        if (failed) {
          await new Promise(wake => setTimeout(wake, pause(failures)));
        }
      }
    } finally {
      this.#sending = false;
    }
  }

  /** Sends the oldest; true when they must be sent again after a pause. */
  async #sendSome(failing) {
    const some = this.#next();
    await Promise.all(some.map(entry => this.#saving.get(entry)));
    const late = setTimeout(() => this.#heard.late(failing), 400);
    const said = await this.#post(some);
    clearTimeout(late);
    if (said === null) {
      this.#heard.late(true);
      return true;
    }
    if (said.stop) {
      this.#stopped = true;
      this.#heard.stopped(said.stop);
      return false;
    }
    if (said.status) {
      return this.#unreadable(some, said);
    }
    this.#heard.calm();
    this.#most = MOST_AT_ONCE;
    return this.#conclude(some, said.lines);
  }

  #conclude(some, lines) {
    const answered = [];
    let failed = false;
    for (const [i, entry] of some.entries()) {
      const line = lines[i];
      if (!line || line.status >= 500) {
        failed = true;
        if (line?.status === 500) {
          entry.failures = (entry.failures ?? 0) + 1;
          if (entry.failures >= MOST_FAILURES) {
            answered.push([entry, refusal(entry, line)]);
          }
        }
        break;
      }
      answered.push([entry, line.reply ?? refusal(entry, line)]);
    }
    const gone = new Set(answered.map(([entry]) => entry));
    this.#waiting = this.#waiting.filter(entry => !gone.has(entry));
    if (gone.size > 0) {
      this.#store.forget([...gone]).catch(() => {});
    }
    for (const [entry, answer] of answered) {
      if (mayOpenBox(entry)) {
        const opened = answer.verdict === "CONTEXT" && answer.shipment;
        this.#inside(opened ? answer.shipment : entry.context);
      }
      this.#heard.answered(entry, answer);
    }
    return failed && answered.length === 0;
  }

  /**
   * What was read behind a box, up to the next one, was read in it; behind one that was refused, in
   * the box that had been open before.
   */
  #inside(shipment) {
    for (const entry of this.#waiting) {
      entry.context ??= shipment;
      if (mayOpenBox(entry)) {
        break;
      }
    }
  }

  /** The server could not read the request: one at a time finds out which reading it was. */
  #unreadable(some, said) {
    if (some.length > 1) {
      this.#most = 1;
      return false;
    }
    return this.#conclude(some, [said]);
  }

  #next() {
    const some = [];
    const changed = [];
    for (const entry of this.#waiting) {
      if (some.length === this.#most
          || (entry.context === undefined && some.some(mayOpenBox))) {
        break;
      }
      entry.context ??= this.#place();
      if (entry.kept?.context !== entry.context) {
        changed.push(entry);
      }
      some.push(entry);
    }
    // once sent a reading never changes again: its id stands for exactly this
    if (changed.length > 0) {
      const saved = Promise.all(changed.map(entry => this.#saving.get(entry)))
        .then(() => this.#store.put(changed))
        .catch(() => this.#heard.unkept());
      changed.forEach(entry => this.#saving.set(entry, saved));
    }
    return some;
  }

  /** {lines}, {status} of a request that was refused whole, {stop}, or null to send it again. */
  async #post(some) {
    const patience = new AbortController();
    this.#under = patience;
    const timer = setTimeout(() => patience.abort(), GIVE_UP_MS);
    try {
      const response = await fetch("/api/scans/batch", {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": this.#csrf() },
        body: JSON.stringify({ deviceNow: new Date().toISOString(), scans: some.map(sent) }),
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
      return response.status === 403
        ? { stop: said.code === "FORBIDDEN" ? "Forbidden" : "Expired" }
        : { status: response.status, code: said.code, message: said.message };
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
      this.#under = null;
    }
  }
}

const sent = ({ scanId, raw, mode, context, reason, note, occurredAt, station }) =>
  ({ scanId, raw, mode, context, reason, note, occurredAt, station });

const refusal = (entry, line) =>
  ({ verdict: "REFUSED", code: line.code, message: line.message, label: entry.raw.slice(0, 40) });

const pause = failures =>
  Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures) * (0.7 + 0.6 * Math.random());
