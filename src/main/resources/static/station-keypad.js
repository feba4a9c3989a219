/*
 * What is seen of a shared station's cover: the keypad for gloves, the field that a reader types into,
 * and nothing of the page behind while it is locked. Who may come in is decided elsewhere.
 */
export class Keypad {
  #dialog;
  #title = "";

  /**
   * @param heard what to call: entered(value), password(text), cancelled(), touched(), closed()
   */
  constructor(dialog, heard) {
    this.#dialog = dialog;
    document.body.append(dialog);
    dialog.addEventListener("keydown", event => this.#key(event, heard));
    dialog.addEventListener("cancel", event => event.preventDefault());
    dialog.addEventListener("close", () => heard.closed());
    for (const button of dialog.querySelectorAll("[data-lock-key], [data-lock-enter]")) {
      // the field keeps the focus: a reader may type at any moment
      button.addEventListener("pointerdown", event => event.preventDefault());
    }
    for (const key of dialog.querySelectorAll("[data-lock-key]")) {
      key.addEventListener("click", () => this.#press(key.dataset.lockKey));
    }
    this.#part("enter").addEventListener("click", () => this.#entered(heard));
    this.#part("cancel").addEventListener("click", () => heard.cancelled());
    // only who opened it types there: a refusal opens it too, and a badge may follow
    this.#part("password-box").querySelector("summary").addEventListener("click", () =>
      setTimeout(() => {
        if (this.#part("password-box").open) {
          this.#part("password").elements.namedItem("password").focus();
        }
      }));
    this.#part("password").addEventListener("submit", event => {
      event.preventDefault();
      const field = event.target.elements.namedItem("password");
      const password = field.value;
      field.value = "";
      if (password !== "") {
        heard.password(password);
      }
    });
  }

  #part(name) {
    return this.#dialog.querySelector(`[data-lock-${name}]`);
  }

  /** A sentence of the page with its fact. */
  text(key, fact = "") {
    return this.#dialog.dataset["text" + key].replaceAll("{0}", () => fact);
  }

  /**
   * Opens the keypad.
   *
   * @param title key of its title
   * @param name whose PIN it waits for, or an empty text
   * @param ways which ways out there are besides: cancel, elsewhere, password
   */
  show(title, name, ways) {
    this.#part("title").textContent = this.text(title);
    this.ask(name);
    this.#part("cancel").hidden = !ways.cancel;
    this.#part("elsewhere").hidden = !ways.elsewhere;
    this.#part("password-box").hidden = !ways.password;
    this.#part("password-box").open = false;
    this.say("");
    this.#part("field").value = "";
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    this.#part("field").focus();
  }

  /** Whose PIN it waits for. */
  ask(name) {
    this.#part("who").textContent = name ? this.text("Pin", name) : this.text("Badge");
  }

  /** That an answer is on its way. */
  wait() {
    this.#part("who").textContent = this.text("Wait");
  }

  say(text) {
    const part = this.#part("message");
    part.textContent = text;
    part.hidden = text === "";
  }

  /** Why not, and the other ways in. */
  refuse(text, { password, elsewhere }) {
    this.say(text);
    this.#part("password-box").open ||= password;
    this.#part("elsewhere").hidden = !elsewhere;
    this.#part("field").focus();
  }

  /** Hides the page and its title. */
  cover() {
    const root = document.documentElement;
    if (!("covered" in root.dataset)) {
      root.dataset.covered = "";
      this.#title = document.title;
      document.title = this.text("Locked");
    }
  }

  /** Shows the page again as it was. */
  close() {
    const root = document.documentElement;
    if ("covered" in root.dataset) {
      delete root.dataset.covered;
      document.title = this.#title;
    }
    this.#dialog.close();
  }

  /** Whatever closed it, it stays. */
  stay() {
    this.#dialog.showModal();
  }

  #key(event, heard) {
    event.stopPropagation();
    heard.touched();
    const field = this.#part("field");
    if (event.key === "Escape") {
      event.preventDefault();
      heard.cancelled();
    } else if (event.target === field
        && (event.key === "Enter" || (event.key === "Tab" && field.value.length > 6))) {
      event.preventDefault();
      this.#entered(heard);
    } else if (/^\d$/.test(event.key) && !event.target.matches("input")) {
      event.preventDefault();
      this.#press(event.key);
      field.focus();
    }
  }

  #press(key) {
    const field = this.#part("field");
    if (key === "back") {
      field.value = field.value.slice(0, -1);
    } else if (field.value.length < field.maxLength) {
      field.value += key;
    }
  }

  #entered(heard) {
    const field = this.#part("field");
    const value = field.value.trim();
    field.value = "";
    if (value !== "") {
      heard.entered(value);
    }
  }
}
