import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { BASE, get, hospital, http, link, order, refused, send, stranger } from './trazo.mjs';

const NEVER = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
let made;

before(async () => {
  made = await send(order());
});

test('3 vread: the version of the ETag is what was read', async () => {
  for (const { resourceType, id } of [made.patient, made.request, made.block]) {
    const read = await hospital.read({ resourceType, id });
    const version = read.meta.versionId;
    assert.equal(http(read).headers.get('etag'), `W/"${version}"`);
    const again = await hospital.vread({ resourceType, id, version });
    assert.equal(http(again).headers.get('etag'), `W/"${version}"`);
    assert.deepEqual(again, read);
  }
});

test('3 vread: the events of custody have their one version', async () => {
  const { id } = made.block;
  const chain = await hospital.search({ resourceType: 'Provenance', searchParams: { target: `Specimen/${id}` } });
  const event = chain.entry[0].resource;
  const again = await hospital.vread({ resourceType: 'Provenance', id: event.id, version: event.meta.versionId });
  assert.deepEqual(again, event);
});

test('3 vread: an unknown version, and a known one of another resource, are 404', async () => {
  const { resourceType, id } = made.patient;
  await refused(hospital.vread({ resourceType, id, version: 'ffffffffffffffff' }), 404);
  await refused(hospital.vread({ resourceType, id, version: made.request.version }), 404);
});

test('3 vread: the versions of another facility are 404', async () => {
  await refused(stranger.vread(made.patient), 404);
  await refused(stranger.history({ resourceType: 'Patient', id: made.patient.id }), 404);
});

test('3 history: is a bundle of versions, the newest first, each with its request and response', async () => {
  const { resourceType, id } = made.request;
  const history = await hospital.history({ resourceType, id });
  assert.equal(history.type, 'history');
  assert.ok(history.total >= 1);
  assert.equal(history.total, history.entry.length);
  assert.ok(link(history, 'self').startsWith(`${BASE}/ServiceRequest/${id}/_history`));
  const current = await hospital.read({ resourceType, id });
  assert.deepEqual(history.entry[0].resource, current);
  for (const { fullUrl, resource, request, response } of history.entry) {
    assert.equal(fullUrl, `${BASE}/ServiceRequest/${id}`);
    assert.equal(request.url, `ServiceRequest/${id}`);
    assert.ok(request.method);
    assert.equal(response.etag, `W/"${resource.meta.versionId}"`);
    assert.equal(response.lastModified, resource.meta.lastUpdated);
  }
  const times = history.entry.map((one) => Date.parse(one.resource.meta.lastUpdated));
  assert.deepEqual(times, [...times].sort((a, b) => b - a));
});

test('3 history: what never existed is 404, also by version', async () => {
  for (const type of ['Patient', 'ServiceRequest', 'Specimen', 'Task', 'Provenance', 'Observation']) {
    await refused(get(`${type}/${NEVER}`), 404);
    await refused(get(`${type}/${NEVER}/_history`), 404);
    await refused(get(`${type}/${NEVER}/_history/1`), 404);
  }
});

test('3 history: of a type or of everything is not claimed and not there', async () => {
  const { rest } = await hospital.capabilityStatement();
  assert.ok(rest[0].resource.every((one) => (one.interaction ?? []).every((i) => i.code !== 'history-type')));
  await refused(hospital.history({ resourceType: 'Patient' }), 404, 405);
  await refused(hospital.history(), 404, 405);
});
