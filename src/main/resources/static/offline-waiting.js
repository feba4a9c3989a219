/* What waits to be sent: the list, setting right what was refused, two sides of a conflict, a copy. */
import * as queue from "./offline-queue.js";
import * as work from "./offline-work.js";
import { $, ask, button, chip, clock, desk, el, hour, readThings, say, tell, words, zone } from "./offline-desk.js";

function nameOf({ kind, value }) {
  const { payload } = value;
  const boxOf = () => work.grouped(desk.boxes.get(payload.boxCommand)?.code ?? "");
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

/** The list, the drafts, what was sent, and how many numbers are left. */
export async function showWaiting() {
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
    tell(say("corrected"));
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

/** A file of all that waits, for the day on which a device cannot be mended. */
export async function exportAll() {
  if (!(await ask(say("exportTitle"), say("exportText"), say("exportYes")))) {
    return;
  }
  const content = {
    exportedAt: new Date().toISOString(),
    hospital: desk.me.kit.hospital,
    account: desk.me.account,
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
