/*
 * The page that works without a network: shows what waits, and turns what people do into work for
 * the queue. It never says "saved" of something that is only here: it says "por enviar".
 */
import * as queue from "./offline-queue.js";
import * as work from "./offline-work.js";
import { label } from "./offline-paper.js";

const FEW_LABELS = 40;
const FEW_BOXES = 3;
const MANY_LABELS = 200;
const MANY_BOXES = 20;
const AUTOSAVE_MS = 400;
const PASSING_MS = 1500;
const VIEWS = ["pendientes", "solicitud", "toma", "cajas", "etiquetas"];

const $ = id => document.getElementById(id);
const words = new Map(
  [...document.querySelectorAll("#palabras [data-key]")].map(one => [one.dataset.key, one.textContent]));
const say = (key, ...facts) =>
  facts.reduce((text, fact, i) => text.replaceAll(`{${i}}`, fact), words.get(key) ?? key);
const forms = { tissue: $("contenido").dataset.tissue, block: $("contenido").dataset.block };

function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (key in node) {
      node[key] = value;
    } else {
      node.setAttribute(key, value);
    }
  }
  node.append(...children.filter(child => child !== null));
  return node;
}

const button = (text, act, kind = "") =>
  el("button", { type: "button", className: kind, onclick: () => guarded(act) }, text);
const chip = (text, tone) => el("span", { className: "chip " + tone }, text);

let me = null;
let access = "";

const zone = () => me?.kit.zone ?? "America/Mexico_City";
const clock = at =>
  new Intl.DateTimeFormat("es-MX", { timeZone: zone(), day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
const hour = at =>
  new Intl.DateTimeFormat("es-MX", { timeZone: zone(), hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);

function complain(text) {
  $("falla").textContent = text;
  $("falla").hidden = text === "";
  if (text !== "") {
    $("falla").focus();
  }
}

/** Runs what somebody asked for; what goes wrong is said, never swallowed. */
async function guarded(act) {
  complain("");
  try {
    await act();
  } catch (problem) {
    const known = { numbers: "noNumbers", repeated: "repeated" }[problem.message];
    complain(say(known ?? "failed"));
    if (!known) {
      console.error(problem);
    }
  }
}

let toldAt = 0;

function tell(text, tone = "ok") {
  toldAt = performance.now();
  $("avisos").querySelector("[data-passing]")?.remove();
  $("avisos").prepend(el("div", { className: "notice " + tone, role: "status", "data-passing": "" }, text));
}

function ask(title, text, yes, fields = [], danger = false) {
  $("dialogo-titulo").textContent = title;
  $("dialogo-texto").textContent = text;
  $("dialogo-si").textContent = yes;
  $("dialogo-si").className = danger ? "danger" : "main";
  $("dialogo-campos").replaceChildren(...fields);
  $("dialogo").returnValue = "no";
  $("dialogo").showModal();
  return new Promise(resolve =>
    $("dialogo").addEventListener("close", () => resolve($("dialogo").returnValue === "si"), { once: true }));
}

// ---- where one is

let view = "";

function route(first = false) {
  const [name, id = ""] = location.hash.slice(1).split("/");
  const wanted = me === null ? "cerrado" : VIEWS.includes(name) ? name : view === "" || view === "cerrado" ? "pendientes" : view;
  const moved = wanted !== view;
  view = wanted;
  for (const section of document.querySelectorAll("[data-view]")) {
    section.hidden = section.dataset.view !== view;
  }
  for (const link of document.querySelectorAll(".menu a")) {
    if (link.hash === "#" + view) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  complain("");
  if (moved && performance.now() - toldAt > PASSING_MS) {
    $("avisos").querySelector("[data-passing]")?.remove();
  }
  if (moved && !first) {
    document.querySelector(`[data-view=${view}] h1`)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  return guarded(() => enter(id));
}

async function enter(id) {
  if (view === "solicitud") {
    await enterOrder(id);
  } else if (view === "cajas") {
    box = id;
    await showBoxes();
    if (id) {
      $("lectura").focus();
    }
  } else if (view === "etiquetas") {
    await showLabels(id);
  } else if (view === "toma") {
    await showCollect();
  } else if (view === "pendientes") {
    await showWaiting();
  }
}

// ---- the bar

function span(ms) {
  const minutes = Math.round(Math.abs(ms) / 60000);
  return minutes < 60 ? say("minutes", minutes) : say("hours", Math.floor(minutes / 60), minutes % 60);
}

async function showState() {
  const { status } = queue;
  const count = await queue.waiting();
  const reachable = navigator.onLine && status.network;
  $("red").textContent = say(reachable ? "online" : "offline");
  $("red").className = "chip " + (reachable ? "ok" : "warn");
  $("estado").textContent = [
    status.lastContact ? say("contact", hour(status.lastContact - status.ahead)) : say("noContact"),
    status.sending && count > 0 ? say("sending") : "",
    count > 0 ? say("count", count) : say("allSent"),
  ].filter(Boolean).join(" · ");
  $("cuenta").textContent = count;
  $("cuenta").hidden = count === 0;
  $("quien").textContent = me?.kit.displayName ?? "";
  $("cerrar").hidden = me === null;
  const notices = [];
  if (access === "notForYou") {
    notices.push(["warn", say("notForYou")]);
  } else if (me && (status.signIn || access === "signedOut")) {
    notices.push(["warn", say("signIn"), el("div", { className: "actions" }, el("a", { href: "/entrar?volver=/hospital/sin-red" }, say("signInLink")))]);
  } else if (status.otherPerson) {
    notices.push(["warn", say("otherPerson")]);
  }
  if (status.ahead !== 0) {
    notices.push(["warn", say(status.ahead > 0 ? "clockAhead" : "clockBehind", span(status.ahead))]);
  }
  if (updating) {
    notices.push(["info", say("update"), el("div", { className: "actions" }, button(say("updateButton"), () => updating.postMessage("take-over")))]);
  }
  const passing = $("avisos").querySelector("[data-passing]");
  $("avisos").replaceChildren(
    ...(passing ? [passing] : []),
    ...notices.map(([tone, text, more = null]) => el("div", { className: "notice " + tone }, text, more)));
}

// ---- what waits

function nameOf({ kind, value }) {
  const { payload } = value;
  const boxOf = () => work.grouped(boxes.get(payload.boxCommand)?.code ?? "");
  switch (kind) {
    case "order": {
      const { patient } = payload.body;
      return say("kind.order", [patient.givenName, patient.firstSurname].filter(Boolean).join(" "));
    }
    case "collect": return say("kind.collect", work.grouped(payload.body.label));
    case "box": return say("kind.box", work.grouped(payload.body.box));
    case "pack": return say("kind.pack", work.grouped(payload.raw));
    default: return say("kind." + kind, boxOf());
  }
}

let boxes = new Map();

async function readThings() {
  const things = await queue.things();
  boxes = new Map(things.filter(one => one.kind === "box").map(one => [one.id, { id: one.id, at: one.at, ...one.value }]));
  return things.filter(one => one.kind === "order").map(one => ({ id: one.id, at: one.at, ...one.value }));
}

async function showWaiting() {
  await readThings();
  const waits = await queue.commands();
  const present = new Set(waits.map(one => one.id));
  $("lista").replaceChildren(...waits.map(one => waitingItem(one, one.deps.some(dep => present.has(dep)))));
  $("lista-vacia").hidden = waits.length > 0;
  const drafts = await queue.drafts();
  $("borradores").replaceChildren(...drafts.map(draftItem));
  $("borradores-vacios").hidden = drafts.length > 0;
  $("enviar").hidden = waits.length === 0;
  $("exportar").hidden = waits.length + drafts.length === 0;
  const sent = (await queue.sent()).sort((one, other) => other.at - one.at).slice(0, 20);
  $("enviados").replaceChildren(
    ...sent.map(one =>
      el("li", {}, el("div", { className: "head" },
        one.value.order
          ? el("a", { className: "main-cell", href: "/hospital/solicitudes/" + one.value.order }, nameOf(one))
          : one.shipment
            ? el("a", { className: "main-cell", href: "/hospital/embarques/" + one.shipment }, nameOf(one))
            : el("span", {}, nameOf(one)),
        chip(hour(one.at), "ok")))));
  $("enviados-vacios").hidden = sent.length > 0;
  $("quedan-etiquetas").textContent = await queue.numbersLeft("SPECIMEN");
  $("quedan-cajas").textContent = await queue.numbersLeft("BOX");
}

function waitingItem(one, behind) {
  const [state, tone] =
    one.state === "aside" ? ["aside", "bad"]
      : one.state === "conflict" ? ["conflict", "bad"]
        : behind ? ["behind", ""] : ["waiting", "info"];
  const notes = [say("said", clock(one.at)), one.tries > 0 ? say("tried", one.tries) : ""].filter(Boolean).join(" · ");
  const problem = one.value.problem;
  const acts = el("div", { className: "actions" });
  if (one.state !== "waiting") {
    if (one.state === "conflict") {
      acts.append(button(say("compare"), () => compare(one, acts), "quiet"));
    }
    acts.append(button(say("retry"), () => {
      closeSides();
      return queue.retry(one.id);
    }, "quiet"));
    if (one.kind !== "pack" && one.kind !== "box") {
      acts.append(button(say("edit"), () => edit(one), "quiet"));
    }
  }
  acts.append(button(say("discard"), () => discard(one), one.state === "waiting" ? "link" : "quiet danger"));
  return el("li", { "data-command": one.id, "data-state": one.state },
    el("div", { className: "head" }, el("strong", {}, nameOf(one)), chip(say("state." + state), tone)),
    el("span", { className: "sub" }, notes),
    problem ? el("p", { className: "fault" }, problem.message || problem.code || String(problem.status)) : null,
    acts);
}

function draftItem(draft) {
  const { values } = draft.value;
  const who = [values.givenName, values.firstSurname].filter(Boolean).join(" ") || say("draftNobody");
  return el("li", {},
    el("div", { className: "head" }, el("strong", {}, say("draft", who)), chip(clock(draft.at), "")),
    el("div", { className: "actions" },
      el("a", { className: "button quiet", href: "#solicitud/" + draft.id }, say("draftGoOn")),
      button(say("discard"), async () => {
        if (await ask(say("discardTitle"), say("discardText", say("draft", who)), say("discardYes"), [], true)) {
          await queue.dropDraft(draft.id);
        }
      }, "quiet danger")));
}

/** While two sides are looked at the list stands still. */
function closeSides() {
  document.querySelector(".sides")?.remove();
}

async function discard(one) {
  const ids = await queue.withDependents(one.id);
  const text = ids.length > 1 ? say("discardMany", nameOf(one), ids.length - 1) : say("discardText", nameOf(one));
  if (await ask(say("discardTitle"), text, say("discardYes"), [], true)) {
    closeSides();
    await queue.discard(ids);
  }
}

const HOURS = new Set(["collectedAt", "handedAt", "occurredAt"]);
const shown = (key, value) =>
  HOURS.has(key) || key === "registeredAt" ? clock(Date.parse(value)) : key === "label" ? work.grouped(value) : String(value);

async function edit(one) {
  if (one.kind === "order") {
    location.hash = "solicitud/" + one.id;
    return;
  }
  const { body, byClock } = one.value.payload;
  const inputs = Object.entries(body).filter(([key]) => key !== "label").map(([key, value]) => {
    const input = el("input", { id: "campo-" + key, name: key });
    input.type = HOURS.has(key) ? "datetime-local" : "text";
    input.value = HOURS.has(key) ? work.localOf(value, zone()) : (value ?? "");
    return el("div", { className: "field" }, el("label", { htmlFor: input.id }, say("field." + key)), input);
  });
  if (await ask(say("editTitle", nameOf(one)), one.value.problem?.message ?? "", say("save"), inputs)) {
    const next = { ...body };
    for (const input of $("dialogo-campos").querySelectorAll("input")) {
      const text = input.value.trim();
      next[input.name] =
        text === "" ? undefined
          : HOURS.has(input.name) ? work.instantOf(text, zone())
            : input.name === "packages" ? Number(text) : text;
    }
    const touched = name => next[name] !== body[name] && work.localOf(next[name] ?? 0, zone()) !== work.localOf(body[name], zone());
    for (const name of byClock ?? []) {
      next[name] = touched(name) ? next[name] : body[name];
    }
    await queue.retry(one.id, {
      ...one.value.payload, body: next, byClock: (byClock ?? []).filter(name => !touched(name)),
    });
  }
}

/** What the server has, as pairs of a word and a value. */
async function theirs(one) {
  const { payload } = one.value;
  if (one.kind === "order" || one.kind === "collect") {
    const code = payload.body.label ?? payload.body.specimens[0].label;
    const found = await queue.read("/api/orders?q=" + code);
    if (found === null) {
      return null;
    }
    const order = found.length > 0 ? await queue.read("/api/orders/" + found[0].id) : null;
    const specimen = order?.specimens.find(each => each.label === code);
    return order === null ? [] : [
      ["label", work.grouped(code)], ["registeredAt", order.registeredAt],
      ["tests", order.tests.map(test => test.code).join(", ")],
      ...(specimen?.collectedAt ? [["collectedAt", specimen.collectedAt]] : []),
    ];
  }
  const id = one.value.request?.path.split("/")[3];
  const found = id ? await queue.read("/api/shipments/" + id) : [];
  if (found === null || Array.isArray(found)) {
    return found;
  }
  return [
    ["box", work.grouped(found.box)], ["status", say("status." + found.status)],
    ...["courier", "guide", "handedAt"].filter(key => found[key]).map(key => [key, found[key]]),
  ];
}

function ours(one) {
  const { payload } = one.value;
  if (one.kind === "order") {
    const { patient, tests, physician, specimens } = payload.body;
    return [
      ["patient", `${patient.givenName} ${patient.firstSurname}`], ["tests", tests.join(", ")],
      ["physician", physician], ["label", work.grouped(specimens[0].label)],
    ];
  }
  return Object.entries(payload.body ?? { label: work.grouped(payload.raw), occurredAt: payload.occurredAt })
    .filter(([key, value]) => value !== undefined && words.has("field." + key));
}

async function compare(one, before) {
  const pairs = list => el("dl", {}, ...list.flatMap(([key, value]) =>
    [el("dt", {}, say("field." + key)), el("dd", {}, shown(key, value))]));
  const far = await theirs(one);
  const item = before.closest("li");
  item.querySelector(".sides")?.remove();
  before.before(el("div", { className: "sides" },
    el("div", {}, el("h3", {}, say("mine")), pairs(ours(one))),
    el("div", {}, el("h3", {}, say("theirs")),
      far === null ? el("p", {}, say("theirsUnknown")) : far.length === 0 ? el("p", {}, say("theirsNone")) : pairs(far),
      far?.length > 0 ? button(say("keepTheirs"), () => discard(one), "quiet") : null)));
}

async function exportAll() {
  if (!(await ask(say("exportTitle"), say("exportText"), say("exportYes")))) {
    return;
  }
  const content = {
    exportedAt: new Date().toISOString(),
    hospital: me.kit.hospital,
    account: me.account,
    commands: (await queue.commands()).map(({ id, kind, deps, at, state, tries, value }) =>
      ({ id, kind, deps, saidAt: new Date(at).toISOString(), state, tries, ...value })),
    drafts: (await queue.drafts()).map(({ id, at, value }) => ({ id, at, ...value })),
    sent: (await queue.sent()).map(({ id, kind, at }) => ({ id, kind, at })),
  };
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: "application/json" }));
  const link = el("a", { href: url, download: "trazo-pendientes-" + new Date().toISOString().slice(0, 10) + ".json" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

async function fetchNumbers(always) {
  const [labels, ofBoxes] = [await queue.numbersLeft("SPECIMEN"), await queue.numbersLeft("BOX")];
  const wantLabels = always || labels < FEW_LABELS;
  const wantBoxes = always || ofBoxes < FEW_BOXES;
  const done = (!wantLabels || (await queue.fetchNumbers("SPECIMEN", MANY_LABELS))) &&
    (!wantBoxes || (await queue.fetchNumbers("BOX", MANY_BOXES)));
  return done;
}

// ---- an order in three steps

const orderForm = $("solicitud-forma");
let draft = null;
let former = null;
let byClock = new Set();
let saver;

function fill(select, choices) {
  select.replaceChildren(...choices.map(({ code, name }) => el("option", { value: code }, name)));
}

function offer() {
  $("estudios").replaceChildren(...me.kit.tests.map(({ code, name, group }) =>
    el("label", { className: "option" }, el("input", { type: "checkbox", name: "tests", value: code, "data-family": group }), " " + name)));
  $("muestras").replaceChildren(...me.kit.forms.map(({ code, name, group }) =>
    el("label", { className: "option" }, el("input", { type: "radio", name: "sample", value: code, "data-living": group === "LIVING" ? "si" : "no" }), " " + name)));
  fill($("laboratory"), me.kit.laboratories);
  fill($("caja-laboratorio"), me.kit.laboratories);
}

function values() {
  const data = new FormData(orderForm);
  const out = Object.fromEntries(data.entries());
  out.tests = data.getAll("tests");
  return out;
}

function putValues(given) {
  orderForm.reset();
  for (const field of orderForm.elements) {
    if (field.name === "tests") {
      field.checked = (given.tests ?? []).includes(field.value);
    } else if (field.type === "radio") {
      field.checked = given[field.name] === undefined ? field.defaultChecked : given[field.name] === field.value;
    } else if (field.name && given[field.name] !== undefined) {
      field.value = given[field.name];
    }
  }
  showParts();
}

function showParts() {
  const living = orderForm.querySelector("input[name=sample]:checked")?.dataset.living ?? "no";
  for (const part of orderForm.querySelectorAll("fieldset[data-for]")) {
    part.hidden = part.dataset.for !== living;
    part.disabled = part.hidden;
  }
}

function step(number, focus = true) {
  for (const part of orderForm.querySelectorAll("[data-step]")) {
    part.hidden = part.dataset.step !== String(number);
  }
  for (const link of document.querySelectorAll(".way a")) {
    if (link.dataset.to === String(number)) {
      link.setAttribute("aria-current", "step");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  if (focus) {
    orderForm.querySelector(`[data-step="${number}"] h2`).focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

async function enterOrder(id) {
  former = null;
  byClock = new Set();
  const kept = id && (await queue.drafts()).find(one => one.id === id);
  const aside = id && (await queue.commands()).find(one => one.id === id && one.kind === "order" && one.state !== "waiting");
  draft = kept || aside ? id : queue.uuid();
  if (aside) {
    former = aside.value.payload;
    byClock = new Set(former.byClock);
  } else if (kept) {
    byClock = new Set(kept.value.byClock);
  }
  putValues(aside ? former.values : kept ? kept.value.values : { sample: forms.block });
  $("guardado").textContent = kept ? say("draftSaved", hour(kept.at)) : $("guardado").dataset.first;
  if (aside) {
    complain(aside.value.problem?.message ?? "");
  }
  step(1, false);
}

function changedField(event) {
  const { name } = event.target;
  if (byClock.has(name)) {
    byClock.delete(name);
  }
  if (name === "tests" && event.target.checked) {
    const living = event.target.dataset.family === "FLOW" ? "si" : "no";
    const chosen = orderForm.querySelector("input[name=sample]:checked");
    if (chosen?.dataset.living !== living) {
      const fitting = orderForm.querySelector(`input[name=sample][data-living=${living}]`);
      if (fitting) {
        fitting.checked = true;
      }
    }
  }
  showParts();
  clearTimeout(saver);
  saver = setTimeout(autosave, AUTOSAVE_MS);
}

async function autosave() {
  clearTimeout(saver);
  saver = undefined;
  if (draft === null || former !== null || me === null) {
    return;
  }
  await queue.keepDraft(draft, { values: values(), byClock: [...byClock] });
  $("guardado").textContent = say("draftSaved", hour(Date.now()));
}

function missing(given) {
  const out = [];
  for (const name of ["givenName", "firstSurname", "birthDate", "sex", "physician", "laboratory", "sample"]) {
    if (!(given[name] ?? "").trim()) {
      out.push([name, ["physician", "laboratory"].includes(name) ? 2 : name === "sample" ? 3 : 1]);
    }
  }
  if (given.curp?.trim() && !/^[A-Za-z]{4}[0-9]{6}[A-Za-z]{6}[0-9A-Za-z][0-9]$/.test(given.curp.trim())) {
    out.push(["curp", 1]);
  }
  if (given.tests.length === 0) {
    out.push(["tests", 2]);
  }
  if (given.anticoagulant === "NONE") {
    out.push(["anticoagulant", 3]);
  }
  if (given.blocks !== undefined && !(/^[0-9]{1,2}$/.test(given.blocks) && given.blocks >= 1 && given.blocks <= 20)) {
    out.push(["blocks", 3]);
  }
  return out.sort((one, other) => one[1] - other[1]);
}

async function register() {
  const given = values();
  const lacks = missing(given);
  for (const marked of orderForm.querySelectorAll("[aria-invalid]")) {
    marked.removeAttribute("aria-invalid");
  }
  if (lacks.length > 0) {
    step(lacks[0][1], false);
    complain(say("missing", lacks.map(([name]) => say("missing." + name)).join(", ")));
    lacks.forEach(([name]) => $(name)?.setAttribute("aria-invalid", "true"));
    return;
  }
  clearTimeout(saver);
  const id = draft;
  if (former !== null) {
    await work.correctOrder(id, given, [...byClock], forms, former);
    draft = null;
    location.hash = "pendientes";
    return;
  }
  await queue.keepDraft(id, { values: given, byClock: [...byClock] });
  await work.registerOrder(id, given, [...byClock], forms);
  draft = null;
  location.hash = "etiquetas/" + id;
  tell(say("registered"));
}

// ---- collection

async function showCollect() {
  const orders = await readThings();
  const said = new Set([...(await queue.commands()), ...(await queue.sent())].filter(one => one.kind === "collect").map(one => one.value.payload.body.label));
  const open = orders.filter(order => order.collected === "" && !order.containers.every(one => said.has(one.code)));
  fill($("toma-orden"), [{ code: "", name: say("chooseOrder") }, ...open.map(orderChoice)]);
}

const orderChoice = order => ({ code: order.id, name: `${order.surnames}, ${order.given} · ${order.sample}` });

async function collect() {
  const orders = await readThings();
  const typed = work.reading($("toma-numero").value);
  const order = orders.find(one =>
    one.id === $("toma-orden").value || one.containers.some(each => typed.kind === "SPECIMEN" && each.code === typed.code));
  const codes = order ? order.containers.map(one => one.code) : typed.kind === "SPECIMEN" ? [typed.code] : [];
  const local = $("toma-hora").value;
  if (codes.length === 0 || local === "") {
    complain(say("missing", say(codes.length === 0 ? "missing.number" : "missing.hour")));
    return;
  }
  const fromClock = $("toma-hora").dataset.clock === "si";
  const at = fromClock ? $("toma-hora").dataset.instant : work.instantOf(local, zone());
  await work.collect(codes, at, fromClock, order?.id ?? null);
  $("toma-forma").reset();
  tell(say("collected"));
  await showCollect();
}

// ---- boxes

let box = "";

async function packedIn() {
  const all = [...(await queue.commands()), ...(await queue.sent())];
  return {
    packs: all.filter(one => one.kind === "pack"),
    has: (kind, id) => all.find(one => one.kind === kind && one.value.payload.boxCommand === id),
    waiting: new Set(all.filter(one => one.state).map(one => one.id)),
  };
}

const boxState = (all, id) => (all.has("hand", id) ? "handed" : all.has("close", id) ? "closed" : "open");

async function showBoxes() {
  const orders = await readThings();
  const all = await packedIn();
  const list = [...boxes.values()].sort((one, other) => other.at - one.at);
  $("cajas-lista").replaceChildren(...list.map(one => el("li", {},
    el("div", { className: "head" },
      el("strong", {}, el("a", { className: "number", href: "#cajas/" + one.id }, work.grouped(one.code)),
        el("span", { className: "sub" }, say("box.to", one.laboratoryName))),
      chip(say("box." + boxState(all, one.id)), boxState(all, one.id) === "open" ? "info" : "ok")))));
  $("cajas-vacias").hidden = list.length > 0;
  const chosen = boxes.get(box);
  $("caja").hidden = chosen === undefined;
  if (!chosen) {
    return;
  }
  const state = boxState(all, box);
  $("caja-numero").textContent = work.grouped(chosen.code);
  $("caja-estado").textContent = say("box." + state);
  $("caja-estado").className = "chip " + (state === "open" ? "info" : "ok");
  $("caja-destino").textContent = say("box.to", chosen.laboratoryName);
  $("caja-etiqueta").href = "#etiquetas/" + box;
  const inside = all.packs.filter(one => one.value.payload.boxCommand === box);
  $("contenido-titulo").textContent = say("contents", inside.length);
  $("caja-contenido").replaceChildren(...inside.map(one => {
    const found = knownContainer(orders, one.value.payload.raw);
    return el("li", {}, el("div", { className: "head" },
      el("strong", {}, el("span", { className: "number" }, work.grouped(one.value.payload.raw)),
        el("span", { className: "sub" }, found ? `${found.container.designation} · ${found.order.surnames}` : "")),
      all.waiting.has(one.id) ? chip(say(one.state === "waiting" ? "state.waiting" : "state.aside"), one.state === "waiting" ? "info" : "bad") : chip(say("state.sent"), "ok")));
  }));
  $("caja-vacia").hidden = inside.length > 0;
  $("empacar").hidden = state !== "open";
  $("cerrar-forma").hidden = state !== "open" || inside.length === 0;
  $("entregar-forma").hidden = state !== "closed";
}

function knownContainer(orders, code) {
  for (const order of orders) {
    const container = order.containers.find(one => one.code === code);
    if (container) {
      return { order, container };
    }
  }
  return null;
}

function verdict(kind, tone, code) {
  $("dicho").hidden = false;
  $("dicho").className = "verdict " + tone;
  $("dicho").querySelector(".word").textContent = say("verdict." + kind);
  $("dicho").querySelector(".raw").textContent = `${work.grouped(code)} · ${say("verdict." + kind + "Note")}`;
}

const readings = [];
let packing = false;

/** Readings are taken at once and dealt with one after another. */
async function packNext() {
  if (packing) {
    return;
  }
  packing = true;
  try {
    while (readings.length > 0) {
      await guarded(() => packOne(readings[0]));
      readings.shift();
    }
  } finally {
    packing = false;
  }
}

async function packOne({ raw, into }) {
  const { kind, code } = work.reading(raw);
  if (kind !== "SPECIMEN") {
    verdict(kind === "DAMAGED" ? "damaged" : "wrong", kind === "DAMAGED" ? "damaged" : "refused", code);
    return;
  }
  const orders = await readThings();
  const found = knownContainer(orders, code);
  const all = await packedIn();
  const before = all.packs.find(one => one.value.payload.raw === code);
  if (before?.value.payload.boxCommand === into) {
    verdict("already", "already", code);
  } else if (before || (found && found.order.laboratory !== boxes.get(into).laboratory)) {
    verdict("other", "refused", code);
  } else if (found && !found.container.travels) {
    verdict("stays", "refused", code);
  } else {
    await work.pack(into, code, found?.order.id ?? null);
    verdict("packed", "pending", code);
  }
  await showBoxes();
}

async function closeBox(event) {
  const data = Object.fromEntries(new FormData(event.target).entries());
  const text = name => data[name].trim() || undefined;
  if (!text("contact") || !/^[1-9][0-9]?$/.test(data.packages.trim())) {
    complain(say("missing", say(text("contact") ? "missing.packages" : "missing.contact")));
    return;
  }
  const all = await packedIn();
  const packed = all.packs.filter(one => one.value.payload.boxCommand === box).map(one => one.value.payload.raw);
  await work.closeBox(box, packed, {
    packages: Number(data.packages), contact: text("contact"), seals: text("seals"),
    temperatureBand: text("temperatureBand"), loggerId: text("loggerId"),
  });
  await showBoxes();
}

async function handOver() {
  const local = $("handedAt").value;
  const courier = $("courier").value.trim();
  if (courier === "" || local === "") {
    complain(say("missing", say(courier === "" ? "missing.courier" : "missing.hour")));
    return;
  }
  const fromClock = $("handedAt").dataset.clock === "si";
  const handedAt = fromClock ? $("handedAt").dataset.instant : work.instantOf(local, zone());
  await work.handOver(box, { courier, guide: $("guide").value.trim() || undefined, handedAt }, fromClock);
  tell(say("handed"));
  await showBoxes();
}

// ---- labels

async function showLabels(id) {
  const orders = await readThings();
  fill($("etiquetas-de"), [
    { code: "", name: say("chooseOrder") }, ...orders.map(orderChoice),
    ...[...boxes.values()].map(one => ({ code: one.id, name: say("kind.box", work.grouped(one.code)) })),
  ]);
  $("etiquetas-de").value = id;
  const order = orders.find(one => one.id === id);
  const chosen = boxes.get(id);
  const labels = order
    ? order.containers.map(one => label(one.symbol, work.grouped(one.code), [
      order.surnames.toUpperCase(), order.given.toUpperCase(),
      say("born", order.birthDate.split("-").reverse().join("/")),
      `${one.designation} · ${order.tests.join(" ")}`, work.grouped(one.code), me.kit.shortName]))
    : chosen
      ? [label(chosen.symbol, work.grouped(chosen.code), [work.grouped(chosen.code), say("box.to", chosen.laboratoryName), me.kit.shortName])]
      : [];
  $("hoja").replaceChildren(...labels);
  $("hoja-vacia").hidden = labels.length > 0;
  $("imprimir").hidden = labels.length === 0;
}

// ---- begin

let updating = null;

async function keepShell() {
  if (!("serviceWorker" in navigator)) {
    return;
  }
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
  const offerUpdate = () => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      updating = registration.waiting;
      showState();
    }
  };
  offerUpdate();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", offerUpdate));
  let reloading = false;
  const had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (had && !reloading) {
      reloading = true;
      location.reload();
    }
  });
}

function useNow(target) {
  const input = $(target);
  const now = Date.now();
  input.value = work.localOf(now, zone());
  input.dataset.clock = "si";
  input.dataset.instant = new Date(now).toISOString();
  if (orderForm.contains(input)) {
    byClock.add(input.name);
    clearTimeout(saver);
    saver = setTimeout(autosave, AUTOSAVE_MS);
  }
}

function listen() {
  window.addEventListener("hashchange", () => route());
  window.addEventListener("online", showState);
  window.addEventListener("offline", showState);
  document.addEventListener("click", event => {
    const to = event.target.closest("[data-to]");
    const now = event.target.closest("[data-now]");
    if (to) {
      event.preventDefault();
      complain("");
      step(to.dataset.to);
    } else if (now) {
      useNow(now.dataset.now);
    }
  });
  orderForm.addEventListener("input", changedField);
  document.addEventListener("input", event => delete event.target.dataset?.clock);
  const flush = () => {
    if (saver) {
      autosave();
    }
  };
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("pagehide", flush);
  const submits = { "solicitud-forma": register, "toma-forma": collect, "cerrar-forma": closeBox, "entregar-forma": handOver };
  document.addEventListener("submit", event => {
    if (event.target.method === "dialog") {
      return;
    }
    event.preventDefault();
    if (event.target.id === "empacar") {
      const raw = $("lectura").value;
      $("lectura").value = "";
      if (raw.trim() !== "") {
        readings.push({ raw, into: box });
        packNext();
      }
    } else if (event.target.id === "abrir-forma") {
      guarded(async () => {
        location.hash = "cajas/" + (await work.openBox($("caja-laboratorio").value));
      });
    } else if (submits[event.target.id]) {
      guarded(() => submits[event.target.id](event));
    }
  });
  $("enviar").addEventListener("click", () => queue.pump(true));
  $("exportar").addEventListener("click", () => guarded(exportAll));
  $("pedir").addEventListener("click", () => guarded(async () => {
    if (!(await fetchNumbers(true).catch(() => false))) {
      complain(say("numbersFailed"));
    }
  }));
  $("imprimir").addEventListener("click", () => window.print());
  $("etiquetas-de").addEventListener("change", () => {
    location.hash = "etiquetas/" + $("etiquetas-de").value;
  });
  $("cerrar").addEventListener("click", () => guarded(async () => {
    const count = await queue.waiting();
    if (await ask(say("lockTitle"), count > 0 ? say("lockPending", count) : say("lockText"), say("lockYes"))) {
      await queue.forgetKeys();
      location.hash = "";
    }
  }));
}

let shows = Promise.resolve();
let again = false;

/** One refresh at a time; what changes meanwhile leads to one more. */
function refresh() {
  if (again) {
    return;
  }
  again = true;
  shows = shows.then(async () => {
    again = false;
    const before = me?.account;
    me = await queue.whoWorks();
    if (before !== me?.account) {
      if (me) {
        offer();
      }
      await route();
    }
    await showState();
    if (me && view === "pendientes" && !document.querySelector(".sides")) {
      await showWaiting();
    } else if (me && view === "cajas") {
      await showBoxes();
    }
  }).catch(problem => console.error(problem));
}

async function begin() {
  $("guardado").dataset.first = $("guardado").textContent;
  listen();
  me = await queue.whoWorks();
  if (me) {
    offer();
  }
  await route(true);
  await showState();
  queue.onChange(refresh);
  keepShell().catch(problem => console.error(problem));
  access = await queue.prepare();
  queue.status.network = access !== "noNetwork";
  if (access === "ready") {
    me = await queue.whoWorks();
    offer();
    await queue.tidy();
    await fetchNumbers(false).catch(() => false);
    if (view === "cerrado" || view === "") {
      await route(true);
    } else if (view !== "solicitud") {
      await route(true);
    }
  }
  refresh();
  queue.pump();
  document.documentElement.dataset.ready = access;
}

guarded(begin);
