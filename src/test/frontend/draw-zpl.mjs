// Draws ZPL as a printer would: draw-zpl.mjs FILE WIDTH HEIGHT DPMM OUT, sizes in dots.
// Each label of the file becomes OUT-0.png, OUT-1.png and so on.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { ready } = createRequire(import.meta.url)("zpl-renderer-js");
const { api } = await ready;
const [file, width, height, dpmm, out] = process.argv.slice(2);
const zpl = await readFile(file, "utf8");
const labels = await api.zplToBase64MultipleAsync(
  zpl, Number(width) / Number(dpmm), Number(height) / Number(dpmm), Number(dpmm));
for (const [i, label] of labels.entries()) {
  await writeFile(`${out}-${i}.png`, Buffer.from(label, "base64"));
}
console.log(labels.length);
process.exit(0);
