// What every test of the suite speaks to, and the order it sends.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Client } from 'fhir-kit-client';

export const BASE = process.env.TRAZO_FHIR;
export const JSON_TYPE = 'application/fhir+json';

const OURS = 'https://trazo.mx/fhir/';
export const RECORD_NUMBER = `${OURS}sid/expediente`;
const CURP = 'urn:oid:2.16.840.1.113883.4.629';
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
export const PLACER_NUMBER = `${OURS}sid/solicitud`;
export const LABEL = `${OURS}sid/etiqueta`;
export const TEST = `${OURS}CodeSystem/estudio`;
export const FORM = `${OURS}CodeSystem/forma-de-muestra`;
export const UCUM = 'http://unitsofmeasure.org';

const clientOf = (bearerToken) => new Client({ baseUrl: BASE, bearerToken });

/** The system of a hospital. */
export const hospital = clientOf(process.env.TRAZO_HOSPITAL);
/** The system of another hospital, which has nothing to do with the first. */
export const stranger = clientOf(process.env.TRAZO_STRANGER);
/** The system of the laboratory that the orders go to. */
export const laboratory = clientOf(process.env.TRAZO_LABORATORY);
/** Nobody. */
export const nobody = clientOf(undefined);

/** A text that nobody used before. */
export const fresh = (prefix) => `${prefix}-${randomUUID()}`;

/** The HTTP answer under a result. */
export const http = (result) => Client.httpFor(result).response;

/** A GET of a path below the base. */
export const get = (path, headers = {}, client = hospital) =>
  client.request(path, { options: { headers } });

/** A POST of a body that is already text, or of an object, to a path below the base. */
export const post = (path, body, headers = {}, client = hospital) =>
  client.request(path, {
    method: 'POST',
    body,
    options: { headers: { 'content-type': JSON_TYPE, ...headers } },
  });

/** The refusal of a call: its status, and an OperationOutcome that says in two languages why. */
export async function refused(call, ...statuses) {
  const error = await call.then(
    (result) => assert.fail(`answered ${http(result).status}: ${JSON.stringify(result)}`),
    (thrown) => thrown,
  );
  if (!error.response) throw error;
  const { status, data } = error.response;
  assert.ok(statuses.includes(status), `${status}: ${JSON.stringify(data)}`);
  assert.equal(data.resourceType, 'OperationOutcome');
  assert.match(error.config.headers.get('content-type'), /^application\/fhir\+json/);
  assert.ok(data.issue.length > 0);
  for (const issue of data.issue) {
    assert.equal(issue.severity, 'error');
    assert.ok(issue.code && issue.details.text && issue.diagnostics, JSON.stringify(issue));
  }
  return { outcome: data, headers: error.config.headers, code: codeOf(data) };
}

/** Our own name of the first thing that was refused. */
export const codeOf = (outcome) => outcome.issue[0].details.coding[0].code;

/** A patient of nobody's yet; the record number is what identifies her. */
export function patient(number = fresh('EXP').slice(0, 40)) {
  return {
    resourceType: 'Patient',
    identifier: [
      { system: RECORD_NUMBER, value: number },
      { system: CURP, _value: { extension: [{ url: ABSENT, valueCode: 'unknown' }] } },
    ],
    name: [{ use: 'official', family: 'Cota', given: ['Refugio'] }],
    gender: 'female',
    birthDate: '1969-02-14',
  };
}

/** An order for the breast panel on one block, and what it is made of. */
export function order({ who = patient(), requisition = fresh('SOL').slice(0, 40), test = 'IHC-MAMA' } = {}) {
  const urn = { patient: uuid(), request: uuid(), biopsy: uuid(), block: uuid() };
  const collection = {
    collectedDateTime: '2026-11-18T09:30:00-08:00',
    extension: [
      { url: `${OURS}StructureDefinition/hora-de-fijacion`, valueDateTime: '2026-11-18T09:50:00-08:00' },
    ],
  };
  const request = {
    resourceType: 'ServiceRequest',
    requisition: { system: PLACER_NUMBER, value: requisition },
    status: 'active',
    intent: 'order',
    priority: 'routine',
    code: { coding: [{ system: TEST, code: test }] },
    subject: { reference: urn.patient },
    requester: { display: 'Dra. Elena Cota' },
    performer: [{ identifier: { system: `${OURS}sid/unidad`, value: 'CIBIOR' } }],
    reasonCode: [
      { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50.9' }] },
      { text: 'Carcinoma ductal infiltrante, ¿receptores y HER2?' },
    ],
    extension: [
      { url: `${OURS}StructureDefinition/bi-rads`, valueCode: '5' },
      { url: `${OURS}StructureDefinition/lateralidad`, valueCode: 'left' },
    ],
    specimen: [{ reference: urn.block }],
  };
  const specimen = (form, more) => ({
    resourceType: 'Specimen',
    type: { coding: [{ system: FORM, code: form }] },
    subject: { reference: urn.patient },
    collection: structuredClone(collection),
    ...more,
  });
  const biopsy = specimen('TEJIDO-FORMOL', {});
  const block = specimen('BLOQUE-PARAFINA', { parent: [{ reference: urn.biopsy }] });
  // requests before what they name: the order of the entries must not matter
  return {
    urn, requisition, patient: who, request, biopsy, block,
    bundle: {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        entry(urn.request, request),
        entry(urn.block, block),
        entry(urn.patient, who),
        entry(urn.biopsy, biopsy),
      ],
    },
  };
}

const uuid = () => `urn:uuid:${randomUUID()}`;

/** A creation as an entry of a bundle. */
export const entry = (fullUrl, resource, more = {}) => ({
  fullUrl,
  resource,
  request: { method: 'POST', url: resource.resourceType, ...more },
});

/** Sends the order and gives what was answered for each of its resources, by type. */
export async function send(sent, client = hospital) {
  const answer = await client.transaction({ body: sent.bundle });
  const where = (i) => located(answer.entry[i].response.location);
  return { answer, request: where(0), block: where(1), patient: where(2), biopsy: where(3) };
}

/** Type, id and version of a location. */
export function located(location) {
  const found = /([A-Za-z]+)\/([A-Za-z0-9.-]{1,64})\/_history\/([A-Za-z0-9.-]{1,64})$/.exec(location);
  assert.ok(found, `a location with its version: ${location}`);
  return { resourceType: found[1], id: found[2], version: found[3] };
}

/** The ids of what a search found. */
export const ids = (bundle) => (bundle.entry ?? []).map((one) => one.resource.id);

/** The link of a bundle. */
export const link = (bundle, relation) => bundle.link?.find((one) => one.relation === relation)?.url;
