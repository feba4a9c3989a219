/* Says when the form of a case holds what was not saved, and asks before it would be lost. */
import { changed } from "/static/form-changes.js";

const form = document.getElementById("captura");

/** What a value means was worked out when it was saved; a changed one may mean something else. */
function markMeanings() {
  for (const group of form.querySelectorAll("[role=group][aria-labelledby]")) {
    const heading = document.getElementById(group.getAttribute("aria-labelledby"));
    const about = group.dataset.meaningOf === "block"
      ? [...group.closest("fieldset").querySelectorAll("[role=group]")].filter(one => one !== group)
      : [group];
    const stale = about.some(changed);
    for (const sign of heading.querySelectorAll("[data-stale]")) {
      sign.hidden = !stale;
      sign.closest(".chip").classList.toggle("info", !stale);
    }
  }
}

if (form) {
  // what came back refused is loaded anew by its own address, and sends nothing a second time
  history.replaceState(history.state, "", form.dataset.page + location.search + location.hash);
  const sign = form.querySelector("[data-unsaved-sign]");
  const saved = form.querySelector("[data-saved]");
  let sent = false;
  const unsaved = () => !sent && (form.dataset.unsaved !== "" || changed(form));
  const mark = () => {
    if (sign) {
      sign.hidden = !unsaved();
      saved.hidden = unsaved();
    }
    markMeanings();
  };
  mark();
  form.addEventListener("input", mark);
  form.addEventListener("submit", () => { sent = true; });
  document.addEventListener("trazo:handed-over", () => { sent = true; });
  window.addEventListener("beforeunload", event => {
    if (unsaved()) {
      event.preventDefault();
    }
  });
}
