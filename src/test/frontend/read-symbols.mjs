// Reads every symbol on each picture named and prints one line of JSON per picture.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
prepareZXingModule({ overrides: { wasmBinary: await readFile(wasm) } });

for (const file of process.argv.slice(2)) {
  const found = await readBarcodes(new Uint8Array(await readFile(file)), {
    formats: ["DataMatrix", "Code128"],
    tryHarder: true,
  });
  const symbols = found.map(({ format, text, position }) => ({
    format,
    text,
    x: Math.round((position.topLeft.x + position.bottomRight.x) / 2),
    y: Math.round((position.topLeft.y + position.bottomRight.y) / 2),
  }));
  console.log(JSON.stringify({ file, symbols }));
}
