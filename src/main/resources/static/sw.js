/*
 * Keeps the hospital's page for work without a network: its shell and nothing else, never an answer
 * with anybody's data. The server puts VERSION, SHELL and CAMERA before these lines; a new version is
 * fetched whole before the old one goes, and what waits to be sent lies elsewhere (IndexedDB). What
 * the camera needs is heavy and kept only when the page asks for it.
 */
const CACHE = "trazo-shell-" + VERSION;
const CAMERA_CACHE = "trazo-camera-" + VERSION;
const PAGE = "/hospital/sin-red";
const NOT_SENT = "/hospital/no-enviado";
const TOLD_MS = 4000;
const HOSPITAL = /^\/(hospital(\/.*)?)?$/;

self.addEventListener("install", event => {
  event.waitUntil(
    caches.open(CACHE).then(cache => cache.addAll(SHELL.map(path => new Request(path, { cache: "reload" })))));
});

self.addEventListener("activate", event => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (/^trazo-(shell|camera)-/.test(name) && name !== CACHE && name !== CAMERA_CACHE) {
          await caches.delete(name);
        }
      }
      await self.clients.claim();
    })());
});

self.addEventListener("message", event => {
  if (event.data === "take-over") {
    self.skipWaiting();
  } else if (event.data === "keep-camera") {
    event.waitUntil(keepCamera());
  }
});

async function keepCamera() {
  const cache = await caches.open(CAMERA_CACHE);
  const kept = new Set((await cache.keys()).map(request => new URL(request.url).pathname));
  await cache.addAll(CAMERA.filter(path => !kept.has(path)));
}

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) {
    return;
  }
  if (request.method === "POST" && url.pathname === "/salir") {
    event.waitUntil(forgetKeys());
  }
  if (request.method === "POST" && request.mode === "navigate" && (url.pathname === "/salir" || HOSPITAL.test(url.pathname))) {
    event.respondWith(fetch(request).catch(() => notSent(event, url.pathname)));
    return;
  }
  if (request.method !== "GET") {
    return;
  }
  if (request.mode === "navigate") {
    if (url.pathname === PAGE) {
      event.respondWith(shell(PAGE, request));
    } else if (HOSPITAL.test(url.pathname)) {
      event.respondWith(
        fetch(request).catch(() => Response.redirect(PAGE + "?desde=" + encodeURIComponent(url.pathname))));
    }
  } else if (SHELL.includes(url.pathname)) {
    event.respondWith(forPage(event, url.pathname));
  } else if (CAMERA.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname, { cacheName: CAMERA_CACHE }).then(kept => kept ?? fetch(request)));
  }
});

/**
 * A form that got no answer: the page it stands on keeps what was typed and says so, for 204 leaves
 * the browser where it is. When every page says it is not its form, or none hears in time, the kept
 * page says it. A page that the worker does not control (it could not be started in time for it) is
 * asked too.
 */
async function notSent(event, path) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const told = Promise.any(pages.map(page => tell(page, path)));
  const late = new Promise((_, reject) => setTimeout(reject, TOLD_MS));
  return Promise.race([told, late]).then(
    () => new Response(null, { status: 204 }),
    () => shell(NOT_SENT, event.request));
}

function tell(page, path) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data === "told" ? resolve() : reject());
    page.postMessage({ notSent: path }, [port2]);
  });
}

/** The kept page takes its files from the same version as itself; other pages ask the server. */
async function forPage(event, path) {
  const client = event.clientId ? await self.clients.get(event.clientId) : undefined;
  const kept = client && new URL(client.url).pathname === PAGE;
  return kept ? shell(path, event.request) : fetch(event.request).catch(() => shell(path, event.request));
}

async function shell(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

/** Signing out locks what waits, from whichever page. */
function forgetKeys() {
  return new Promise(resolve => {
    const request = indexedDB.open("trazo-offline");
    request.onerror = () => resolve();
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => {
      const db = request.result;
      const end = () => {
        db.close();
        resolve();
      };
      if (!db.objectStoreNames.contains("keys")) {
        end();
        return;
      }
      const tx = db.transaction(["keys", "meta"], "readwrite");
      tx.objectStore("keys").clear();
      tx.objectStore("meta").delete("current");
      tx.oncomplete = end;
      tx.onabort = end;
    };
  });
}
