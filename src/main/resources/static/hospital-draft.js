/*
 * An order that is being written with a network is kept like one without: encrypted, in this
 * browser, under the key of whoever is signed in. It is there after a cut, a dead battery or a
 * session that ended, also on the page for work without a network, and is forgotten when the
 * server has registered the order.
 */
import * as queue from "./offline-queue.js";
import { putValues, valuesOf } from "./order-form.js";

const PAUSE_MS = 150;
const SENT = "trazo.sentDraft";

const fill = (pattern, ...facts) =>
  facts.reduce((text, fact, i) => text.replaceAll(`{${i}}`, fact), pattern);

/** Whether drafts can be encrypted for whoever is signed in. */
async function ready(account) {
  const me = await queue.whoWorks();
  return me?.account === account || (await queue.prepare()) === "ready";
}

/** Keeps what is typed into the form, and offers what was begun earlier. */
export async function keepDrafts(form) {
  const holder = document.getElementById("borradores");
  if (holder === null) {
    return;
  }
  let typed = false;
  let later = () => {
    typed = true;
  };
  form.addEventListener("input", () => later());
  form.addEventListener("change", () => later());
  if (!(await ready(form.dataset.account))) {
    return;
  }
  const { zone } = (await queue.whoWorks()).kit;
  const hour = at =>
    new Intl.DateTimeFormat("es-MX", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  const said = document.getElementById("guardado");
  const key = form.elements.namedItem("clientKey");
  let saver;

  const save = async () => {
    clearTimeout(saver);
    saver = undefined;
    await queue.keepDraft(key.value, { values: valuesOf(form), byClock: [] });
    said.textContent = fill(holder.dataset.kept, hour(Date.now()));
  };
  later = () => {
    typed = true;
    clearTimeout(saver);
    saver = setTimeout(save, PAUSE_MS);
  };
  if (typed) {
    later();
  }
  document.addEventListener("visibilitychange", () => {
    if (saver !== undefined) {
      save();
    }
  });
  form.addEventListener("submit", () => {
    if (typed) {
      save();
    }
    sessionStorage.setItem(SENT, key.value);
  });
  if (form.hasAttribute("data-fresh")) {
    if (!typed && performance.getEntriesByType("navigation")[0]?.type === "back_forward") {
      form.reset();
    }
    await offerDrafts();
  }
  form.dataset.drafts = "ready";

  async function offerDrafts() {
    const list = holder.querySelector("ul");
    for (const draft of (await queue.drafts()).reverse()) {
      list.append(line(draft, list));
    }
    holder.hidden = list.children.length === 0;
  }

  function line(draft, list) {
    const { values } = draft.value;
    const who = [values.givenName, values.firstSurname].filter(Boolean).join(" ") || holder.dataset.nobody;
    const item = document.createElement("li");
    const name = document.createElement("strong");
    name.textContent = who;
    const when = document.createElement("span");
    when.className = "sub";
    when.textContent = fill(holder.dataset.since, hour(draft.at));
    const act = (word, css, todo) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = css;
      button.textContent = word;
      button.setAttribute("aria-label", word + ": " + who);
      button.addEventListener("click", todo);
      return button;
    };
    const what = document.createElement("span");
    what.className = "what";
    what.append(name, when);
    const node = document.createElement("div");
    node.className = "node";
    node.append(
      what,
      act(holder.dataset.goOn, "quiet", async () => {
        if (saver !== undefined) {
          await save();
        }
        key.value = draft.id;
        putValues(form, values);
        holder.hidden = true;
        said.textContent = fill(holder.dataset.kept, hour(draft.at));
        form.querySelector("input:not([type=hidden])").focus();
      }),
      act(holder.dataset.drop, "quiet danger", async () => {
        await queue.dropDraft(draft.id);
        item.remove();
        holder.hidden = list.children.length === 0;
      }));
    item.append(node);
    return item;
  }
}

/** The server has registered what was sent from this tab: its draft has done its work. */
export async function forgetRegistered() {
  const sent = sessionStorage.getItem(SENT);
  if (sent !== null) {
    await queue.dropDraft(sent);
    sessionStorage.removeItem(SENT);
  }
}
