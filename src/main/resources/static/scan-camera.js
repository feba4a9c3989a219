/*
 * Reading with the camera: what lies inside the frame on the screen is looked at four times a
 * second, away from the page's own thread. A two-dimensional code counts at once, a linear one when
 * two frames in a row say the same; both only when the check digit closes.
 */
import { isOurs } from "/static/scan-code.js";

const EVERY_MS = 250;
const SAME_CODE_MS = 2500;
const WINDOW = { width: 0.8, height: 0.6 };

/** The worker that decodes; one for a page. */
export class Decoder {
  #worker = new Worker("/static/scan-decoder.js");
  #asked = new Map();
  #next = 0;

  constructor() {
    this.ready = new Promise((yes, no) => {
      this.#worker.onmessage = ({ data }) => {
        if (data.ready) {
          yes();
        } else if (data.failed) {
          no(new Error("decoder"));
        } else {
          this.#asked.get(data.id)?.(data.codes);
          this.#asked.delete(data.id);
        }
      };
      this.#worker.onerror = () => no(new Error("decoder"));
    });
  }

  /** The codes of ours in a frame. */
  async read(image) {
    const id = this.#next++;
    const codes = await new Promise(answer => {
      this.#asked.set(id, answer);
      this.#worker.postMessage({ id, image }, [image.data.buffer]);
    });
    return codes
      .map(({ text, format }) => ({ text: text.trim().toUpperCase(), linear: format === "Code128" }))
      .filter(({ text }) => isOurs(text));
  }

  stop() {
    this.#worker.terminate();
  }
}

/** The camera of one station: opens, looks, closes. */
export class Camera {
  #card;
  #taken;
  #video;
  #decoder = null;
  #stream = null;
  #timer = 0;
  #lastLinear = "";
  #seen = { text: "", at: -Infinity };
  #canvas = document.createElement("canvas");

  /** @param taken what to do with a code */
  constructor(card, taken) {
    this.#card = card;
    this.#taken = taken;
    this.#video = card.part("video");
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) {
        this.close();
      }
    });
  }

  get isOpen() {
    return this.#stream !== null;
  }

  async toggle() {
    if (this.isOpen || !this.#card.part("camera-panel").hidden) {
      this.close();
    } else {
      await this.open();
    }
  }

  async open() {
    this.#say("CameraOpening");
    this.#card.part("camera-panel").hidden = false;
    this.#picture(true);
    if (!navigator.mediaDevices?.getUserMedia) {
      this.#picture(false);
      this.#say("CameraNone");
      return;
    }
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
      });
    } catch (problem) {
      this.#picture(false);
      this.#say(problem.name === "NotAllowedError" ? "CameraDenied" : "CameraNone");
      return;
    }
    this.#card.part("camera").setAttribute("aria-pressed", "true");
    this.#video.srcObject = this.#stream;
    await this.#video.play().catch(() => {});
    this.#decoder ??= new Decoder();
    try {
      await this.#decoder.ready;
    } catch {
      this.close();
      this.#card.part("camera-panel").hidden = false;
      this.#picture(false);
      this.#say("CameraBroken");
      return;
    }
    this.#say("CameraAim");
    this.#look();
  }

  close() {
    clearTimeout(this.#timer);
    this.#stream?.getTracks().forEach(track => track.stop());
    this.#stream = null;
    this.#video.srcObject = null;
    this.#card.part("camera-panel").hidden = true;
    this.#card.part("camera").setAttribute("aria-pressed", "false");
  }

  /** Without a picture only the sentence is shown. */
  #picture(shown) {
    this.#video.parentElement.hidden = !shown;
  }

  async #look() {
    if (!this.isOpen) {
      return;
    }
    const began = performance.now();
    const image = this.#frame();
    if (image) {
      this.#found(await this.#decoder.read(image));
    }
    if (this.isOpen) {
      this.#timer = setTimeout(
        () => this.#look(), Math.max(20, EVERY_MS - (performance.now() - began)));
    }
  }

  #frame() {
    const { videoWidth, videoHeight } = this.#video;
    if (videoWidth === 0) {
      return null;
    }
    const width = Math.round(videoWidth * WINDOW.width);
    const height = Math.round(videoHeight * WINDOW.height);
    this.#canvas.width = width;
    this.#canvas.height = height;
    const context = this.#canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(
      this.#video, (videoWidth - width) / 2, (videoHeight - height) / 2, width, height,
      0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  }

  #found(codes) {
    const texts = new Set(codes.map(code => code.text));
    if (texts.size !== 1) {
      this.#lastLinear = "";
      if (texts.size > 1) {
        this.#say("CameraSeveral");
      }
      return;
    }
    const [text] = texts;
    const sure = codes.some(code => !code.linear) || text === this.#lastLinear;
    this.#lastLinear = text;
    const now = performance.now();
    if (!sure || (text === this.#seen.text && now - this.#seen.at < SAME_CODE_MS)) {
      if (sure) {
        this.#seen.at = now;
      }
      return;
    }
    this.#seen = { text, at: now };
    this.#say("CameraAim");
    this.#taken(text);
  }

  #say(key) {
    this.#card.part("camera-hint").textContent = this.#card.text(key);
  }
}
