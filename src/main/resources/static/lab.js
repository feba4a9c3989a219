/*
 * What the laboratory's door adds to the scan component: reasons on the keys 1 to 9, what the
 * hospital will read, and the picture that goes with a decision. Without it everything can still be
 * chosen and sent; only the picture then has its own page.
 */
const fill = (pattern, ...facts) =>
  facts.reduce((text, fact, i) => text.replaceAll(`{${i}}`, fact), pattern).replace(/\s+/g, " ").trim();

const sentence = text => {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]$/.test(trimmed) ? trimmed : trimmed + ".";
};

/** Writes what the hospital will read, or what is still missing; some reasons ask for words. */
function preview(form) {
  const out = form.querySelector("[data-preview]");
  if (!out) {
    return;
  }
  const chosen = form.querySelector("input[name=reason]:checked");
  const words = form.elements.namedItem("note");
  if (words) {
    words.required = chosen?.dataset.words === "si";
    form.querySelector("[data-words-not]")?.toggleAttribute("hidden", words.required);
  }
  const note = words?.value ?? "";
  out.textContent = chosen
    ? fill(out.dataset.preview, form.dataset.label ?? "", sentence(chosen.dataset.name), sentence(note))
    : out.dataset.previewEmpty;
}

for (const dialog of document.querySelectorAll("dialog[data-decision-dialog]")) {
  const form = dialog.querySelector("form");
  form.addEventListener("input", () => preview(form));
  form.addEventListener("reset", () => setTimeout(() => preview(form)));
  dialog.addEventListener("keydown", event => {
    const typing = event.target.matches("textarea, input:not([type=radio])");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
      return;
    }
    const reason = form.querySelector(`input[data-key="${event.key}"]`);
    if (reason) {
      event.preventDefault();
      reason.checked = true;
      reason.focus();
      preview(form);
    }
  });
}

/** Sends the picture beside the decision; it belongs to the container, whatever is decided. */
async function sendPhoto(form, file) {
  const body = new FormData();
  body.append("numero", form.dataset.label);
  body.append("foto", file, "foto");
  try {
    const answer = await fetch(form.dataset.photoUrl, {
      method: "POST",
      credentials: "same-origin",
      headers: { "X-CSRF-Token": form.dataset.csrf, Accept: "application/json" },
      body,
    });
    if (!answer.ok) {
      const said = await answer.json().catch(() => ({}));
      throw new Error(said.message ?? "");
    }
  } catch (failure) {
    const notice = document.querySelector("[data-photo-notice]");
    if (notice) {
      notice.textContent = fill(form.dataset.photoFailed, form.dataset.label, failure.message);
      notice.hidden = false;
    }
  }
}

// before the scan component takes the decision out of the form and empties it
document.addEventListener("submit", event => {
  const form = event.target;
  const file = form.elements.namedItem("foto")?.files?.[0];
  if (form.dataset.photoUrl && file && event.submitter?.value !== "cancel") {
    sendPhoto(form, file);
  }
}, true);

/*
 * On a closed box the desk is there only for what nobody decided; with the last decision it goes, and
 * the list says what comes next.
 */
const desk = document.querySelector("[data-closed-desk=si]");
const lists = document.getElementById("conciliacion");
if (desk && lists) {
  new MutationObserver(() => {
    const left = lists.querySelector("[data-closed]");
    if (left) {
      document.querySelector("[data-closed-note]").hidden = true;
      desk.hidden = left.dataset.closed === "0";
    }
  }).observe(lists, { childList: true });
}
