/*
 * What a hospital's browser keeps without a network. Everything personal is encrypted with a key
 * that only signing in can make (ADR on the offline queue); in clear stand ids, numbers of labels,
 * hours and states.
 */
const NAME = "trazo-offline";
const VERSION = 1;
const ANSWER_MS = 20000;

export const uuid = () => crypto.randomUUID();

const channel = new BroadcastChannel(NAME);
const listeners = new Set();

/** Calls back when something changed, in this tab or another. */
export function onChange(listener) {
  listeners.add(listener);
}

/** Tells this tab, and the others unless it came from one of them. */
export function changed(far) {
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

/** The database, opened once. */
export function database() {
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

/** What a request of the database answers. */
export const got = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Runs work(stores) in one transaction that is on disk when this resolves. */
export async function change(names, work) {
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

/** All rows of a store. */
export async function all(name) {
  const db = await database();
  return got(db.transaction(name).objectStore(name).getAll());
}

/** One row of a store. */
export async function one(name, key) {
  const db = await database();
  return got(db.transaction(name).objectStore(name).get(key));
}

// ---- who works here, and the key

const text = new TextEncoder();
/** Whose key is here, once whoWorks() or prepare() found somebody. */
export let holder;

async function deriveKey(secret, account) {
  const material = await crypto.subtle.importKey(
    "raw", text.encode(secret), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: text.encode("trazo offline 1"), info: text.encode(account) },
    material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Encrypts a value with the holder's key; it opens only under the same words about it. */
export async function lock(about, value, key = holder.key) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: text.encode(about) },
    key, text.encode(JSON.stringify(value)));
  return { iv, data };
}

/** What lock() closed. */
export async function unlock(about, record, key = holder.key) {
  const data = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: record.iv, additionalData: text.encode(about) }, key, record.data);
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
    const { account, facility, key } = kept;
    holder = { account, facility, key, kit: await unlock("kit", kept.kit, key) };
  }
  return holder;
}

/**
 * Takes what the server gives whoever is signed in; the secret itself is not kept. The holder is set
 * once all is on disk: the sender may ask whoWorks() meanwhile, and finds nobody yet.
 */
async function takeKit(kit) {
  const { secret, now, ...rest } = kit;
  const { account, facility } = kit;
  const key = await deriveKey(secret, account);
  const locked = await lock("kit", rest, key);
  await change(["meta", "keys"], store => {
    store("keys").clear();
    store("keys").put({ account, facility, key, kit: locked, at: Date.now() });
    store("meta").put({ id: "current", account });
  });
  holder = { account, facility, key, kit: rest };
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

/** Asks the server; never from a cache, never for longer than people wait. */
export async function ask(path, options = {}) {
  return fetch(path, {
    ...options,
    cache: "no-store",
    credentials: "same-origin",
    redirect: "manual",
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: { Accept: "application/json", ...(options.headers ?? {}) },
  });
}

/** Says something to the server in the name of whoever is signed in. */
export function post(path, body, csrf) {
  return ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
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

const FRESH_MS = 12 * 3600000;

/** The same for an account that is signed in, unless its kit is here and not old. */
export async function prepareFor(account) {
  const kept = await one("keys", account);
  const fresh = (await one("meta", "current"))?.account === account && Date.now() - (kept?.at ?? 0) < FRESH_MS;
  return fresh && (await whoWorks()) ? "ready" : prepare();
}
