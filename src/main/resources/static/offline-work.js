/*
 * The work of a hospital that needs no network: what is said on the page becomes commands of the
 * queue. Nothing here knows the page; ids are made so that saying a thing twice queues it once.
 */
import * as queue from "./offline-queue.js";
import { isOurs } from "./scan-code.js";

const KINDS = { "": "SPECIMEN", E: "BOX" };

/** What a reading is: {kind: "SPECIMEN" | "BOX" | "OTHER" | "DAMAGED", code}. */
export function reading(raw) {
  const code = raw.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return { kind: isOurs(code) ? KINDS[code.slice(0, -12)] ?? "OTHER" : "DAMAGED", code };
}

/** A number in groups of four, for eyes. */
export const grouped = code => code.replace(/^([A-Z]?)(.{4})(.{4})(.{4})$/, "$1 $2 $3 $4").trim();

// ---- hours

function offset(ms, zone) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
      hour: "numeric", minute: "numeric", second: "numeric",
    }).formatToParts(ms).map(part => [part.type, Number(part.value)]));
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return wall - Math.floor(ms / 1000) * 1000;
}

/** The instant of an hour as people of the hospital say it: 2026-11-22T10:42. */
export function instantOf(local, zone) {
  const wall = Date.parse(local + "Z");
  const first = wall - offset(wall, zone);
  return new Date(wall - offset(first, zone)).toISOString();
}

/** What a field of type datetime-local takes, for an instant. */
export function localOf(instant, zone) {
  const ms = typeof instant === "number" ? instant : Date.parse(instant);
  return new Date(ms + offset(ms, zone)).toISOString().slice(0, 16);
}

const TOLERATED_MS = 600000;

/** Whether an hour that somebody typed has not come yet; the server allows for clocks that differ. */
export const inFuture = (local, zone) => Date.parse(instantOf(local, zone)) > queue.trueNow() + TOLERATED_MS;

// ---- what can be said

const clean = value => {
  const text = (value ?? "").trim();
  return text === "" ? undefined : text;
};

/** How many labels an order needs: the tissue and its blocks, or one tube. */
export function labelsFor(values, living) {
  return living ? 1 : 1 + Number(values.blocks);
}

function specimens(values, living, words, codes, zone) {
  const at = name => (clean(values[name]) ? instantOf(values[name], zone) : undefined);
  if (living) {
    return [{
      form: values.sample,
      label: codes[0],
      anticoagulant: values.anticoagulant,
      volumeMl: clean(values.volumeMl) ? Number(values.volumeMl.replace(",", ".")) : undefined,
      collectedAt: at("drawnAt"),
    }];
  }
  const data = {
    bodySite: clean(values.bodySite),
    collectedAt: at("collectedAt"),
    fixedAt: at("fixedAt"),
    fixationEndedAt: at("fixationEndedAt"),
    fixative: clean(values.fixative),
    decalcified: values.decalcified,
    method: clean(values.collectionMethod),
  };
  const blocks = codes.slice(1).map(label => ({ form: words.block, label, ...data }));
  return [{ form: words.tissue, label: codes[0], sent: false, ...data, children: blocks }];
}

function orderBody(values, living, words, codes, zone) {
  return {
    laboratory: values.laboratory,
    placerNumber: clean(values.placerNumber),
    tests: values.tests,
    reason: values.reason,
    priority: values.priority,
    physician: clean(values.physician),
    clinical: {
      diagnosisCode: clean(values.diagnosisCode)?.replace(/[.\s]/g, "").toUpperCase(),
      biRads: clean(values.biRads),
      bodySite: clean(values.bodySite),
      laterality: values.laterality,
      neoadjuvant: values.neoadjuvant,
      question: clean(values.question),
    },
    patient: {
      curp: clean(values.curp)?.toUpperCase(),
      nss: clean(values.nss),
      recordNumber: clean(values.recordNumber),
      givenName: clean(values.givenName),
      firstSurname: clean(values.firstSurname),
      secondSurname: clean(values.secondSurname),
      birthDate: clean(values.birthDate),
      sex: values.sex,
      birthState: clean(values.birthState),
      residenceState: clean(values.residenceState),
      residenceMunicipality: clean(values.residenceMunicipality),
    },
    specimens: specimens(values, living, words, codes, zone),
  };
}

function paper(values, living, kit, codes) {
  const designation = i => (i === 0 ? "A" : "A" + i);
  const named = (list, code) => list.find(choice => choice.code === code)?.name ?? code;
  return {
    surnames: [values.firstSurname, values.secondSurname].map(clean).filter(Boolean).join(" "),
    given: clean(values.givenName) ?? "",
    birthDate: values.birthDate,
    tests: values.tests,
    shortTests: values.tests.map(code => kit.tests.find(choice => choice.code === code)?.shortName ?? code),
    testNames: values.tests.map(code => named(kit.tests, code)),
    sample: named(kit.forms, values.sample),
    laboratory: values.laboratory,
    collected: clean(living ? values.drawnAt : values.collectedAt) ?? "",
    containers: codes.map(({ code, symbol }, i) => ({
      code, symbol, designation: designation(i), travels: living || i > 0,
    })),
  };
}

const clocked = (values, byClock) =>
  byClock.filter(name => clean(values[name])).map(name => (name === "drawnAt" ? "collectedAt" : name));

/**
 * Registers an order: the numbers of its labels are taken, the command queued, the draft forgotten.
 *
 * @param id names the draft and the order, so that two tabs register it once
 */
export async function registerOrder(id, values, byClock, words) {
  const { kit } = await queue.whoWorks();
  const living = kit.forms.find(form => form.code === values.sample)?.group === "LIVING";
  const codes = await queue.reserve("SPECIMEN", labelsFor(values, living));
  const body = orderBody(values, living, words, codes.map(one => one.code), kit.zone);
  const payload = { body, byClock: clocked(values, byClock), values };
  await queue.enqueue([{ id, kind: "order", payload }], {
    remember: [{ id, kind: "order", value: paper(values, living, kit, codes) }],
    draft: id,
  });
  return id;
}

/** Sends an order that was set aside once more, corrected; its labels stay the same. */
export async function correctOrder(id, values, byClock, words, former) {
  const { kit } = await queue.whoWorks();
  const living = kit.forms.find(form => form.code === values.sample)?.group === "LIVING";
  const root = former.body.specimens[0];
  const codes = [root.label, ...(root.children ?? []).map(child => child.label)];
  const missing = labelsFor(values, living) - codes.length;
  if (missing > 0) {
    codes.push(...(await queue.reserve("SPECIMEN", missing)).map(one => one.code));
  }
  const body = orderBody(
    values, living, words, codes.slice(0, labelsFor(values, living)), kit.zone);
  await queue.retry(id, { body, byClock: clocked(values, byClock), values });
}

/** Records that samples were taken, by the numbers on them. */
export async function collect(codes, collectedAt, byClock, order = null) {
  await queue.enqueue(
    codes.map(code => ({
      id: "collect-" + code,
      kind: "collect",
      deps: order ? [order] : [],
      payload: { body: { label: code, collectedAt }, byClock: byClock ? ["collectedAt"] : [] },
    })));
}

/** Opens a box for a laboratory with the next number of the hospital's block. */
export async function openBox(laboratory) {
  const { kit } = await queue.whoWorks();
  const id = queue.uuid();
  const [number] = await queue.reserve("BOX", 1);
  const name = kit.laboratories.find(choice => choice.code === laboratory)?.name ?? "";
  await queue.enqueue([{ id, kind: "box", payload: { body: { laboratory, box: number.code } } }], {
    remember: [{ id, kind: "box", value: { ...number, laboratory, laboratoryName: name } }],
  });
  return id;
}

/** Puts a container into a box. */
export async function pack(box, code, order = null) {
  await queue.enqueue([{
    id: `pack-${box}-${code}`,
    kind: "pack",
    deps: [box, "collect-" + code, ...(order ? [order] : [])],
    payload: { boxCommand: box, raw: code, occurredAt: new Date().toISOString(), attempt: queue.uuid() },
  }]);
}

/** Closes the manifest of a box, after everything that was put into it. */
export async function closeBox(box, packed, body) {
  await queue.enqueue([{
    id: "close-" + box,
    kind: "close",
    deps: [box, ...packed.map(code => `pack-${box}-${code}`)],
    payload: { boxCommand: box, body },
  }]);
}

/** Hands a closed box to the courier. */
export async function handOver(box, body, byClock) {
  await queue.enqueue([{
    id: "hand-" + box,
    kind: "hand",
    deps: [box, "close-" + box],
    payload: { boxCommand: box, body, byClock: byClock ? ["handedAt"] : [] },
  }]);
}
