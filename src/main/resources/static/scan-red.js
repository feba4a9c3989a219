/*
 * A red card locks the station until somebody says that they saw it: by its button, Escape, Enter in
 * the empty field or the code ACEPTAR. What is read meanwhile is not taken, and is named on the card.
 */
const SHOWN_OF_A_CODE = 20;

export class RedCard {
  #root;
  #card;
  #released;
  #refused = [];

  /**
   * @param released what follows when somebody has seen it
   */
  constructor(root, card, released) {
    this.#root = root;
    this.#card = card;
    this.#released = released;
    card.part("ack")?.addEventListener("click", () => this.acknowledge());
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && this.on && !document.querySelector("dialog[open]")) {
        event.preventDefault();
        this.acknowledge();
      }
    }, true);
  }

  /** Whether a card waits to be seen. */
  get on() {
    return this.#root.dataset.locked === "true";
  }

  lock() {
    this.#root.dataset.locked = "true";
    this.#refused = [];
    this.#offer(true);
    this.#card.reveal();
  }

  /** Says which reading was not taken. */
  refuse(code) {
    this.#refused.push(code.slice(0, SHOWN_OF_A_CODE));
    this.#card.say("lock", this.#card.text("Locked", this.#refused.join(", ")));
    this.#card.reveal();
  }

  acknowledge() {
    if (this.on) {
      delete this.#root.dataset.locked;
      this.#card.say("lock", "");
      this.#offer(false);
      this.#released();
    }
  }

  #offer(shown) {
    const button = this.#card.part("ack");
    if (button) {
      button.hidden = !shown;
    }
  }
}
