/*
 * A badge that a reader types wherever the focus is on a page of a station: it is no text of the field
 * it landed in. A scan component hears those that are read into its own field.
 */
import { Burst } from "/static/scan-burst.js";
import { isOurs } from "/static/scan-code.js";

const BADGE = /^U\d{12}$/;
const OWN = "[data-scan-field]";
const isBadge = text => BADGE.test(text) && isOurs(text);

/**
 * Tells of each badge.
 *
 * @param heard takes its number
 * @param deaf says whether somebody else hears just now
 */
export function hearBadges(heard, deaf) {
  const burst = new Burst(text => isBadge(text.toUpperCase()));
  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || deaf() || event.target.matches?.(OWN)) {
      return;
    }
    const badge = burst.key(event).toUpperCase();
    if (badge !== "") {
      heard(badge);
    }
  }, true);
}
