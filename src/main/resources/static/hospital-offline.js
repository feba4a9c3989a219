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
  tell("preparing");
  const page = kept();
  if ((await queue.prepareFor(account)) !== "ready") {
    throw new Error("no kit");
  }
  await queue.topUp();
  const [labels, boxes] = [await queue.numbersLeft("SPECIMEN"), await queue.numbersLeft("BOX")];
  if (labels === 0 || boxes === 0) {
    throw new Error("no numbers");
  }
  await page;
  tell("ready", labels, boxes);
}

if ("serviceWorker" in navigator && "locks" in navigator) {
  if (account) {
    ready().catch(() => tell("unready")).then(() => (document.documentElement.dataset.offline = "asked"));
  } else {
    kept().catch(() => {});
  }
  count().then(() => queue.pump()).catch(() => {});
} else if (account) {
  tell("unable");
}
