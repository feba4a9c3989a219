/*
 * What the hospital's pages do beyond HTML: show only the fields of the kind of sample chosen,
 * mark the step one is in, count down the hours of living samples. All pages work without it.
 */
import { forgetRegistered, keepDrafts } from "./hospital-draft.js";
import { fitSample, showParts } from "./order-form.js";

function order(form) {
  form.addEventListener("change", ({ target }) => {
    if (target.name === "tests") {
      fitSample(form, target);
    } else if (target.name === "sample") {
      showParts(form);
    }
  });
  showParts(form);
  form.addEventListener("submit", event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.querySelector("button[type=submit]").setAttribute("aria-disabled", "true");
  });
  window.addEventListener("pageshow", () => {
    delete form.dataset.sent;
    form.querySelector("button[type=submit]").removeAttribute("aria-disabled");
  });
}

function steps() {
  const links = document.querySelectorAll(".way a");
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        for (const link of links) {
          if (link.hash === "#" + entry.target.id) {
            link.setAttribute("aria-current", "step");
          } else {
            link.removeAttribute("aria-current");
          }
        }
      }
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  for (const link of links) {
    const target = document.querySelector(link.hash);
    if (target) {
      seen.observe(target);
    }
  }
}

function count() {
  for (const place of document.querySelectorAll("[data-until]")) {
    const minutes = Math.floor((Date.parse(place.dataset.until) - Date.now()) / 60000);
    place.textContent = minutes < 0
      ? place.dataset.over
      : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    place.closest(".chip")?.classList.toggle("bad", minutes < 0);
  }
}

/* A sample that was never taken cannot be packed: the way to where that is written down. */
function notCollected() {
  const notice = document.getElementById("sin-toma");
  document.querySelector("[data-scan-card]").after(notice);
  document.addEventListener("trazo:verdict", ({ detail: { answer } }) => {
    notice.hidden = answer.code !== "CONTAINER_NOT_COLLECTED" || !answer.container;
    if (!notice.hidden) {
      notice.querySelector("a").href = `/hospital/muestras/${answer.container}#toma`;
    }
  });
}

/* Labels open in a tab of their own: whoever comes back is told what comes next. */
function afterPrinting(form) {
  form.addEventListener("submit", () => {
    const back = () => {
      if (document.visibilityState === "visible") {
        location.assign(form.dataset.then);
      }
    };
    document.addEventListener("visibilitychange", back);
    window.addEventListener("focus", back, { once: true });
  });
}

for (const form of document.querySelectorAll("form[data-then]")) {
  afterPrinting(form);
}
for (const form of document.querySelectorAll("form[data-order-form]")) {
  order(form);
  keepDrafts(form).catch(() => {});
}
document.getElementById("faltas")?.focus();
if (document.querySelector("[data-registered]")) {
  forgetRegistered().catch(() => {});
}
if (document.getElementById("sin-toma")) {
  notCollected();
}
steps();
setInterval(count, 30000);
