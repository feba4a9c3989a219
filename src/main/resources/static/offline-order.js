/* An order in three steps, and the hour at which its samples were taken. */
import * as queue from "./offline-queue.js";
import * as work from "./offline-work.js";
import { $, complain, complete, desk, el, fill, forms, held, hour, knownContainer, readThings, say, tell, zone } from "./offline-desk.js";
import { fitSample, putValues, showParts, valuesOf } from "./order-form.js";

const AUTOSAVE_MS = 400;

const orderForm = $("solicitud-forma");
let draft = null;
let former = null;
let byClock = new Set();
let saver;
let entered = 0;
let writer = null;

/** Puts what the agreements offer into the form; what stands there stays. */
export function offer() {
  const given = valuesOf(orderForm);
  $("estudios").replaceChildren(...desk.me.kit.tests.map(({ code, name, group }) =>
    el("label", { className: "option" }, el("input", { type: "checkbox", name: "tests", value: code, "data-family": group }), " " + name)));
  $("muestras").replaceChildren(...desk.me.kit.forms.map(({ code, name, group }) =>
    el("label", { className: "option" }, el("input", { type: "radio", name: "sample", value: code, "data-living": group === "LIVING" ? "si" : "no" }), " " + name)));
  fill($("laboratory"), desk.me.kit.laboratories);
  putValues(orderForm, given);
}

/** Whether an order is put right whose labels are there already. */
export const correcting = () => former !== null;

/** Shows one of the three steps. */
export function step(number, focus = true) {
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

/** Begins an order, goes on with a draft, or sets right one that was refused. */
export function enterOrder(id) {
  return held([orderForm, document.querySelector(".way")], () => putInto(id));
}

async function putInto(id) {
  const turn = ++entered;
  if (saver) {
    await autosave();
  }
  const kept = id && (await queue.drafts()).find(one => one.id === id);
  const aside = id && (await queue.commands()).find(one => one.id === id && one.kind === "order" && one.state !== "waiting");
  if (turn !== entered) {
    return;
  }
  former = null;
  byClock = new Set();
  writer = desk.me.account;
  draft = kept || aside ? id : queue.uuid();
  if (aside) {
    former = aside.value.payload;
    byClock = new Set(former.byClock);
  } else if (kept) {
    byClock = new Set(kept.value.byClock);
  }
  orderForm.reset();
  putValues(orderForm, aside ? former.values : kept ? kept.value.values : { sample: forms.block });
  $("guardado").textContent = kept ? say("draftSaved", hour(kept.at)) : $("guardado").dataset.first;
  if (aside) {
    complain(aside.value.problem?.message ?? "");
  }
  step(aside ? stepOf(aside.value.problem?.code ?? "") : 1, false);
}

/** On which step stands what the server refused. */
function stepOf(code) {
  if (/^(COLLECTED|TIMES|SPECIMEN|FORM|LABEL|PARENT|TOO_MANY_CONTAINERS|REFERRAL_WITHOUT)/.test(code)) {
    return 3;
  }
  return /^(ORDER|TEST|DIAGNOSIS|BIRADS|LABORATORY|NO_AGREEMENT|AGREEMENT|REPLACED)/.test(code) ? 2 : 1;
}

function changedField(event) {
  const { name } = event.target;
  if (byClock.has(name)) {
    byClock.delete(name);
  }
  if (name === "tests") {
    fitSample(orderForm, event.target);
  } else if (name === "sample") {
    showParts(orderForm);
  }
  saveSoon();
}

function saveSoon() {
  clearTimeout(saver);
  saver = setTimeout(autosave, AUTOSAVE_MS);
}

async function autosave() {
  clearTimeout(saver);
  saver = undefined;
  if (draft === null || former !== null || desk.me?.account !== writer) {
    return;
  }
  await queue.keepDraft(draft, { values: valuesOf(orderForm), byClock: [...byClock] });
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
  if (given.anticoagulant === "NONE" && given.drawnAt) {
    out.push(["anticoagulant", 3]);
  }
  if (given.blocks !== undefined && !(/^[0-9]{1,2}$/.test(given.blocks) && given.blocks >= 1 && given.blocks <= 20)) {
    out.push(["blocks", 3]);
  }
  out.push(...wrongHours(given).map(([name, word]) => [name, 3, word]));
  return out.sort((one, other) => one[1] - other[1]);
}

/** Hours that the server would refuse: a collection to come, and what ended before it began. */
function wrongHours(given) {
  const out = [];
  for (const name of ["collectedAt", "drawnAt"]) {
    if (given[name] && !byClock.has(name) && work.inFuture(given[name], zone())) {
      out.push([name, "future"]);
    }
  }
  for (const [first, later] of [["collectedAt", "fixedAt"], ["fixedAt", "fixationEndedAt"]]) {
    if (given[first] && given[later] && given[first] > given[later]) {
      out.push([later, "crossed"]);
    }
  }
  return out;
}

/** Where it goes on when the labels stick to their samples. */
export const afterLabels = hasHour => (hasHour ? [say("toBoxes"), "#cajas"] : [say("toCollect"), "#toma"]);

/** Registers what stands in the form, or says what is missing. */
export async function register() {
  const given = valuesOf(orderForm);
  const lacks = missing(given);
  if (lacks.length > 0) {
    step(lacks[0][1], false);
  }
  if (!complete(orderForm, lacks.map(([name, , word = name]) => [name, word]))) {
    return;
  }
  clearTimeout(saver);
  const id = draft;
  if (former !== null) {
    await work.correctOrder(id, given, [...byClock], forms, former);
    draft = null;
    location.hash = "pendientes";
    tell(say("corrected"));
    return;
  }
  await queue.keepDraft(id, { values: given, byClock: [...byClock] });
  await work.registerOrder(id, given, [...byClock], forms);
  draft = null;
  location.hash = "etiquetas/" + id;
  const hasHour = Boolean(given.collectedAt || given.drawnAt);
  tell(say(hasHour ? "registered" : "registeredUntaken"), afterLabels(hasHour));
}

/** An hour of the form was taken from the clock: that is kept with it. */
export function tookFromClock(input) {
  if (orderForm.contains(input)) {
    byClock.add(input.name);
    saveSoon();
  }
}

/** Keeps at once what was typed, when the page may be about to go. */
export function flush() {
  if (saver) {
    autosave();
  }
}

orderForm.addEventListener("input", changedField);

const LABELS_SHOWN = 3;

/** Which labels a collection was said of on this device. */
async function taken() {
  const all = [...(await queue.commands()), ...(await queue.sent())];
  return new Set(all.filter(one => one.kind === "collect").map(one => one.value.payload.body.label));
}

const lacksHour = (order, said) => order.collected === "" && !order.containers.every(one => said.has(one.code));

function labelsOf({ containers }) {
  const shown = containers.slice(0, LABELS_SHOWN).flatMap(one =>
    [el("span", { className: "number" }, say("labelOf", one.designation, work.grouped(one.code))), " · "]).slice(0, -1);
  const more = containers.length - LABELS_SHOWN;
  return el("span", { className: "sub" }, ...shown, more > 0 ? " " + say("labelsMore", more) : null);
}

/** The orders whose samples are still to be taken. */
export async function showCollect() {
  const orders = await readThings();
  const said = await taken();
  const open = orders.filter(order => lacksHour(order, said));
  const chosen = $("toma-ordenes").querySelector(":checked")?.value;
  $("toma-ordenes").replaceChildren(...open.map(order => el("label", { className: "option" },
    el("input", { type: "radio", name: "toma-de", value: order.id, checked: order.id === chosen }),
    el("span", {}, `${order.surnames}, ${order.given} · ${order.sample}`, labelsOf(order)))));
  $("toma-de").hidden = open.length === 0;
  $("toma-ninguna").hidden = open.length > 0;
}

const chosenOrder = () => $("toma-ordenes").querySelector(":checked");

/* A label that was read chooses its order; choosing an order takes a number away that says another. */
$("toma-numero").addEventListener("input", async () => {
  const typed = $("toma-numero").value;
  const { kind, code } = work.reading(typed);
  const found = kind === "SPECIMEN" ? knownContainer(await readThings(), code) : null;
  if (typed !== $("toma-numero").value) {
    return;
  }
  for (const one of $("toma-ordenes").querySelectorAll("input")) {
    one.checked = one.value === found?.order.id;
  }
});
$("toma-ordenes").addEventListener("change", () => {
  $("toma-numero").value = "";
});

/** Records that samples were taken. */
export async function collect() {
  const orders = await readThings();
  const said = await taken();
  const typed = $("toma-numero").value.trim();
  const read = work.reading(typed);
  const order = typed === ""
    ? orders.find(one => one.id === chosenOrder()?.value)
    : read.kind === "SPECIMEN" ? knownContainer(orders, read.code)?.order : undefined;
  const codes = order ? order.containers.map(one => one.code) : read.kind === "SPECIMEN" ? [read.code] : [];
  const local = $("toma-hora").value;
  const lacks = [
    ...(codes.length === 0 ? [typed === "" && !$("toma-de").hidden ? ["toma-de", "patient"] : ["toma-numero", "number"]]
      : (order ? !lacksHour(order, said) : said.has(codes[0])) ? [["toma-numero", "collectAlready"]] : []),
    ...(local === "" ? [["toma-hora", "hour"]]
      : $("toma-hora").dataset.clock !== "si" && work.inFuture(local, zone()) ? [["toma-hora", "future"]] : []),
  ];
  if (!complete($("toma-forma"), lacks)) {
    return;
  }
  const fromClock = $("toma-hora").dataset.clock === "si";
  const at = fromClock ? $("toma-hora").dataset.instant : work.instantOf(local, zone());
  await work.collect(codes.filter(code => !said.has(code)), at, fromClock, order?.id ?? null);
  $("toma-forma").reset();
  await showCollect();
  tell(
    order ? say("collected", `${order.given} ${order.surnames}`) : say("collectedOne", work.grouped(codes[0])),
    order ? [say("toBoxes"), "#cajas"] : null);
}
