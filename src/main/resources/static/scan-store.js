/*
 * Readings that the server has not answered, kept in IndexedDB so that a closed browser loses none.
 * Each page writes into a lane of its own and holds the lane's lock; a page that finds a lane without
 * its page takes over what is left there. Codes and times only, nothing about people.
 */
const DATABASE = "trazo-scans";
const READINGS = "waiting";
const ADOPTING = "trazo.scans.adopting";

const done = request => new Promise((yes, no) => {
  request.onsuccess = () => yes(request.result);
  request.onerror = () => no(request.error);
});

export class WaitingReadings {
  #account;
  #lane = crypto.getRandomValues(new Uint32Array(2)).join("-");
  #opening = null;
  #database = null;
  #order = 0;

  constructor(account) {
    this.#account = account;
  }

  /** Opens the store; false when this browser keeps nothing, as some private windows. */
  open() {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open() {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore(READINGS, { keyPath: "scanId" });
      this.#database = await done(request);
      this.#database.onversionchange = () => this.#database.close();
    } catch {
      return false;
    }
    if (navigator.locks) {
      await new Promise(granted => {
        navigator.locks.request(lockOf(this.#lane), () => {
          granted();
          return new Promise(() => {});
        });
      });
    }
    return true;
  }

  /** Keeps a reading; it may leave only after this. */
  async add(entry) {
    this.#order += 1;
    entry.kept = { account: this.#account, lane: this.#lane, at: Date.now(), order: this.#order };
    await this.put([entry]);
  }

  /** Keeps what changed about readings. */
  async put(entries) {
    for (const entry of entries) {
      entry.kept.context = entry.context;
    }
    await this.#write(readings => entries.forEach(entry => readings.put(entry)));
  }

  /** Forgets readings that were answered. */
  async forget(entries) {
    await this.#write(readings => entries.forEach(entry => readings.delete(entry.scanId)));
  }

  /** Takes over the readings of pages that are gone, in the order they were read. */
  async adopt() {
    if (!await this.open()) {
      return [];
    }
    return navigator.locks
      ? navigator.locks.request(ADOPTING, () => this.#takeOver())
      : this.#takeOver();
  }

  /** How many readings of other people wait in this browser for them to come back. */
  async countOthers() {
    if (!await this.open()) {
      return 0;
    }
    const all = await done(
      this.#database.transaction(READINGS).objectStore(READINGS).getAll());
    return all.filter(entry => entry.kept.account !== this.#account).length;
  }

  async #takeOver() {
    const all = await done(
      this.#database.transaction(READINGS).objectStore(READINGS).getAll());
    const foreign = all.filter(entry =>
      entry.kept.account === this.#account && entry.kept.lane !== this.#lane);
    const held = new Set(
      (await navigator.locks?.query())?.held?.map(lock => lock.name) ?? []);
    const left = foreign.filter(entry => !held.has(lockOf(entry.kept.lane)));
    left.sort((a, b) => a.kept.at - b.kept.at || a.kept.order - b.kept.order);
    for (const entry of left) {
      entry.kept.lane = this.#lane;
    }
    if (left.length > 0) {
      await this.put(left);
    }
    return left;
  }

  async #write(change) {
    if (!await this.open()) {
      return;
    }
    const transaction = this.#database.transaction(READINGS, "readwrite");
    const finished = new Promise((yes, no) => {
      transaction.oncomplete = yes;
      transaction.onabort = () => no(transaction.error);
    });
    change(transaction.objectStore(READINGS));
    await finished;
  }
}

const lockOf = lane => `trazo.scans.lane.${lane}`;
