/*
 * What all parts of the page for work without a network share: who works there, its words, and the
 * small pieces it is made of.
 */
import * as queue from "./offline-queue.js";

/** Who works here, or null; what the server said of the session; the boxes of this device by id. */
export const desk = { me: null, access: "", boxes: new Map() };

const PASSING_MS = 1500;

export const $ = id => document.getElementById(id);
export const words = new Map(
  [...document.querySelectorAll("#palabras [data-key]")].map(one => [one.dataset.key, one.textContent]));
export const say = (key, ...facts) =>
  facts.reduce((text, fact, i) => text.replaceAll(`{${i}}`, fact), words.get(key) ?? key);
export const forms = { tissue: $("contenido").dataset.tissue, block: $("contenido").dataset.block };

export function el(tag, properties = {}, ...children) {
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

export const button = (text, act, kind = "") =>
  el("button", { type: "button", className: kind, onclick: () => guarded(act) }, text);
export const chip = (text, tone) => el("span", { className: "chip " + tone }, text);

export const zone = () => desk.me?.kit.zone ?? "America/Mexico_City";
export const clock = at =>
  new Intl.DateTimeFormat("es-MX", { timeZone: zone(), day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
export const hour = at =>
  new Intl.DateTimeFormat("es-MX", { timeZone: zone(), hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);

/** Says what is wrong, or that nothing is. */
export function complain(text) {
  $("falla").textContent = text;
  $("falla").hidden = text === "";
  if (text !== "") {
    $("falla").focus();
  }
}

const sentenceOf = word => (words.has("missing." + word) ? say("missing", say("missing." + word)) : say(word));

/** Marks every field that something is missing from or wrong with, beside it and above, or none; true when all is there. */
export function complete(form, lacks) {
  form.querySelectorAll("[data-fault]").forEach(note => note.remove());
  for (const field of form.querySelectorAll("[data-faulty]")) {
    field.removeAttribute("aria-invalid");
    if (field.dataset.faulty === "") {
      field.removeAttribute("aria-describedby");
    } else {
      field.setAttribute("aria-describedby", field.dataset.faulty);
    }
    delete field.dataset.faulty;
  }
  for (const [id, word] of lacks) {
    const field = $(id);
    const group = field.tagName === "FIELDSET";
    const note = el("p", { className: "fault", id: id + "-falta", "data-fault": "" }, sentenceOf(word));
    field.dataset.faulty = field.getAttribute("aria-describedby") ?? "";
    field.setAttribute("aria-describedby", `${field.dataset.faulty} ${note.id}`.trim());
    if (!group || field.getAttribute("role") === "radiogroup") {
      field.setAttribute("aria-invalid", "true");
    }
    if (group) {
      field.append(note);
    } else {
      field.closest("details")?.setAttribute("open", "");
      field.after(note);
    }
  }
  if (lacks.length > 0) {
    const absent = lacks.filter(([, word]) => words.has("missing." + word)).map(([, word]) => say("missing." + word));
    const wrong = lacks.filter(([, word]) => !words.has("missing." + word)).map(([, word]) => say(word));
    complain([...(absent.length > 0 ? [say("missing", absent.join(", "))] : []), ...new Set(wrong)].join(" "));
  }
  return lacks.length === 0;
}

/** Runs what somebody asked for; what goes wrong is said, never swallowed. */
export async function guarded(act) {
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

const holds = new Map();

/** While something is put into forms, or taken out of them, nobody can write there. */
export async function held(parts, act) {
  const focused = document.activeElement;
  for (const part of parts) {
    holds.set(part, (holds.get(part) ?? 0) + 1);
    part.inert = true;
  }
  try {
    return await act();
  } finally {
    for (const part of parts) {
      holds.set(part, holds.get(part) - 1);
      part.inert = holds.get(part) > 0;
    }
    if (document.activeElement === document.body) {
      focused?.focus({ preventScroll: true });
    }
  }
}

let toldAt = -PASSING_MS;

/** Says what was done and where it goes on, [word, address], until something else is looked at. */
export function tell(text, next = null) {
  toldAt = performance.now();
  $("avisos").querySelector("[data-passing]")?.remove();
  $("avisos").prepend(el("div", { className: "notice ok", role: "status", "data-passing": "" }, text,
    next ? el("div", { className: "actions" }, el("a", { className: "button quiet", href: next[1], onclick: () => (toldAt = -PASSING_MS) }, next[0])) : null));
  window.scrollTo(0, 0);
}

/** Takes away what was said, unless it was said just now. */
export function leaveTold() {
  if (performance.now() - toldAt > PASSING_MS) {
    $("avisos").querySelector("[data-passing]")?.remove();
  }
}

/** A question before something that cannot be undone; true for yes. */
export function ask(title, text, yes, fields = [], danger = false) {
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

/** Puts choices into a list; what was chosen stays chosen. */
export function fill(select, choices) {
  const chosen = select.value;
  select.replaceChildren(...choices.map(({ code, name }) => el("option", { value: code }, name)));
  if (choices.some(({ code }) => code === chosen)) {
    select.value = chosen;
  }
}

/** Reads what this device remembers: the boxes, and answers the orders. */
export async function readThings() {
  const things = await queue.things();
  desk.boxes = new Map(things.filter(one => one.kind === "box").map(one => [one.id, { id: one.id, at: one.at, ...one.value }]));
  return things.filter(one => one.kind === "order").map(one => ({ id: one.id, at: one.at, ...one.value }));
}

export const orderChoice = order => ({ code: order.id, name: `${order.surnames}, ${order.given} · ${order.sample}` });

/** The order and the container that a number belongs to, as far as this device knows. */
export function knownContainer(orders, code) {
  for (const order of orders) {
    const container = order.containers.find(one => one.code === code);
    if (container) {
      return { order, container };
    }
  }
  return null;
}
