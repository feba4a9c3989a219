/*
 * The page that works without a network: shows what waits, and turns what people do into work for
 * the queue. It never says "saved" of something that is only here: it says "por enviar".
 */
import * as queue from "./offline-queue.js";
import * as work from "./offline-work.js";
import { showCurrent } from "./menu.js";
import { closeBox, enterBox, handOver, openBox, printLabels, showBoxes, showLabels, take } from "./offline-boxes.js";
import { closeCamera, offerCamera } from "./offline-camera.js";
import { $, ask, button, complain, desk, el, fill, guarded, held, hour, leaveTold, say, zone } from "./offline-desk.js";
import { collect, correcting, enterOrder, flush, offer, register, showCollect, step, tookFromClock } from "./offline-order.js";
import { exportAll, showWaiting } from "./offline-waiting.js";
import { readWhen } from "./when.js";

/** The tissue and two blocks, as the form begins. */
const ENOUGH_LABELS = 3;
const VIEWS = ["inicio", "pendientes", "solicitud", "toma", "cajas", "etiquetas"];

/** Where one sees what is half written and what is still to be sent. */
const LISTS = ["inicio", "pendientes"];

// ---- where one is

let view = "";

function route(first = false) {
  const [name, id = ""] = location.hash.slice(1).split("/");
  const wanted =
    desk.me === null ? (desk.access === "" ? "preparando" : "cerrado")
      : VIEWS.includes(name) ? name
        : VIEWS.includes(view) ? view : "inicio";
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
  showCurrent();
  complain("");
  if (moved) {
    leaveTold();
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
    await sayNumbers();
  } else if (view === "cajas") {
    await enterBox(id);
  } else if (view === "etiquetas") {
    await showLabels(id);
  } else if (view === "toma") {
    await showCollect();
  } else if (LISTS.includes(view)) {
    await showWaiting();
  }
}

// ---- the bar

function span(ms) {
  const minutes = Math.round(Math.abs(ms) / 60000);
  return minutes < 60 ? say("minutes", minutes) : say("hours", Math.floor(minutes / 60), minutes % 60);
}

/** Whether this page can be opened and used here without a network. */
async function prepared() {
  const kept = (await navigator.serviceWorker?.getRegistration("/"))?.active;
  return Boolean(kept && desk.me && (await queue.numbersLeft("SPECIMEN")) > 0);
}

/** Without numbers nothing can be registered here: that is said before anybody types. */
async function sayNumbers() {
  const labels = desk.me ? await queue.numbersLeft("SPECIMEN") : 0;
  $("sin-numeros").hidden = correcting() || labels >= ENOUGH_LABELS;
  $("sin-numeros-cuantos").textContent = labels === 0 ? say("noLabels") : say("fewLabels", labels);
  $("sin-cajas").hidden = desk.me !== null && (await queue.numbersLeft("BOX")) > 0;
}

async function showState() {
  const { status } = queue;
  const count = await queue.waiting();
  const reachable = navigator.onLine && status.network;
  const asking = reachable && !status.lastContact;
  $("red").textContent = say(asking ? "checking" : reachable ? "online" : "offline");
  $("red").className = "chip " + (asking ? "" : reachable ? "ok" : "warn");
  $("listo").textContent = say((await prepared()) ? "prepared" : "unprepared");
  $("estado").textContent = [
    status.lastContact ? say("contact", hour(status.lastContact - status.ahead)) : asking ? "" : say("noContact"),
    status.sending && count > 0 ? say("sending") : "",
    count > 0 ? say("count", count) : say("allSent"),
  ].filter(Boolean).join(" · ");
  await sayNumbers();
  $("cuenta").textContent = count;
  $("cuenta").hidden = count === 0;
  $("quien").textContent = desk.me?.kit.displayName ?? "";
  $("cerrar").hidden = desk.me === null;
  const notices = [];
  if (desk.access === "notForYou") {
    notices.push(["warn", say("notForYou")]);
  } else if (desk.me && (status.signIn || desk.access === "signedOut")) {
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
  readWhen(input);
  tookFromClock(input);
}

function listen() {
  window.addEventListener("hashchange", () => {
    closeCamera();
    route();
  });
  window.addEventListener("online", async () => {
    await queue.reach();
    if (desk.me) {
      await queue.topUp().catch(() => false);
    }
    await showState();
    queue.pump();
  });
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
  document.addEventListener("input", event => delete event.target.dataset?.clock);
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("pagehide", flush);
  const submits = { "solicitud-forma": register, "abrir-forma": openBox, "toma-forma": collect, "cerrar-forma": closeBox, "entregar-forma": handOver };
  document.addEventListener("submit", event => {
    if (event.target.method === "dialog") {
      return;
    }
    event.preventDefault();
    if (event.target.id === "empacar") {
      const raw = $("lectura").value;
      $("lectura").value = "";
      take(raw);
    } else if (submits[event.target.id]) {
      guarded(() => held([event.target], () => submits[event.target.id](event)));
    }
  });
  offerCamera(say, take);
  $("enviar").addEventListener("click", () => queue.pump(true));
  $("exportar").addEventListener("click", () => guarded(exportAll));
  $("pedir").addEventListener("click", () => guarded(async () => {
    if (!(await queue.topUp(true).catch(() => false))) {
      complain(say("numbersFailed"));
    }
  }));
  $("imprimir").addEventListener("click", () => guarded(printLabels));
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

/** Puts what the agreements offer into all forms. */
function offerAll() {
  offer();
  fill($("caja-laboratorio"), desk.me.kit.laboratories);
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
    const before = desk.me?.account;
    desk.me = await queue.whoWorks();
    if (before !== desk.me?.account) {
      if (desk.me) {
        offerAll();
      }
      await route();
    }
    await showState();
    if (desk.me && LISTS.includes(view) && !document.querySelector(".sides")) {
      await showWaiting();
    } else if (desk.me && view === "cajas") {
      await showBoxes();
    }
  }).catch(problem => console.error(problem));
}

async function begin() {
  $("guardado").dataset.first = $("guardado").textContent;
  listen();
  desk.me = await queue.whoWorks();
  if (desk.me) {
    offerAll();
  }
  await route(true);
  await showState();
  queue.onChange(refresh);
  keepShell().then(showState).catch(problem => console.error(problem));
  const before = desk.me?.account;
  desk.access = await queue.prepare();
  if (desk.access === "noNetwork") {
    queue.status.network = false;
  } else {
    queue.met();
  }
  if (desk.access === "ready") {
    desk.me = await queue.whoWorks();
    offerAll();
    await queue.tidy();
    await queue.topUp().catch(() => false);
  }
  if (view !== "solicitud" || before !== desk.me?.account) {
    await route(true);
  }
  refresh();
  queue.pump();
  document.documentElement.dataset.ready = desk.access;
}

guarded(begin);
