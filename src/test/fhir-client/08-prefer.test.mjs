import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fresh, get, hospital, http, link, order, patient, refused } from './trazo.mjs';

const create = (prefer) =>
  hospital.create({ resourceType: 'Patient', body: patient(), options: { headers: prefer ? { prefer } : {} } });
const search = (headers) => get('Patient?identifier=nobody&colour=blue', headers);

test('8 Prefer: return=minimal answers a creation without a body', async () => {
  const made = await create('return=minimal');
  assert.equal(http(made).status, 201);
  assert.deepEqual({ ...made }, {});
  assert.ok(http(made).headers.get('location'));
});

test('8 Prefer: return=representation answers with what is on record', async () => {
  const made = await create('return=representation');
  assert.equal(made.resourceType, 'Patient');
  assert.equal(http(made).headers.get('etag'), `W/"${made.meta.versionId}"`);
  const { ...read } = await hospital.read({ resourceType: 'Patient', id: made.id });
  assert.deepEqual({ ...made }, read);
});

test('8 Prefer: return=OperationOutcome answers with an outcome', async () => {
  const made = await create('return=OperationOutcome');
  assert.equal(http(made).status, 201);
  assert.equal(made.resourceType, 'OperationOutcome');
  assert.equal(made.issue[0].severity, 'information');
});

test('8 Prefer: the entries of a transaction follow it too', async () => {
  const send = (prefer) =>
    hospital.transaction({ body: order().bundle, options: { headers: { prefer } } });
  const whole = await send('return=representation');
  for (const one of whole.entry) {
    assert.equal(one.response.etag, `W/"${one.resource.meta.versionId}"`);
  }
  assert.ok((await send('return=minimal')).entry.every((one) => !one.resource && !one.response.outcome));
  const told = await send('return=OperationOutcome');
  assert.ok(told.entry.every((one) => one.response.outcome.resourceType === 'OperationOutcome'));
});

test('8 Prefer: an unknown return is ignored, as every preference may be', async () => {
  assert.equal(http(await create('return=poem')).status, 201);
});

test('8 Prefer: handling=strict refuses an unknown parameter by name; it is the rule without it too', async () => {
  for (const headers of [{ prefer: 'handling=strict' }, {}]) {
    const { outcome } = await refused(search(headers), 400);
    assert.match(outcome.issue[0].diagnostics, /colour/);
  }
});

test('8 Prefer: handling=lenient ignores it, and the self link does not have it', async () => {
  const found = await search({ prefer: 'handling=lenient' });
  assert.equal(found.total, 0);
  assert.match(link(found, 'self'), /identifier=nobody/);
  assert.doesNotMatch(link(found, 'self'), /colour/);
});

test('8 Prefer: handling=lenient still refuses a known parameter with a value that cannot be', async () => {
  const path = `ServiceRequest?requisition=${fresh('x')}&authored=yesterday`;
  await refused(get(path, { prefer: 'handling=lenient' }), 400);
});
