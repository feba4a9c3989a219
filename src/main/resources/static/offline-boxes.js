/* Boxes: opening, packing by reader or camera, closing, handing over; and the labels of all. */
import * as queue from "./offline-queue.js";
import * as work from "./offline-work.js";
import { $, button, chip, complete, desk, el, fill, guarded, knownContainer, orderChoice, readThings, say, tell, zone } from "./offline-desk.js";
import { afterLabels } from "./offline-order.js";
import { label } from "./offline-paper.js";

let box = "";

async function packedIn() {
  const all = [...(await queue.commands()), ...(await queue.sent())];
  return {
    packs: all.filter(one => one.kind === "pack"),
    has: (kind, id) => all.find(one => one.kind === kind && one.value.payload.boxCommand === id),
    waiting: new Set(all.filter(one => one.state).map(one => one.id)),
    untaken: (order, code) =>
      order.collected === "" && !all.some(one => one.kind === "collect" && one.value.payload.body.label === code),
  };
}

const boxState = (all, id) => (all.has("hand", id) ? "handed" : all.has("close", id) ? "closed" : "open");

/** Looks at a box, or at none. */
export async function enterBox(id) {
  $("dicho").hidden ||= id !== box;
  box = id;
  await showBoxes();
  if (id) {
    $("lectura").focus();
  }
}

/** The boxes of this device, and the one looked at. */
export async function showBoxes() {
  const orders = await readThings();
  const all = await packedIn();
  const list = [...desk.boxes.values()].sort((one, other) => other.at - one.at);
  $("cajas-lista").replaceChildren(...list.map(one => el("li", {},
    el("div", { className: "head" },
      el("strong", {}, el("a", { className: "number", href: "#cajas/" + one.id }, work.grouped(one.code)),
        el("span", { className: "sub" }, say("box.to", one.laboratoryName))),
      chip(say("box." + boxState(all, one.id)), boxState(all, one.id) === "open" ? "info" : "ok")))));
  $("cajas-vacias").hidden = list.length > 0;
  const chosen = desk.boxes.get(box);
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
  showLoose(orders, all, state === "open" ? chosen.laboratory : null);
  $("empacar").hidden = state !== "open";
  $("dicho").hidden ||= state !== "open";
  $("cerrar-forma").hidden = state !== "open" || inside.length === 0;
  $("entregar-forma").hidden = state !== "closed";
}

/** What this device knows to lie outside of boxes and to go to this laboratory. */
function showLoose(orders, all, laboratory) {
  const packed = new Set(all.packs.map(one => one.value.payload.raw));
  const loose = orders.filter(order => order.laboratory === laboratory).flatMap(order =>
    order.containers.filter(one => one.travels && !packed.has(one.code)).map(container => ({ order, container })));
  $("por-empacar").hidden = loose.length === 0;
  $("por-empacar-lista").replaceChildren(...loose.map(({ order, container }) => el("li", {}, el("div", { className: "head" },
    el("strong", {}, `${container.designation} · ${order.surnames}, ${order.given}`,
      el("span", { className: "sub number" }, work.grouped(container.code))),
    button(say("packIt"), () => take(container.code), "quiet")))));
}

function verdict(kind, tone, code) {
  $("dicho").hidden = false;
  $("dicho").className = "verdict " + tone;
  $("dicho").querySelector(".word").textContent = say("verdict." + kind);
  $("dicho").querySelector(".raw").textContent = `${work.grouped(code)} · ${say("verdict." + kind + "Note")}`;
}

const readings = [];
let packing = false;

/** Takes a reading at once; it is dealt with after those before it. */
export function take(raw) {
  if (raw.trim() !== "") {
    readings.push({ raw, into: box });
    packNext();
  }
}

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
  } else if (before || (found && found.order.laboratory !== desk.boxes.get(into).laboratory)) {
    verdict("other", "refused", code);
  } else if (found && !found.container.travels) {
    verdict("stays", "refused", code);
  } else {
    await work.pack(into, code, found?.order.id ?? null);
    verdict(found && all.untaken(found.order, code) ? "untaken" : "packed", "pending", code);
  }
  await showBoxes();
}

/** Opens a box for the laboratory chosen. */
export async function openBox() {
  location.hash = "cajas/" + (await work.openBox($("caja-laboratorio").value));
}

/** Closes the manifest of the box looked at. */
export async function closeBox(event) {
  const id = box;
  const data = Object.fromEntries(new FormData(event.target).entries());
  const text = name => data[name].trim() || undefined;
  const lacks = [
    ...(/^[1-9][0-9]?$/.test(data.packages.trim()) ? [] : [["packages", "packages"]]),
    ...(text("contact") ? [] : [["contact", "contact"]]),
  ];
  if (!complete(event.target, lacks)) {
    return;
  }
  const all = await packedIn();
  const packed = all.packs.filter(one => one.value.payload.boxCommand === id).map(one => one.value.payload.raw);
  await work.closeBox(id, packed, {
    packages: Number(data.packages), contact: text("contact"), seals: text("seals"),
    temperatureBand: text("temperatureBand"), loggerId: text("loggerId"),
  });
  tell(say("closed"), [say("toBoxLabel"), "#etiquetas/" + id]);
  await showBoxes();
}

/** Hands the box looked at to the courier. */
export async function handOver() {
  const local = $("handedAt").value;
  const courier = $("courier").value.trim();
  const typed = local !== "" && $("handedAt").dataset.clock !== "si";
  const lacks = [...(courier === "" ? [["courier", "courier"]] : []),
    ...(typed && work.inFuture(local, zone()) ? [["handedAt", "handedFuture"]] : [])];
  if (!complete($("entregar-forma"), lacks)) {
    return;
  }
  const handedAt = typed ? work.instantOf(local, zone())
    : local === "" ? new Date().toISOString() : $("handedAt").dataset.instant;
  await work.handOver(box, { courier, guide: $("guide").value.trim() || undefined, handedAt }, !typed);
  tell(say("handed"), [say("toWaiting"), "#pendientes"]);
  await showBoxes();
}

/* An hour as somebody typed it: 22 nov, 10:42. */
const local = typed =>
  new Intl.DateTimeFormat("es-MX", { timeZone: "UTC", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
    .format(Date.parse(typed + "Z"));

/** Prints the labels shown, and says what comes after. */
export async function printLabels() {
  const id = $("etiquetas-de").value;
  window.print();
  const order = (await readThings()).find(one => one.id === id);
  if (order) {
    const hasHour = order.collected !== "" || !(await packedIn()).untaken(order, order.containers[0].code);
    tell(say(hasHour ? "printed" : "printedUntaken"), afterLabels(hasHour));
  } else {
    tell(say("printedBox"), [say("toBoxes"), "#cajas/" + id]);
  }
}

/** The labels of an order or of a box. */
export async function showLabels(id) {
  const orders = await readThings();
  fill($("etiquetas-de"), [
    { code: "", name: say("chooseOrder") }, ...orders.map(orderChoice),
    ...[...desk.boxes.values()].map(one => ({ code: one.id, name: say("kind.box", work.grouped(one.code)) })),
  ]);
  $("etiquetas-de").value = id;
  const order = orders.find(one => one.id === id);
  const chosen = desk.boxes.get(id);
  const labels = order
    ? order.containers.map(one => label({
      symbol: one.symbol, code: one.code, name: work.grouped(one.code), designation: one.designation, test: (order.shortTests ?? order.tests).join(" "),
      lines: [
        order.surnames.toUpperCase(), order.given.toUpperCase(), say("born", order.birthDate.split("-").reverse().join("/")),
        [order.collected ? say("taken", local(order.collected)) : "", desk.me.kit.shortName].filter(Boolean).join(" · "),
      ],
    }))
    : chosen
      ? [label({
        symbol: chosen.symbol, code: chosen.code, name: work.grouped(chosen.code),
        lines: [say("kind.box", work.grouped(chosen.code)), say("box.to", chosen.laboratoryName), desk.me.kit.shortName],
      })]
      : [];
  $("etiquetas-estudios").textContent = order ? order.testNames.join(" · ") : "";
  $("hoja").replaceChildren(...labels);
  $("hoja-vacia").hidden = labels.length > 0;
  $("imprimir").hidden = labels.length === 0;
}
