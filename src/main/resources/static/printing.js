/*
 * What the pages of printers do beyond HTML: the queue and the preview follow what happens, and
 * the field for the scanner is ready. All pages work without it.
 */
const LOOK = 2000;
const TYPED = 250;

/* The list is left alone while somebody answers in it. */
function busy(list) {
  return list.contains(document.activeElement)
    || [...list.querySelectorAll("input:not([type=hidden])")].some(field => field.value !== "");
}

async function follow(list) {
  if (!document.hidden && !busy(list)) {
    try {
      const address = list.dataset.from ?? location.pathname;
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (answer.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.querySelector("[data-live]");
        if (fresh && !busy(list) && fresh.textContent !== list.textContent) {
          list.replaceChildren(...fresh.childNodes);
        }
      }
    } catch {
      // the next look may find the network again
    }
  }
  setTimeout(follow, LOOK, list);
}

function preview(form) {
  const place = form.querySelector("[data-preview]");
  let timer = 0;
  let asked = 0;
  const draw = async () => {
    const mine = ++asked;
    const answer = await fetch(form.action + "/vista", {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
    });
    const text = await answer.text();
    if (answer.ok && mine === asked) {
      const page = new DOMParser().parseFromString(text, "text/html");
      place.replaceChildren(...page.body.childNodes);
      place.dataset.drawn = String(mine);
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(draw, TYPED);
  });
}

document.querySelectorAll("[data-live]").forEach(list => {
  if (list.closest("main").querySelector("[data-live] form, [data-live] .chip, [data-live] .empty")) {
    list.dataset.from = location.pathname.replace(/\/verificar$|\/respuesta$/, "");
    setTimeout(follow, LOOK, list);
  }
});
document.querySelectorAll("[data-template]").forEach(preview);
document.querySelector("[data-ready]")?.focus();
