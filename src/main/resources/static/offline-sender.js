/*
 * The one sender that brings what waits to the server: one tab at a time, whoever holds the lock, in
 * the order in which it was said, each command exactly as it was said first.
 */
import { rewrite } from "./offline-queue.js";
import { all, ask, change, changed, holder, lock, one, post, unlock, whoWorks } from "./offline-store.js";

const SENDER = "trazo-offline-sender";
const TOLERATED_MS = 120000;
const SAME_CLOCK_MS = 30000;
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 300000;
const EVERY_MS = 30000;
const REACH_MS = 10000;
const OWN_TROUBLE = new Set([500, 501, 505]);

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

export async function whoIsSignedIn() {
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
  met();
  return answer.json();
}

/** What the time is, as far as this device knows how wrong its clock goes. */
export function trueNow() {
  const ahead = status.lastContact ? status.ahead : Number(localStorage.getItem("trazo.ahead") ?? 0);
  return Date.now() - ahead;
}

/** The server has answered just now. */
export function met() {
  status.network = true;
  status.lastContact = Date.now();
}

/** Asks whether the server answers at all, in nobody's name. */
export async function reach() {
  try {
    await fetch("/health", { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(REACH_MS) });
    met();
  } catch {
    status.network = false;
  }
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
