/*
 * The commands that wait in a hospital's browser, the drafts before them and the things they leave
 * behind. Any page of the hospital may load this: one tab at a time sends (offline-sender.js).
 */
import { all, change, changed, database, got, holder, lock, one, unlock, uuid } from "./offline-store.js";
import { pump } from "./offline-sender.js";

export { forgetKeys, onChange, prepare, prepareFor, uuid, whoWorks } from "./offline-store.js";
export { numbersLeft, reserve, topUp } from "./offline-numbers.js";
export { met, pump, reach, read, status, trueNow } from "./offline-sender.js";

// ---- drafts and what the device remembers

/** Keeps what was typed so far. */
export async function keepDraft(id, value) {
  const locked = await lock("draft " + id, value);
  await change(["drafts"], store =>
    store("drafts").put({ id, account: holder.account, at: Date.now(), ...locked }));
}

export async function dropDraft(id) {
  await change(["drafts"], store => store("drafts").delete(id));
  changed();
}

/** The holder's records of a store, unlocked, oldest first. */
async function mine(name, about) {
  if (!holder) {
    return [];
  }
  const own = (await all(name))
    .filter(record => record.account === holder.account)
    .sort((one, other) => (one.seq ?? one.at) - (other.seq ?? other.at));
  return Promise.all(
    own.map(async record => {
      const { iv, data, ...clear } = record;
      return { ...clear, value: await unlock(about + " " + record.id, record) };
    }));
}

export const drafts = () => mine("drafts", "draft");
export const things = () => mine("things", "thing");
export const sent = () => mine("sent", "sent");

/** Everything that waits, in the order in which it was said. */
export const commands = () => mine("commands", "command");

/** How many wait, for pages that hold no key. */
export async function waiting() {
  const current = await one("meta", "current");
  return (await all("commands")).filter(command => command.account === current?.account).length;
}

/** Forgets what the server has long had: personal data stay only as long as they are needed. */
export async function tidy(hours = 48) {
  const limit = Date.now() - hours * 3600000;
  const needed = new Set((await all("commands")).flatMap(command => [command.id, ...command.deps]));
  const [oldSent, oldThings] = [await all("sent"), await all("things")].map(records =>
    records.filter(record => record.at < limit && !needed.has(record.id)));
  if (oldSent.length + oldThings.length > 0) {
    await change(["sent", "things"], store => {
      oldSent.forEach(record => store("sent").delete(record.id));
      oldThings.forEach(record => store("things").delete(record.id));
    });
  }
}

// ---- commands

/**
 * Puts commands into the queue, all or none: [{id, kind, deps, payload}]. An id that is there, or
 * was sent before, is refused with "repeated". Things are remembered, a draft forgotten, with them.
 */
export async function enqueue(list, { remember = [], draft = null } = {}) {
  const rows = await Promise.all(
    list.map(async ({ id, kind, deps = [], payload }) => ({
      id, kind, deps, account: holder.account, at: Date.now(), state: "waiting", tries: 0, notBefore: 0,
      ...(await lock("command " + id, { payload })),
    })));
  const kept = await Promise.all(
    remember.map(async ({ id, kind, value }) => ({
      id, kind, account: holder.account, at: Date.now(), ...(await lock("thing " + id, value)),
    })));
  try {
    await change(["commands", "sent", "things", "drafts"], async store => {
      for (const row of rows) {
        if (await got(store("sent").get(row.id))) {
          throw new DOMException("sent before", "ConstraintError");
        }
        await got(store("commands").add(row));
      }
      kept.forEach(record => store("things").put(record));
      if (draft) {
        store("drafts").delete(draft);
      }
    });
  } catch (problem) {
    if (problem?.name === "ConstraintError") {
      throw new Error("repeated", { cause: problem });
    }
    throw problem;
  }
  changed();
  pump();
}

async function findCommand(id) {
  const db = await database();
  const row = await got(db.transaction("commands").objectStore("commands").index("id").get(id));
  return row?.account === holder?.account ? row : undefined;
}

/** Writes a command anew unless somebody else did meanwhile; null when it moved on or is gone. */
export async function rewrite(row, value, fields = {}) {
  const { iv, data, ...clear } = row;
  const revision = (row.revision ?? 0) + 1;
  const next = { ...clear, ...fields, revision, ...(await lock("command " + row.id, value)) };
  return change(["commands"], async store => {
    const present = await got(store("commands").get(row.seq));
    if (!present || (present.revision ?? 0) !== revision - 1) {
      return null;
    }
    store("commands").put(next);
    return next;
  });
}

/**
 * Tries again what was set aside, possibly corrected. It goes under a new name: the server said no
 * to the former one, and keeps the first answer to a reading.
 */
export async function retry(id, payload = null) {
  const row = await findCommand(id);
  if (!row || row.state === "waiting") {
    return;
  }
  const value = await unlock("command " + id, row);
  const next = { ...(payload ?? value.payload), attempt: uuid() };
  await rewrite(row, { payload: next }, { state: "waiting", tries: 0, notBefore: 0 });
  changed();
  pump(true);
}

/** The command and those that make no sense without it. */
export async function withDependents(id) {
  const rows = await all("commands");
  const first = rows.find(row => row.id === id);
  const out = new Set([id]);
  if (first && (first.kind === "order" || first.kind === "box")) {
    for (const row of rows) {
      const goes = first.kind === "box" || row.kind === "collect" || row.kind === "pack";
      if (goes && row.deps.includes(id)) {
        out.add(row.id);
      }
    }
  }
  return [...out];
}

/** Removes commands for good. */
export async function discard(ids) {
  const rows = (await all("commands")).filter(row => ids.includes(row.id));
  await change(["commands"], store => rows.forEach(row => store("commands").delete(row.seq)));
  changed();
  pump();
}
