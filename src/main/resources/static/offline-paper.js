/* Labels and the paper of a box, drawn from what the device holds; the browser prints them. */
const SVG = "http://www.w3.org/2000/svg";
const MODULES = 14;

/** The DataMatrix of a number, from the modules that came with its block. */
export function dataMatrix(symbol, name) {
  let path = "";
  for (let i = 0; i < MODULES * MODULES; i++) {
    const four = parseInt(symbol[i >> 2], 16);
    if (four & (8 >> (i & 3))) {
      path += `M${i % MODULES} ${Math.floor(i / MODULES)}h1v1h-1z`;
    }
  }
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `-1 -1 ${MODULES + 2} ${MODULES + 2}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  svg.setAttribute("shape-rendering", "crispEdges");
  const ground = document.createElementNS(SVG, "rect");
  for (const [key, value] of [["x", -1], ["y", -1], ["width", MODULES + 2], ["height", MODULES + 2], ["fill", "#fff"]]) {
    ground.setAttribute(key, value);
  }
  const modules = document.createElementNS(SVG, "path");
  modules.setAttribute("d", path);
  modules.setAttribute("fill", "#000");
  svg.append(ground, modules);
  return svg;
}

/** One label of 50 by 25 mm: the symbol, then lines of text, the first one bold. */
export function label(symbol, name, lines) {
  const box = document.createElement("div");
  box.className = "label";
  const words = document.createElement("div");
  words.className = "label-lines";
  lines.filter(line => line !== "").forEach((line, i) => {
    const row = document.createElement(i === 0 ? "strong" : "span");
    row.textContent = line;
    words.append(row);
  });
  box.append(dataMatrix(symbol, name), words);
  return box;
}
