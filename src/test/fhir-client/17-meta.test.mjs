import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hospital, http, located, order, patient, refused, send } from './trazo.mjs';

const claimed = { versionId: 'mine', lastUpdated: '1999-01-01T00:00:00Z' };

test('17 meta: the version and time that a client claims are not taken', async () => {
  const made = await hospital.create({ resourceType: 'Patient', body: { ...patient(), meta: claimed } });
  const where = located(http(made).headers.get('location'));
  assert.notEqual(where.version, claimed.versionId);
  const read = await hospital.read(where);
  assert.equal(read.meta.versionId, where.version);
  assert.ok(Date.parse(read.meta.lastUpdated) > Date.parse('2020-01-01'));
  await refused(hospital.vread({ ...where, version: claimed.versionId }), 404);
});

test('17 meta: nor those of the entries of an order', async () => {
  const sent = order();
  for (const { resource } of sent.bundle.entry) resource.meta = claimed;
  const made = await send(sent);
  for (const where of [made.request, made.block, made.patient, made.biopsy]) {
    const read = await hospital.read(where);
    assert.notEqual(read.meta.versionId, claimed.versionId);
    assert.notEqual(read.meta.lastUpdated, claimed.lastUpdated);
  }
});

test('17 meta: every resource says its version and time, in the body and in the headers', async () => {
  const made = await send(order());
  for (const where of [made.request, made.block, made.patient, { resourceType: 'Task', id: made.request.id }]) {
    const read = await hospital.read(where);
    const { headers } = http(read);
    assert.equal(headers.get('etag'), `W/"${read.meta.versionId}"`);
    const seconds = (text) => Math.floor(Date.parse(text) / 1000);
    assert.equal(seconds(headers.get('last-modified')), seconds(read.meta.lastUpdated));
  }
});

test('17 meta: reading changes neither', async () => {
  const made = await send(order());
  const first = await hospital.read(made.block);
  const second = await hospital.read(made.block);
  assert.deepEqual(second.meta, first.meta);
  assert.equal(first.meta.versionId, made.block.version);
});

test('17 meta: a meta that is none is refused', async () => {
  await refused(hospital.create({ resourceType: 'Patient', body: { ...patient(), meta: 'mine' } }), 400);
  await refused(
    hospital.create({ resourceType: 'Patient', body: { ...patient(), meta: { lastUpdated: 'yesterday' } } }),
    400,
  );
});
