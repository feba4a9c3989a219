/*
 * Says what is wrong with a reader from one reading of the printed sheet: the keyboard layout, Caps
 * Lock, what it sends at the end, doubled or lost characters. Nothing is sent anywhere.
 */
const NO_END_MS = 600;

/** Where a reader set to the US layout leaves these signs on a Latin American keyboard. */
const LATIN_AMERICAN = { "-": "'", "/": "-", "+": "¡", "*": "(" };
/** And on a Spanish one. */
const SPANISH = { "-": "'", "/": "-", "+": "¿", "*": "(" };

/** What a reading of the sheet tells: findings, the worst first; none when all is well. */
export function diagnose(trial, got, end) {
  const findings = [];
  let text = got;
  if (end === "none") {
    findings.push("NO_SUFFIX");
  }
  const half = text.length / 2;
  if (text.length % 2 === 0 && text.slice(0, half) === text.slice(half)) {
    findings.push("DOUBLED");
    text = text.slice(0, half);
  }
  const bare = text.replace(/^\][A-Za-z][0-9A-Fa-f]/, "").replace(/^[^0-9]+(?=0)/, "");
  if (bare !== text) {
    findings.push("PREFIX");
    text = bare;
  }
  if (/[abc]/.test(text)) {
    findings.push("CAPS");
    text = text.toUpperCase();
  }
  if (text === trial) {
    return findings;
  }
  const moved = places => trial.replace(/[-/+*]/g, sign => places[sign]);
  if (text === moved(LATIN_AMERICAN) || text === moved(SPANISH)) {
    findings.push("LAYOUT");
  } else if (isPart(text, trial)) {
    findings.push("LOST");
  } else if (text.startsWith("0123456789ABC")) {
    findings.push("LAYOUT");
  } else {
    findings.push("OTHER");
  }
  return findings;
}

/** Our codes hold figures and capitals only: signs and Caps Lock do them no harm. */
export const harmless = findings =>
  findings.every(finding => ["LAYOUT", "CAPS", "PREFIX"].includes(finding));

function isPart(text, whole) {
  let at = 0;
  for (const sign of whole) {
    if (sign === text[at]) {
      at += 1;
    }
  }
  return text.length > 0 && at === text.length;
}

function listen(root) {
  const field = root.querySelector("[data-reader-field]");
  let strokes = [];
  let timer = 0;
  const conclude = end => {
    clearTimeout(timer);
    const got = field.value;
    field.value = "";
    const pace = strokes.length > 1
      ? (strokes[strokes.length - 1] - strokes[0]) / (strokes.length - 1) : 0;
    strokes = [];
    if (got !== "") {
      show(root, got, end, pace);
    }
  };
  field.addEventListener("keydown", event => {
    if (event.key === "Enter" || (event.key === "Tab" && field.value !== "")) {
      event.preventDefault();
      conclude(event.key);
    } else if (event.key.length === 1) {
      strokes.push(event.timeStamp);
    }
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => conclude("none"), NO_END_MS);
  });
  field.focus();
}

function show(root, got, end, pace) {
  const part = name => root.querySelector(`[data-reader-${name}]`);
  const text = key =>
    root.querySelector(`[data-reader-texts] [data-for="${key}"]`).textContent;
  const findings = diagnose(root.dataset.trial, got, end);
  const verdict = findings.length === 0 ? "GOOD" : harmless(findings) ? "WORKS" : "BAD";
  part("card").dataset.verdict = { GOOD: "RECORDED", WORKS: "DAMAGED", BAD: "REFUSED" }[verdict];
  part("icon").textContent = { GOOD: "✔", WORKS: "●", BAD: "✖" }[verdict];
  part("word").textContent = text(verdict);
  part("message").textContent = text(verdict + ".more");
  part("findings").replaceChildren(...findings.map(finding => {
    const line = document.createElement("li");
    line.dataset.finding = finding;
    line.textContent = text(finding);
    return line;
  }));
  part("got").textContent = got;
  part("end").textContent = text("end." + end);
  part("speed").textContent = text("speed").replace("{0}", pace.toFixed(1));
  part("facts").hidden = false;
}

for (const root of document.querySelectorAll("[data-reader]")) {
  listen(root);
}
