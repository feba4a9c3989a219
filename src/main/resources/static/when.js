/*
 * The browser shows dates in its own language and order; whoever wrote one reads it here in words,
 * in the place of the hint that says what to write.
 */
const DAY = { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" };
const HOUR = { ...DAY, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const FIELDS = "input[type=date], input[type=datetime-local]";

/** Says in words what stands in a field, or what is to be written there. */
export function readWhen(field) {
  const hint = document.getElementById(field.id + "-ayuda")?.querySelector("[data-when]");
  if (!hint) {
    return;
  }
  hint.dataset.first ??= hint.textContent;
  const at = Date.parse(field.type === "date" ? field.value : field.value + "Z");
  hint.textContent = Number.isNaN(at)
    ? hint.dataset.first
    : hint.dataset.when.replace("{0}", new Intl.DateTimeFormat("es-MX", field.type === "date" ? DAY : HOUR).format(at));
}

/** The same for every field of a form, or of the page. */
export function readAll(within = document) {
  within.querySelectorAll(FIELDS).forEach(readWhen);
}

document.addEventListener("input", ({ target }) => {
  if (target.matches(FIELDS)) {
    readWhen(target);
  }
});
document.addEventListener("reset", ({ target }) => setTimeout(() => readAll(target)));
window.addEventListener("pageshow", () => readAll());
readAll();
