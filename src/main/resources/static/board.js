/*
 * Keeps the board on a wall true: when the server says that it changed, its page is asked for again
 * and takes the place of the old one. A line that is silent is said aloud.
 */
const root = document.querySelector("[data-board]");
const every = Number(root.dataset.every);
const silent = root.querySelector("[data-silent]");
const age = root.querySelector("[data-age]");
let heard = Date.now();
let drawn = Date.now();
let asking = false;

async function draw() {
  if (asking) {
    return;
  }
  asking = true;
  try {
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-board-body]");
    if (fresh) {
      const body = root.querySelector("[data-board-body]");
      const at = body.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      body.replaceWith(fresh);
      if (at) {
        fresh.querySelector(`a[href="${CSS.escape(at)}"]`)?.focus({ preventScroll: true });
      }
      drawn = Date.now();
      tell();
    }
  } catch {
    // the line is silent, and that is said
  } finally {
    asking = false;
  }
}

function tell() {
  const seconds = Math.round((Date.now() - drawn) / 1000);
  age.textContent = seconds < 60
    ? root.dataset.seconds.replace("{0}", String(seconds))
    : root.dataset.minutes.replace("{0}", String(Math.floor(seconds / 60)));
  silent.hidden = Date.now() - heard < 3 * every + 2000;
}

function listen() {
  const line = new EventSource("/tablero/vivo");
  let first = true;
  const alive = () => {
    heard = Date.now();
    tell();
  };
  line.addEventListener("vivo", () => {
    alive();
    // what changed while nobody listened
    if (!first && Date.now() - drawn > 60000) {
      draw();
    }
    first = false;
  });
  line.addEventListener("cambio", () => {
    alive();
    draw();
  });
  line.addEventListener("error", () => {
    if (line.readyState === EventSource.CLOSED) {
      setTimeout(listen, every);
    }
  });
}

root.querySelector("[data-again]").addEventListener("click", () => location.reload());
setInterval(tell, Math.min(every, 5000));
tell();
listen();
