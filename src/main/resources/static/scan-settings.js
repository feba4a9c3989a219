/* What somebody sets once at a station: its name and its sound. Kept in this browser. */
const NAME = "trazo.station";
const LONGEST = 40;

/** A name for something that must never be used twice. */
export const uuid = () =>
  crypto.randomUUID
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");

export class Settings {
  constructor(card, sounds) {
    card.part("sound-test")?.addEventListener("click", () => sounds.test());
    const sound = card.part("sound");
    if (sound) {
      sound.checked = sounds.on;
      sound.addEventListener("change", () => { sounds.on = sound.checked; });
    }
    const name = card.part("station");
    if (name) {
      name.value = this.station;
      name.addEventListener("change", () =>
        localStorage.setItem(NAME, name.value.trim().slice(0, LONGEST)));
    }
  }

  /** The name under which readings are kept. */
  get station() {
    let name = localStorage.getItem(NAME);
    if (!name) {
      name = "puesto-" + uuid().slice(0, 4);
      localStorage.setItem(NAME, name);
    }
    return name;
  }
}
