// Watches a list that is being worked off; the page is loaded again when it is over.
"use strict";
(() => {
  const card = document.getElementById("avance");
  const bar = card.querySelector("progress");
  const done = document.getElementById("hechas");

  async function look() {
    try {
      const answer = await fetch(card.dataset.progress, { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        location.reload();
        return;
      }
      const progress = await answer.json();
      bar.value = progress.done;
      done.textContent = String(progress.done);
      if (progress.state === "DONE" || progress.state === "INTERRUPTED") {
        location.reload();
        return;
      }
    } catch {
      // the network is away for a moment; the list goes on without us
    }
    setTimeout(look, 1000);
  }

  setTimeout(look, 300);
})();
