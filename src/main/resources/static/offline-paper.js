/*
 * Labels, drawn from what the device holds; the browser prints them. On 50 by 25 mm stands what
 * stands on a label of the server: the person, the hour of the taking, the place in the case, the
 * test, the number, and both symbols.
 */
const SVG = "http://www.w3.org/2000/svg";
const MODULES = 14;
const QUIET = 10;
/* The style sheet makes bars 7.6 mm high; a module is then 0.254 mm wide. */
const HIGH = 29.92;

/* Code 128: the widths of bars and spaces of each value, the end last. */
const WIDTHS = (
  "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 " +
  "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 " +
  "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 " +
  "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 " +
  "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 " +
  "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 " +
  "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112 "
).trim().split(" ");
const [START_B, START_C, TO_C, END] = [104, 105, 99, 106];

const shape = (name, facts) => {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(facts)) {
    node.setAttribute(key, value);
  }
  return node;
};

function symbol(width, height, path, name, more) {
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": name, ...more });
  svg.append(shape("rect", { width, height, fill: "#fff" }), shape("path", { d: path, fill: "#000" }));
  return svg;
}

/** The DataMatrix of a number, from the modules that came with its block. */
export function dataMatrix(modules, name) {
  let path = "";
  for (let i = 0; i < MODULES * MODULES; i++) {
    const four = parseInt(modules[i >> 2], 16);
    if (four & (8 >> (i & 3))) {
      path += `M${1 + (i % MODULES)} ${1 + Math.floor(i / MODULES)}h1v1h-1z`;
    }
  }
  return symbol(MODULES + 2, MODULES + 2, path, name, { "shape-rendering": "crispEdges" });
}

/** The same number as bars, for readers that know no DataMatrix: digits in pairs, after a letter. */
export function code128(code, name) {
  const letter = /^[A-Z]/.test(code) ? code[0] : "";
  const values = letter ? [START_B, letter.charCodeAt(0) - 32, TO_C] : [START_C];
  values.push(...code.slice(letter.length).match(/../g).map(Number));
  values.push(values.reduce((sum, value, i) => sum + value * Math.max(i, 1), 0) % 103, END);
  let x = QUIET;
  let path = "";
  for (const value of values) {
    [...WIDTHS[value]].forEach((width, i) => {
      path += i % 2 === 0 ? `M${x} 0h${width}v${HIGH}h-${width}z` : "";
      x += Number(width);
    });
  }
  return symbol(x + QUIET, HIGH, path, name, { class: "bars" });
}

const words = (tag, className, text) => {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
};

/**
 * One label of 50 by 25 mm.
 *
 * @param lines whose it is and from when, the first one bold
 * @param designation the place in the case, or nothing
 * @param test what is asked for, or nothing
 */
export function label({ symbol: modules, code, name, lines, designation = "", test = "" }) {
  const box = words("div", "label", "");
  const who = words("div", "label-lines", "");
  who.append(...lines.filter(line => line !== "").map((line, i) => words(i === 0 ? "strong" : "span", "", line)));
  const below = words("div", "label-below", "");
  const bars = words("div", "label-code", "");
  bars.append(code128(code, ""), words("strong", "number", name));
  bars.firstChild.setAttribute("aria-hidden", "true");
  const place = words("div", "label-place", "");
  place.append(words("strong", "label-designation", designation), words("span", "", test));
  below.append(bars, place);
  box.append(who, dataMatrix(modules, name), below);
  return box;
}
