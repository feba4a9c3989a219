/* Says when the form of a case holds what was not saved, and asks before it would be lost. */
const form = document.getElementById("captura");

if (form) {
  const sign = form.querySelector("[data-unsaved-sign]");
  const saved = form.querySelector("[data-saved]");
  let unsaved = false;
  const mark = () => {
    unsaved = true;
    if (sign) {
      sign.hidden = false;
      saved.hidden = true;
    }
  };
  if (form.dataset.unsaved) {
    mark();
  }
  form.addEventListener("input", mark);
  form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", event => {
    if (unsaved) {
      event.preventDefault();
    }
  });
}
