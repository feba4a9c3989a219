/* Sounds by oscillator; a browser allows them after the first key. On unless somebody turns them off. */
export class Sounds {
  #context = null;

  get on() {
    return localStorage.getItem("trazo.sound") !== "off";
  }

  set on(value) {
    localStorage.setItem("trazo.sound", value ? "on" : "off");
  }

  unlock() {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!this.#context && Context) {
      this.#context = new Context();
    }
    if (this.#context?.state === "suspended") {
      this.#context.resume();
    }
  }

  play(verdict) {
    if (!this.on) {
      return;
    }
    switch (verdict) {
      case "RECORDED": this.#beep(1320, 0, 0.09); break;
      case "CONTEXT": this.#beep(880, 0, 0.09); this.#beep(1320, 0.1, 0.12); break;
      case "ALREADY": this.#beep(660, 0, 0.1); this.#beep(660, 0.16, 0.1); break;
      case "KEPT": this.#beep(520, 0, 0.08); this.#beep(390, 0.1, 0.12); break;
      case "DAMAGED": this.#beep(440, 0, 0.12); this.#beep(330, 0.14, 0.2); break;
      case "REFUSED":
      case "UNKNOWN":
      case "STOPPED": this.#beep(165, 0, 0.7, "square"); navigator.vibrate?.(400); break;
      default: this.#beep(2000, 0, 0.015);
    }
  }

  /** Every sound with a pause between, so that people learn them. */
  test() {
    this.unlock();
    ["RECORDED", "ALREADY", "DAMAGED", "REFUSED"].forEach((verdict, i) =>
      setTimeout(() => this.play(verdict), 900 * i));
  }

  #beep(frequency, after, seconds, shape = "sine") {
    if (!this.#context || this.#context.state !== "running") {
      return;
    }
    const start = this.#context.currentTime + after;
    const tone = this.#context.createOscillator();
    const volume = this.#context.createGain();
    tone.type = shape;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.25, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + seconds);
    tone.connect(volume).connect(this.#context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}
