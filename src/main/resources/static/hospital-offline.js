/*
 * On every page of a hospital: keeps the page for work without a network, sends what waits from
 * there, and makes the device ready by itself: the kit of whoever is signed in and numbers for
 * labels and boxes. On the first page it is said whether the device is ready.
 */
import * as queue from "./offline-queue.js";
import "./hospital-cut.js";

const account = document.querySelector("meta[name=clerk]")?.content;
const place = document.getElementById("equipo");

function tell(state, ...facts) {
  if (place === null) {
    return;
  }
  for (const line of place.querySelectorAll("[data-state]")) {
    line.hidden = line.dataset.state !== state;
  }
  place.querySelectorAll("[data-fact]").forEach((one, i) => (one.textContent = facts[i] ?? ""));
  place.dataset.now = state;
  place.hidden = false;
}

async function count() {
  const link = document.querySelector('.menu a[href="/hospital/sin-red"]');
  if (link === null) {
    return;
  }
  const word = link.textContent;
  const show = async () => {
    const waiting = await queue.waiting();
    link.textContent = word + (waiting > 0 ? ` (${waiting})` : "");
  };
  queue.onChange(show);
  await show();
}

/** Whether the browser has kept the page; it may take a while on a slow line. */
async function kept() {
  await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
  return navigator.serviceWorker.ready;
}

async function ready() {
  if (place?.dataset.now !== "unready") {
    tell("preparing");
  }
  const page = kept();
  const kit = await queue.prepareFor(account);
  if (kit !== "ready") {
    throw new Error("kit: " + kit);
  }
  await queue.topUp();
  const [labels, boxes] = [await queue.numbersLeft("SPECIMEN"), await queue.numbersLeft("BOX")];
  if (labels === 0 || boxes === 0) {
    throw new Error("no numbers");
  }
  await page;
  tell("ready", labels, boxes);
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 64000;

/**
 * Gets ready, and tries again by itself: on a bad line the first try often fails. It gives up after
 * two minutes, for a page that asks for ever keeps an idle session alive.
 */
async function getReady(pause = FIRST_PAUSE_MS) {
  try {
    await ready();
    delete place?.dataset.why;
  } catch (problem) {
    tell("unready");
    if (place !== null) {
      place.dataset.why = problem.message;
    }
    if (pause <= LONGEST_PAUSE_MS) {
      setTimeout(() => getReady(2 * pause), pause);
    }
  }
  document.documentElement.dataset.offline = "asked";
}

if ("serviceWorker" in navigator && "locks" in navigator) {
  if (account) {
    getReady();
  } else {
    kept().catch(() => {});
  }
  count().then(() => queue.pump()).catch(() => {});
} else if (account) {
  tell("unable");
}
