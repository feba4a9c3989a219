/*
 * What a hospital's browser keeps without a network, and the one sender that brings it to the
 * server. Everything personal is encrypted with a key that only signing in can make (ADR on the
 * offline queue); in clear stand ids, numbers of labels, hours and states. Any page of the hospital
 * may load this: one tab at a time sends, whoever holds the lock.
 */
const NAME = "trazo-offline";
const VERSION = 1;
const SENDER = "trazo-offline-sender";
const TOLERATED_MS = 120000;
const SAME_CLOCK_MS = 30000;
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 300000;
const EVERY_MS = 30000;
const ANSWER_MS = 20000;
const OWN_TROUBLE = new Set([500, 501, 505]);

export const uuid = () => crypto.randomUUID();

const channel = new BroadcastChannel(NAME);
const listeners = new Set();

/** Calls back when something changed, in this tab or another. */
export function onChange(listener) {
  listeners.add(listener);
}

function changed(far) {
  for (const listener of listeners) {
    listener();
  }
  if (!far) {
    channel.postMessage("changed");
  }
}

channel.addEventListener("message", () => changed(true));

// ---- the database

let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore("meta", { keyPath: "id" });
      db.createObjectStore("keys", { keyPath: "account" });
      const commands = db.createObjectStore("commands", { keyPath: "seq", autoIncrement: true });
      commands.createIndex("id", "id", { unique: true });
      for (const name of ["drafts", "blocks", "sent", "things"]) {
        db.createObjectStore(name, { keyPath: "id" });
      }
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opening;
}

const got = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Runs work(stores) in one transaction that is on disk when this resolves. */
async function change(names, work) {
  const db = await database();
  const tx = db.transaction(names, "readwrite", { durability: "strict" });
  const ended = new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
    tx.onabort = () => reject(tx.error ?? new DOMException("aborted", "AbortError"));
  });
  let result;
  try {
    result = await work(name => tx.objectStore(name));
  } catch (problem) {
    ended.catch(() => {});
    try {
      tx.abort();
    } catch {
      // it had ended by itself
    }
    throw problem;
  }
  await ended;
  return result;
}

async function all(name) {
  const db = await database();
  return got(db.transaction(name).objectStore(name).getAll());
}

async function one(name, key) {
  const db = await database();
  return got(db.transaction(name).objectStore(name).get(key));
}

// ---- who works here, and the key

const text = new TextEncoder();
let holder;

async function deriveKey(secret, account) {
  const material = await crypto.subtle.importKey(
    "raw", text.encode(secret), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: text.encode("trazo offline 1"), info: text.encode(account) },
    material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function lock(about, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: text.encode(about) },
    holder.key, text.encode(JSON.stringify(value)));
  return { iv, data };
}

async function unlock(about, record) {
  const data = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: record.iv, additionalData: text.encode(about) }, holder.key, record.data);
  return JSON.parse(new TextDecoder().decode(data));
}

/** Who works on this device: {account, facility, kit}, or null when it is locked. */
export async function whoWorks() {
  const current = await one("meta", "current");
  const kept = current && (await one("keys", current.account));
  if (!kept) {
    holder = undefined;
    return null;
  }
  if (holder?.account !== kept.account || !holder.kit) {
    holder = { account: kept.account, facility: kept.facility, key: kept.key };
    holder.kit = await unlock("kit", kept.kit);
  }
  return holder;
}

/** Takes what the server gives whoever is signed in; the secret itself is not kept. */
async function takeKit(kit) {
  const { secret, now, ...rest } = kit;
  holder = { account: kit.account, facility: kit.facility, key: await deriveKey(secret, kit.account) };
  holder.kit = rest;
  const locked = await lock("kit", rest);
  await change(["meta", "keys"], store => {
    store("keys").clear();
    store("keys").put({ account: kit.account, facility: kit.facility, key: holder.key, kit: locked });
    store("meta").put({ id: "current", account: kit.account });
  });
}

/** Locks the device: what waits stays, and only signing in makes the key again. */
export async function forgetKeys() {
  await change(["meta", "keys"], store => {
    store("keys").clear();
    store("meta").delete("current");
  });
  holder = undefined;
  changed();
}

async function ask(path, options = {}) {
  return fetch(path, {
    ...options,
    cache: "no-store",
    credentials: "same-origin",
    redirect: "manual",
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: { Accept: "application/json", ...(options.headers ?? {}) },
  });
}

/** Fetches the kit: "ready", "signedOut", "notForYou" or "noNetwork". */
export async function prepare() {
  try {
    const answer = await ask("/api/offline-kit");
    if (answer.ok) {
      await takeKit(await answer.json());
      return "ready";
    }
    return answer.status === 401 ? "signedOut" : answer.status === 403 ? "notForYou" : "noNetwork";
  } catch {
    return "noNetwork";
  }
}

// ---- numbers of labels

/** How many numbers of a kind are left for the holder's hospital. */
export async function numbersLeft(kind) {
  return (await all("blocks"))
    .filter(block => block.kind === kind && block.facility === holder?.facility)
    .reduce((sum, block) => sum + block.numbers.length - block.next, 0);
}

/** Asks the server for a block and keeps it; false when it could not be had. */
export async function fetchNumbers(kind, size) {
  const me = await whoIsSignedIn();
  if (me.account !== holder?.account) {
    return false;
  }
  const answer = await post("/api/label-blocks", { kind, size }, me.csrfToken);
  if (answer.status !== 201) {
    return false;
  }
  const block = await answer.json();
  await change(["blocks"], store => store("blocks").put({ ...block, next: 0 }));
  changed();
  return true;
}

/** Takes the next numbers inside a transaction; null when there are not so many. */
async function takeNumbers(store, kind, count) {
  const taken = [];
  const blocks = await got(store("blocks").getAll());
  for (const block of blocks) {
    if (block.kind === kind && block.facility === holder.facility) {
      const some = block.numbers.slice(block.next, block.next + count - taken.length);
      if (some.length > 0) {
        taken.push(...some);
        store("blocks").put({ ...block, next: block.next + some.length });
      }
    }
  }
  return taken.length === count ? taken : null;
}

/** Reserves numbers for good: what is given out once is never given out again. */
export async function reserve(kind, count) {
  return change(["blocks"], async store => {
    const taken = await takeNumbers(store, kind, count);
    if (taken === null) {
      throw new Error("numbers");
    }
    return taken;
  });
}

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
async function rewrite(row, value, fields = {}) {
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

// ---- the sender

/** What the pages show: signIn, otherPerson, ahead (ms), lastContact, sending, pausedFor. */
export const status = { signIn: false, otherPerson: false, ahead: 0, lastContact: 0, sending: false, network: true };

let asked = false;
let failures = 0;
let pausedUntil = 0;
let timer;

const steady = () => performance.now();

function pauseAfter(tries) {
  const longest = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** Math.min(tries, 10));
  return longest / 2 + Math.random() * (longest / 2);
}

function again(after) {
  clearTimeout(timer);
  timer = setTimeout(() => pump(), after);
}

/** Sends what can be sent, in this tab or in the one that is at it. */
export function pump(now = false) {
  if (now) {
    pausedUntil = 0;
  }
  if (asked) {
    return;
  }
  asked = true;
  navigator.locks
    .request(SENDER, async () => {
      asked = false;
      if (steady() < pausedUntil || !(await whoWorks())) {
        return;
      }
      // only with something to send: asking alone would keep an idle session alive
      await ((await next()) ? drain() : planNext());
    })
    .catch(() => {
      asked = false;
      again(EVERY_MS);
    });
}

/**
 * How far this clock is ahead of the server's. A small change is the measurement's own error: two
 * hours said one after the other must not change places because each was put right differently.
 */
function measure(difference) {
  const ahead = Math.abs(difference) > TOLERATED_MS ? difference : 0;
  const former = Number(localStorage.getItem("trazo.ahead") ?? 0);
  status.ahead = ahead !== 0 && Math.abs(ahead - former) < SAME_CLOCK_MS ? former : ahead;
  localStorage.setItem("trazo.ahead", String(status.ahead));
}

async function whoIsSignedIn() {
  const answer = await ask("/api/me");
  const said = Date.parse(answer.headers.get("Date") ?? "");
  if (!Number.isNaN(said)) {
    measure(Date.now() - said);
  }
  if (!answer.ok) {
    const problem = new Error("signed out");
    problem.status = answer.status;
    throw problem;
  }
  status.network = true;
  status.lastContact = Date.now();
  return answer.json();
}

async function drain() {
  status.sending = true;
  try {
    const me = await whoIsSignedIn();
    status.signIn = false;
    status.otherPerson = me.account !== holder.account;
    if (status.otherPerson) {
      return;
    }
    failures = 0;
    let csrf = me.csrfToken;
    for (let row = await next(); row; row = await next()) {
      csrf = await send(row, csrf);
    }
    await planNext();
  } catch (problem) {
    if (problem.status === 401) {
      status.signIn = true;
      again(EVERY_MS);
    } else {
      failures++;
      status.network = problem.status !== undefined;
      const pause = Math.max(pauseAfter(failures), problem.after ?? 0);
      pausedUntil = steady() + pause;
      again(pause + 50);
    }
  } finally {
    status.sending = false;
    changed();
  }
}

/** The first that waits for nothing: what it depends on is gone from the queue once it was sent. */
async function next() {
  const rows = (await all("commands")).filter(row => row.account === holder.account);
  const present = new Set(rows.map(row => row.id));
  const now = Date.now();
  return rows.find(
    row =>
      row.state === "waiting" &&
      !(row.notBefore > now && row.notBefore < now + 2 * LONGEST_PAUSE_MS) &&
      !row.deps.some(dep => present.has(dep)));
}

async function planNext() {
  const now = Date.now();
  const soonest = Math.min(
    ...(await all("commands"))
      .filter(row => row.state === "waiting" && row.notBefore > now)
      .map(row => row.notBefore - now));
  if (Number.isFinite(soonest)) {
    again(soonest + 50);
  }
}

const corrected = (iso, ahead) => new Date(Date.parse(iso) - ahead).toISOString();

/** Hours that came from this device's clock are put right; typed ones are what somebody said. */
function hours(payload, body, ahead) {
  for (const field of payload.byClock ?? []) {
    if (body[field]) {
      body[field] = corrected(body[field], ahead);
    }
  }
  return body;
}

function orderBody(payload, ahead, clientKey) {
  const right = sample => ({
    ...hours(payload, { ...sample }, ahead),
    ...(sample.children ? { children: sample.children.map(right) } : {}),
  });
  return { ...payload.body, clientKey, specimens: payload.body.specimens.map(right) };
}

/** What is sent for a command; made once, so that each repeat says exactly the same. */
async function requestOf(row, payload) {
  const ahead = status.ahead;
  const boxId = async () => (await one("sent", payload.boxCommand))?.shipment ?? payload.shipment;
  switch (row.kind) {
    case "order":
      return { path: "/api/orders", body: orderBody(payload, ahead, payload.attempt ?? row.id) };
    case "collect":
      return { path: "/api/specimens/collections", body: hours(payload, { ...payload.body }, ahead) };
    case "box":
      return { path: "/api/shipments", body: payload.body };
    case "pack":
      return {
        path: "/api/scans",
        body: {
          scanId: payload.attempt ?? row.id,
          raw: payload.raw,
          mode: "PACK",
          context: await boxId(),
          // a clock that is ahead is marked by the custody record; one behind is put right here
          occurredAt: ahead < 0 ? corrected(payload.occurredAt, ahead) : payload.occurredAt,
          station: ahead === 0 ? "sin red" : `sin red, reloj ${ahead > 0 ? "+" : "-"}${Math.round(Math.abs(ahead) / 60000)} min`,
        },
      };
    case "close":
      return { path: `/api/shipments/${await boxId()}/close`, body: payload.body };
    default:
      return { path: `/api/shipments/${await boxId()}/hand`, body: hours(payload, { ...payload.body }, ahead) };
  }
}

function post(path, body, csrf) {
  return ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
  });
}

/** Sends one command and puts away what came of it; answers the token to go on with. */
async function send(row, csrf) {
  const value = await unlock("command " + row.id, row);
  if (!value.request) {
    value.request = await requestOf(row, value.payload);
    value.ahead = status.ahead;
    row = await rewrite(row, value);
    if (row === null) {
      return csrf;
    }
  }
  const { path, body } = value.request;
  const saying = row.kind === "pack" ? { ...body, deviceNow: new Date().toISOString() } : body;
  let answer = await post(path, saying, csrf);
  if (answer.status === 403) {
    csrf = (await whoIsSignedIn()).csrfToken;
    answer = await post(path, saying, csrf);
  }
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) {
    const refused = row.kind === "pack" && !["RECORDED", "ALREADY"].includes(said.verdict);
    await (refused
      ? aside(row, value, { status: 422, code: said.code ?? said.verdict, message: said.message ?? "" })
      : done(row, value, said));
  } else if (answer.status === 401 || answer.status === 429 || (answer.status >= 500 && !OWN_TROUBLE.has(answer.status))) {
    const problem = new Error("later");
    problem.status = answer.status;
    problem.after = 1000 * Number(answer.headers.get("Retry-After") ?? 0);
    throw problem;
  } else if (answer.status >= 500 || answer.status === 0) {
    // trouble with this one alone: the others go on
    await rewrite(row, value, {
      tries: row.tries + 1,
      notBefore: Date.now() + pauseAfter(row.tries + 2),
    });
  } else {
    await aside(row, value, { status: answer.status, code: said.code ?? "", message: said.message ?? "" });
  }
  changed();
  return csrf;
}

async function done(row, value, said) {
  const note = {
    id: row.id,
    kind: row.kind,
    account: row.account,
    at: Date.now(),
    shipment: row.kind === "box" ? said.id : undefined,
    ...(await lock("sent " + row.id, { payload: value.payload, ahead: value.ahead, order: said.phase ? said.id : null })),
  };
  await change(["commands", "sent"], store => {
    store("commands").delete(row.seq);
    store("sent").put(note);
  });
}

async function aside(row, value, problem) {
  await rewrite(row, { ...value, problem }, { state: problem.status === 409 ? "conflict" : "aside" });
}

/** Reads JSON of the server for showing its side of a conflict; null when it cannot be had. */
export async function read(path) {
  try {
    const answer = await ask(path);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

window.addEventListener("online", () => pump(true));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    pump();
  }
});
setInterval(() => pump(), EVERY_MS + Math.random() * 5000);
