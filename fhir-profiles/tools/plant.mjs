// Makes each planted fault out of a good example.
//   node plant.mjs EXAMPLES FAULTS FOLDER
// A fault says which example it starts from, what it removes and what it sets; elements are named by their path,
// "identifier.0.value". A value that begins with @copy: is a copy of another element, one that begins with @drop:
// is the list without the extension of that URL.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [examples, faults, folder] = process.argv.slice(2);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The holder of an element and its key in there. */
function place(resource, path) {
  const steps = path.split('.');
  const last = steps.pop();
  let holder = resource;
  for (const step of steps) {
    holder = holder[step];
    if (holder === undefined) throw new Error(`no element ${path}`);
  }
  return [holder, last];
}

function remove(resource, path) {
  const [holder, key] = place(resource, path);
  if (holder[key] === undefined) throw new Error(`nothing to remove at ${path}`);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** A value with its copies put in. */
function filled(resource, path, value) {
  if (typeof value === 'string' && value.startsWith('@copy:')) {
    const [holder, key] = place(resource, value.slice(6));
    return structuredClone(holder[key]);
  }
  if (typeof value === 'string' && value.startsWith('@drop:')) {
    const [holder, key] = place(resource, path);
    return holder[key].filter((extension) => extension.url !== value.slice(6));
  }
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(resource, name, part)]));
  }
  return value;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(faults).sort()) {
  const fault = read(join(faults, name));
  const resource = read(join(examples, fault.from));
  for (const path of fault.remove ?? []) remove(resource, path);
  for (const [path, value] of Object.entries(fault.set ?? {})) {
    const [holder, key] = place(resource, path);
    holder[key] = filled(resource, path, value);
  }
  writeFileSync(join(folder, name), JSON.stringify(resource, null, 2));
}
