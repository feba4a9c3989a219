/*
 * The camera on the page for work without a network. What decodes its pictures weighs more than all
 * the rest of the page, so it is kept apart: by itself where the network costs little, otherwise
 * when somebody opens the camera with a network for the first time.
 */
let camera = null;

const cheap = () => {
  const line = navigator.connection;
  return line !== undefined && !line.saveData && line.effectiveType === "4g";
};

async function keep() {
  (await navigator.serviceWorker?.ready)?.active?.postMessage("keep-camera");
}

/** What the camera asks of a station, found on this page. */
const station = say => ({
  part: name => document.getElementById("camara-" + name),
  text: key => say("camera." + key),
});

/** Makes the button work. @param taken what to do with a code */
export function offerCamera(say, taken) {
  const { part } = station(say);
  part("camera").addEventListener("click", async () => {
    try {
      if (camera === null) {
        const { Camera } = await import("/static/scan-camera.js");
        camera = new Camera(station(say), taken);
      }
    } catch {
      part("camera-panel").hidden = false;
      part("camera-hint").textContent = say("camera.CameraBroken");
      return;
    }
    await camera.toggle();
    if (camera.isOpen && navigator.onLine) {
      await keep();
    }
  });
  if (navigator.onLine && cheap()) {
    keep().catch(() => {});
  }
}

/** Nobody is filmed on another page of the application. */
export function closeCamera() {
  if (camera?.isOpen) {
    camera.close();
  }
}
