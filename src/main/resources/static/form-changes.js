/* What somebody typed or chose on a page since it was loaded, and no server has yet. */
const differs = field => {
  if (field.type === "radio" || field.type === "checkbox") {
    return field.checked !== field.defaultChecked;
  }
  if (field.tagName !== "SELECT") {
    return field.value !== field.defaultValue;
  }
  const offered = [...field.options];
  const first = field.multiple ? [] : offered.slice(0, 1);
  const loaded = offered.filter(one => one.defaultSelected);
  const before = loaded.length > 0 ? loaded : first;
  return offered.some(one => one.selected !== before.includes(one));
};

/** Whether any field in there holds something else than what came with the page. */
export const changed = root =>
  [...root.querySelectorAll("input:not([type=hidden]), select, textarea")].some(differs);

/** Whether leaving the page would lose something, with what came back refused. */
export const unsaved = () =>
  document.querySelector("form[data-unsaved=si]") !== null
    || [...document.querySelectorAll("main form[method=post]")].some(changed);
