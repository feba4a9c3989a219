/*
 * Numbers of labels and boxes that the server gave this hospital beforehand, so that something can
 * be labelled without a network. What is given out once is never given out again.
 */
import { all, change, changed, got, holder, post } from "./offline-store.js";
import { whoIsSignedIn } from "./offline-sender.js";

/** How many numbers of a kind are left for the holder's hospital. */
export async function numbersLeft(kind) {
  return (await all("blocks"))
    .filter(block => block.kind === kind && block.facility === holder?.facility)
    .reduce((sum, block) => sum + block.numbers.length - block.next, 0);
}

/** Asks the server for a block and keeps it; false when it could not be had. */
export async function fetchNumbers(kind, size) {
  const me = await whoIsSignedIn();
  if (me.account !== holder?.account) {
    return false;
  }
  const answer = await post("/api/label-blocks", { kind, size }, me.csrfToken);
  if (answer.status !== 201) {
    return false;
  }
  const block = await answer.json();
  await change(["blocks"], store => store("blocks").put({ ...block, next: 0 }));
  changed();
  return true;
}

const FEW = { SPECIMEN: 40, BOX: 3 };
const MANY = { SPECIMEN: 200, BOX: 20 };

/** Asks for what is running low, or for more of all; one tab at a time. False when some could not be had. */
export function topUp(always = false) {
  return navigator.locks.request("trazo-offline-numbers", async () => {
    for (const kind of Object.keys(FEW)) {
      if ((always || (await numbersLeft(kind)) < FEW[kind]) && !(await fetchNumbers(kind, MANY[kind]))) {
        return false;
      }
    }
    return true;
  });
}

/** Takes the next numbers inside a transaction; null when there are not so many. */
async function takeNumbers(store, kind, count) {
  const taken = [];
  const blocks = await got(store("blocks").getAll());
  for (const block of blocks) {
    if (block.kind === kind && block.facility === holder.facility) {
      const some = block.numbers.slice(block.next, block.next + count - taken.length);
      if (some.length > 0) {
        taken.push(...some);
        store("blocks").put({ ...block, next: block.next + some.length });
      }
    }
  }
  return taken.length === count ? taken : null;
}

/** Reserves numbers for good: what is given out once is never given out again. */
export async function reserve(kind, count) {
  return change(["blocks"], async store => {
    const taken = await takeNumbers(store, kind, count);
    if (taken === null) {
      throw new Error("numbers");
    }
    return taken;
  });
}
