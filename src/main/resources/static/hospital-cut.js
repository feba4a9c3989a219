/*
 * A form that is sent while there is no network stays where it is with everything that was typed,
 * and says that nothing was sent. The service worker asks here when a form got no answer.
 */
let last = null;

/** Says beside what was typed that it was not sent, and how to go on. */
function notSent(form) {
  document.getElementById("no-enviado")?.remove();
  const notice = document.getElementById("no-enviado-aviso").content.firstElementChild.cloneNode(true);
  notice.classList.add("bad");
  const key = form.matches("[data-order-form][data-drafts=ready]") && form.elements.namedItem("replaces") === null
    ? form.elements.namedItem("clientKey").value : null;
  notice.querySelector("[data-order]").hidden = key === null;
  if (key !== null) {
    notice.querySelector("a").href = "/hospital/sin-red#solicitud/" + key;
  }
  document.getElementById("contenido").prepend(notice);
  delete form.dataset.sent;
  form.querySelectorAll("[aria-disabled]").forEach(button => button.removeAttribute("aria-disabled"));
  notice.focus();
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") {
    return;
  }
  last = form;
  if (!navigator.onLine) {
    event.preventDefault();
    notSent(form);
  }
});

navigator.serviceWorker?.addEventListener("message", ({ data, ports }) => {
  if (!data?.notSent) {
    return;
  }
  const mine = last !== null && last.target !== "_blank" && new URL(last.action).pathname === data.notSent;
  ports[0].postMessage(mine ? "told" : "not mine");
  if (mine) {
    notSent(last);
  }
});
