// Nothing is edited over the exchange: what is on record stays as it was asked. So no update is claimed,
// and each way to ask for one is refused by name.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { hospital, http, located, patient, refused } from './trazo.mjs';

let known;
let version;

before(async () => {
  const made = await hospital.create({ resourceType: 'Patient', body: patient() });
  ({ id: known, version } = located(http(made).headers.get('location')));
});

const update = (id, body, headers) =>
  hospital.update({ resourceType: 'Patient', id, body, options: { headers } });

test('2 update: the statement claims no update, no patch and, of records, no deletion', async () => {
  const { rest } = await hospital.capabilityStatement();
  for (const resource of rest[0].resource) {
    const claimed = (resource.interaction ?? []).map((one) => one.code);
    // a subscription is a wish, not a record: it can be given up
    const never = resource.type === 'Subscription' ? ['update', 'patch'] : ['update', 'patch', 'delete'];
    for (const code of never) assert.ok(!claimed.includes(code), resource.type);
    assert.ok(!resource.updateCreate && !resource.conditionalUpdate);
    assert.ok((resource.conditionalDelete ?? 'not-supported') === 'not-supported');
    assert.notEqual(resource.versioning, 'versioned-update');
  }
});

test('2 update: a PUT answers 405 with what is allowed, and changes nothing', async () => {
  const { headers } = await refused(update(known, { ...patient(), id: known }, { 'if-match': `W/"${version}"` }), 405);
  assert.equal(headers.get('allow'), 'GET, HEAD');
  const read = await hospital.read({ resourceType: 'Patient', id: known });
  assert.equal(read.meta.versionId, version);
});

test('2 update: an unknown id creates nothing', async () => {
  const id = 'no-such-patient';
  await refused(update(id, { ...patient(), id }), 404, 405);
  await refused(hospital.read({ resourceType: 'Patient', id }), 404);
});

test('2 update: a stale If-Match and a body of another id are no way around', async () => {
  await refused(update(known, { ...patient(), id: known }, { 'if-match': 'W/"0000000000000000"' }), 405, 412);
  await refused(update(known, { ...patient(), id: 'another' }), 400, 405);
});

test('2 update: neither is a conditional update, a patch or a deletion', async () => {
  await refused(
    hospital.update({ resourceType: 'Patient', searchParams: { identifier: 'a|b' }, body: patient() }),
    405,
  );
  await refused(
    hospital.patch({ resourceType: 'Patient', id: known, jsonPatch: [{ op: 'remove', path: '/name' }] }),
    405,
  );
  await refused(hospital.delete({ resourceType: 'Patient', id: known }), 405);
  assert.equal((await hospital.read({ resourceType: 'Patient', id: known })).id, known);
});
