/*
 * A worker that finds codes in still frames, with zxing-cpp compiled to WebAssembly. It is the only
 * script whose policy allows that (SecurityHeaders), and it is loaded when somebody opens a camera.
 */
importScripts("/static/vendor/zxing-reader.js");

const OPTIONS = {
  formats: ["DataMatrix", "Code128", "QRCode"],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 4,
};

const ready = (async () => {
  const answer = await fetch("/static/vendor/zxing-reader.wasm");
  if (!answer.ok) {
    throw new Error("decoder missing");
  }
  await ZXingWASM.prepareZXingModule({
    overrides: { wasmBinary: await answer.arrayBuffer() }, fireImmediately: true });
})();
ready.then(() => postMessage({ ready: true }), () => postMessage({ failed: true }));

onmessage = async ({ data: { id, image } }) => {
  try {
    await ready;
    const found = await ZXingWASM.readBarcodes(image, OPTIONS);
    postMessage({
      id,
      codes: found.filter(one => one.isValid).map(({ text, format }) => ({ text, format })),
    });
  } catch {
    postMessage({ id, codes: [] });
  }
};
