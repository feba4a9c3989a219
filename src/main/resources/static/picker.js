/* The browser's own button for files speaks the browser's language; ours says the chosen name. */
function show(input) {
  const chosen = input.closest(".picker").querySelector(".chosen");
  chosen.textContent = [...input.files].map(file => file.name).join(", ") || chosen.dataset.none;
}

document.addEventListener("change", ({ target }) => {
  if (target.matches(".picker input")) {
    show(target);
  }
});
document.addEventListener("reset", ({ target }) =>
  setTimeout(() => target.querySelectorAll(".picker input").forEach(show)));
window.addEventListener("pageshow", () => document.querySelectorAll(".picker input").forEach(show));
