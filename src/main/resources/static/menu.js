/* A menu wider than the telephone shows the page one is on; only the menu itself moves. */
export function showCurrent() {
  const bar = document.querySelector(".menu ul");
  const current = bar?.querySelector("[aria-current]");
  if (current) {
    const [outer, inner] = [bar.getBoundingClientRect(), current.getBoundingClientRect()];
    bar.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }
}

showCurrent();
