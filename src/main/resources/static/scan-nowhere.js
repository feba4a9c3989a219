/*
 * A page that takes no readings: what a reader types into one of its fields is no text of it, and the
 * page says that it was not taken. Badges are heard elsewhere.
 */
import { Burst } from "/static/scan-burst.js";
import { isOurs } from "/static/scan-code.js";

const notice = document.querySelector("[data-read-nowhere]");
const burst = new Burst(text => isOurs(text.toUpperCase()) && !/^U/i.test(text));

document.addEventListener("keydown", event => {
  if (!event.target.closest?.("main")) {
    return;
  }
  const raw = burst.key(event);
  if (raw !== "") {
    notice.textContent = notice.dataset.readNowhere.replace("{0}", raw.toUpperCase());
    notice.hidden = false;
    notice.scrollIntoView({ block: "nearest" });
  }
}, true);
