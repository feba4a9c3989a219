/*
 * The fields of an order, the same with and without a network: what stands in them, putting it
 * back, and showing only the part that belongs to the kind of sample.
 */

import { readAll } from "./when.js";

const NOT_TYPED = new Set(["_csrf", "clientKey", "replaces"]);

/** What stands in the fields by name; the tests are a list. */
export function valuesOf(form) {
  const data = new FormData(form);
  const out = Object.fromEntries([...data.entries()].filter(([name]) => !NOT_TYPED.has(name)));
  out.tests = data.getAll("tests");
  return out;
}

/** Puts values back; what was never filled in is as in a fresh form. */
export function putValues(form, given) {
  for (const field of form.elements) {
    if (!field.name || NOT_TYPED.has(field.name)) {
      continue;
    }
    if (field.name === "tests") {
      field.checked = (given.tests ?? []).includes(field.value);
    } else if (field.type === "radio") {
      field.checked = given[field.name] === undefined ? field.defaultChecked : given[field.name] === field.value;
    } else if (given[field.name] !== undefined) {
      field.value = given[field.name];
    }
  }
  readAll(form);
  showParts(form);
}

const isLiving = sample => sample?.dataset.living ?? "no";

/** Only the part of tissue or of tubes. */
export function showParts(form) {
  const living = isLiving(form.querySelector("input[name=sample]:checked"));
  for (const part of form.querySelectorAll("fieldset[data-for]")) {
    part.hidden = part.dataset.for !== living;
    part.disabled = part.hidden;
  }
}

/** Whoever asks for a test of living cells gets a sample that can live, and the other way round. */
export function fitSample(form, test) {
  const living = test.dataset.family === "FLOW" ? "si" : "no";
  if (test.checked && isLiving(form.querySelector("input[name=sample]:checked")) !== living) {
    const fitting = form.querySelector(`input[name=sample][data-living=${living}]`);
    if (fitting) {
      fitting.checked = true;
    }
  }
  showParts(form);
}
