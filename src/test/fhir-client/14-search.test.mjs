import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { LABEL, PLACER_NUMBER, RECORD_NUMBER, TEST, fresh, get, hospital, ids, order, patient, refused, send, stranger } from './trazo.mjs';

const awkward = `${fresh('E').slice(0, 20)}|a,b$c\\d`;
let made;
let request;
let sent;

before(async () => {
  sent = order({ who: patient(awkward) });
  made = await send(sent);
  request = await hospital.read(made.request);
});

const find = async (searchParams, resourceType = 'ServiceRequest', client = hospital) =>
  ids(await client.search({ resourceType, searchParams }));
const mine = (more) => find({ patient: `Patient/${made.patient.id}`, ...more });
const escaped = (value) => value.replace(/[\\,|$]/g, (c) => `\\${c}`);
const at = (ms) => new Date(Date.parse(request.authoredOn) + ms).toISOString();

test('14 search: a date with each prefix, to the millisecond', async () => {
  const authored = request.authoredOn;
  const hits = ['', 'eq', 'ge', 'le'].map((prefix) => prefix + authored);
  for (const value of [...hits, `gt${at(-1)}`, `lt${at(1)}`, `sa${at(-1)}`, `eb${at(1)}`, `ne${at(1)}`]) {
    assert.deepEqual(await mine({ authored: value }), [request.id], value);
  }
  for (const value of [`ne${authored}`, `gt${authored}`, `lt${authored}`, `sa${authored}`, `eb${authored}`, at(1), `ge${at(1)}`, `le${at(-1)}`]) {
    assert.deepEqual(await mine({ authored: value }), [], value);
  }
});

test('14 search: a date is as wide as it is written', async () => {
  const [year, month] = request.authoredOn.split('-');
  for (const value of [year, `${year}-${month}`, `ge${year}`, `le${year}`, request.authoredOn.replace(/\.\d+/, '')]) {
    assert.deepEqual(await mine({ authored: value }), [request.id], value);
  }
  for (const value of [`gt${year}`, `lt${year}`, `sa${year}-${month}`, `ne${year}`, String(Number(year) - 1)]) {
    assert.deepEqual(await mine({ authored: value }), [], value);
  }
});

test('14 search: a time is the same moment in every zone', async () => {
  const shifted = new Date(Date.parse(request.authoredOn) - 8 * 3_600_000).toISOString().replace('Z', '-08:00');
  assert.deepEqual(await mine({ authored: shifted }), [request.id]);
  assert.deepEqual(await mine({ authored: shifted.replace('-08:00', '-07:00') }), []);
});

test('14 search: dates together make a span', async () => {
  assert.deepEqual(await mine({ authored: [`ge${at(-1000)}`, `lt${at(1000)}`] }), [request.id]);
  assert.deepEqual(await mine({ authored: [`ge${at(1)}`, `lt${at(1000)}`] }), []);
});

test('14 search: a date that is none is refused', async () => {
  for (const value of ['yesterday', '2026-13', '2026-02-30', 'xx2026', '2026-11-20T10', '', 'ge']) {
    await refused(mine({ authored: value }), 400);
  }
});

test('14 search: a token as system|code, code and system|', async () => {
  const { requisition } = sent;
  for (const value of [requisition, `${PLACER_NUMBER}|${requisition}`]) {
    assert.deepEqual(await find({ requisition: value }), [request.id], value);
  }
  for (const value of [`|${requisition}`, `urn:other|${requisition}`, requisition.toLowerCase()]) {
    assert.deepEqual(await find({ requisition: value }), [], value);
  }
  for (const code of ['IHC-MAMA', `${TEST}|IHC-MAMA`, `${TEST}|`, 'FENOTIPO-LA,IHC-MAMA']) {
    assert.deepEqual(await mine({ code }), [request.id], code);
  }
  for (const code of ['FENOTIPO-LA', 'urn:other|', '|IHC-MAMA']) assert.deepEqual(await mine({ code }), [], code);
});

test('14 search: a bar, a comma, a dollar and a backslash in a value are escaped', async () => {
  const identifier = `${RECORD_NUMBER}|${escaped(awkward)}`;
  assert.deepEqual(await find({ identifier }, 'Patient'), [made.patient.id]);
  assert.deepEqual(await find({ identifier: `${RECORD_NUMBER}|nobody,${identifier}` }, 'Patient'), [made.patient.id]);
  assert.deepEqual(await find({ identifier: `${RECORD_NUMBER}|${awkward}` }, 'Patient'), []);
});

test('14 search: a label with its system, without it and with another', async () => {
  const { identifier } = await hospital.read(made.block);
  const [{ value }] = identifier;
  assert.deepEqual(await find({ identifier: value }, 'Specimen'), [made.block.id]);
  assert.deepEqual(await find({ identifier: `${LABEL}|${value}` }, 'Specimen'), [made.block.id]);
  assert.deepEqual(await find({ identifier: `urn:other|${value}` }, 'Specimen'), []);
  assert.deepEqual(await find({ identifier: value }, 'Specimen', stranger), []);
});

test('14 search: :not turns a token around', async () => {
  assert.deepEqual(await mine({ 'code:not': 'FENOTIPO-LA' }), [request.id]);
  assert.deepEqual(await mine({ 'code:not': 'IHC-MAMA' }), []);
  assert.deepEqual(await mine({ 'priority:not': 'urgent' }), [request.id]);
  assert.deepEqual(await mine({ 'priority:not': 'routine' }), []);
});

test('14 search: :missing asks whether there is a value', async () => {
  assert.deepEqual(await mine({ 'requisition:missing': 'false' }), [request.id]);
  assert.deepEqual(await mine({ 'requisition:missing': 'true' }), []);
  assert.deepEqual(await mine({ 'replaces:missing': 'true' }), [request.id]);
  await refused(mine({ 'requisition:missing': 'perhaps' }), 400);
});

test('14 search: chains to the identifier of the patient', async () => {
  const value = `${RECORD_NUMBER}|${escaped(awkward)}`;
  for (const name of ['patient.identifier', 'patient:Patient.identifier', 'subject:Patient.identifier']) {
    assert.deepEqual(await find({ [name]: value }), [request.id], name);
  }
  assert.deepEqual(await find({ 'patient.identifier': value }, 'Task'), [request.id]);
  assert.deepEqual(await find({ 'patient.identifier': `${RECORD_NUMBER}|nobody` }), []);
  assert.deepEqual(await find({ 'patient.identifier': value }, 'ServiceRequest', stranger), []);
  await refused(find({ 'patient.name': 'Cota' }), 400);
});

test('14 search: a reference with its type, without it and as an address', async () => {
  const { id } = made.patient;
  for (const value of [id, `Patient/${id}`, `${hospital.baseUrl}/Patient/${id}`]) {
    assert.deepEqual(await find({ patient: value }), [request.id], value);
  }
  for (const value of ['nobody', `Specimen/${id}`, `https://elsewhere.example/fhir/Patient/${id}`]) {
    assert.deepEqual(await find({ patient: value }), [], value);
  }
});

test('14 search: several values are any of them, several parameters are all of them', async () => {
  const another = await send(order());
  assert.deepEqual((await find({ _id: `${request.id},${another.request.id},nobody` })).toSorted(), [request.id, another.request.id].toSorted());
  assert.deepEqual(await find({ _id: request.id, code: 'FENOTIPO-LA' }), []);
  assert.deepEqual(await mine({ priority: ['routine', 'urgent'] }), []);
});

test('14 search: more values than anybody needs are refused', async () => {
  const many = (n) => Array.from({ length: n }, () => 'nobody').join(',');
  assert.deepEqual(await find({ _id: many(50) }), []);
  await refused(find({ _id: many(51) }), 400);
  await refused(find({ _id: [many(30), many(30)] }), 400);
});

test('14 search: an unknown modifier, an empty value and a search for everything are refused', async () => {
  await refused(mine({ 'code:above': 'x' }), 400);
  await refused(mine({ 'code:not-in': 'x' }), 400);
  await refused(get('ServiceRequest?code='), 400);
  await refused(get('Patient'), 400);
});
