import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RECORD_NUMBER, entry, fresh, hospital, link, located, order, patient, refused, send } from './trazo.mjs';

const batch = (entries) =>
  hospital.batch({ body: { resourceType: 'Bundle', type: 'batch', ...(entries.length > 0 && { entry: entries }) } });
const getting = (url, more = {}) => ({ request: { method: 'GET', url, ...more } });

test('7 batch: each entry has its own answer, good and bad together, in their places', async () => {
  const made = await send(order());
  const mine = fresh('EXP').slice(0, 40);
  const answer = await batch([
    getting(`Patient/${made.patient.id}`),
    getting('Patient/01ARZ3NDEKTSV4RRFFQ69G5FAV'),
    entry(undefined, patient(mine)),
    entry(undefined, { ...patient(), name: undefined }),
    { request: { method: 'DELETE', url: `Patient/${made.patient.id}` } },
    getting(`Task?focus=ServiceRequest/${made.request.id}`),
  ]);
  assert.equal(answer.type, 'batch-response');
  const statuses = answer.entry.map((one) => one.response.status.slice(0, 3));
  assert.deepEqual(statuses.slice(0, 3), ['200', '404', '201']);
  assert.match(statuses[3], /^4(00|22)$/);
  assert.deepEqual(statuses.slice(4), ['405', '200']);
  assert.equal(answer.entry[0].resource.id, made.patient.id);
  assert.ok(answer.entry[0].response.etag);
  assert.equal(located(answer.entry[2].response.location).resourceType, 'Patient');
  assert.equal(answer.entry[5].resource.type, 'searchset');
  assert.equal(answer.entry[5].resource.total, 1);
  for (const i of [1, 3, 4]) {
    assert.equal(answer.entry[i].response.outcome.resourceType, 'OperationOutcome');
    assert.ok(answer.entry[i].response.outcome.issue[0].diagnostics);
  }
  const found = await hospital.search({ resourceType: 'Patient', searchParams: { identifier: mine } });
  assert.equal(found.total, 1);
});

test('7 batch: conditions of an entry hold for that entry', async () => {
  const made = await send(order());
  const read = await hospital.read(made.patient);
  const mine = fresh('EXP').slice(0, 40);
  const ifNoneExist = `identifier=${RECORD_NUMBER}|${mine}`;
  const answer = await batch([
    getting(`Patient/${made.patient.id}`, { ifNoneMatch: `W/"${read.meta.versionId}"` }),
    entry(undefined, patient(mine), { ifNoneExist }),
    entry(undefined, patient(mine), { ifNoneExist }),
  ]);
  assert.deepEqual(answer.entry.map((one) => one.response.status.slice(0, 3)), ['304', '201', '200']);
});

test('7 batch: entries do not see each other: a reference from one to another is refused', async () => {
  const sent = order();
  const answer = await batch(sent.bundle.entry);
  const statuses = answer.entry.map((one) => one.response.status.slice(0, 3));
  assert.deepEqual(statuses, ['405', '405', '201', '405']);
});

test('7 batch: an entry without a request, and one that leaves the base, fail alone', async () => {
  const answer = await batch([{ resource: patient() }, getting('../api/scans'), getting('metadata')]);
  const statuses = answer.entry.map((one) => one.response.status.slice(0, 3));
  assert.match(statuses[0], /^4/);
  assert.match(statuses[1], /^4/);
  assert.equal(statuses[2], '200');
});

test('7 batch: an empty one is answered empty, another type of bundle is refused', async () => {
  assert.equal((await batch([])).entry ?? 0, 0);
  for (const type of ['collection', 'document', 'searchset']) {
    await refused(hospital.batch({ body: { resourceType: 'Bundle', type } }), 400);
  }
});

test('7 batch: one that would cost too much is refused whole; its searches come in small pages', async () => {
  const { code } = await refused(batch(Array.from({ length: 21 }, () => getting('Patient/nobody'))), 400);
  assert.equal(code, 'FHIR_TOO_MANY_ENTRIES');
  for (let i = 0; i < 11; i++) await send(order());
  const answer = await batch([getting('ServiceRequest?authored=ge2026-01-01&_count=50')]);
  const page = answer.entry[0].resource;
  assert.equal(page.entry.length, 10);
  assert.ok(link(page, 'next'));
});
