import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, fresh, get, hospital, http, located, order, patient, post, refused, send } from './trazo.mjs';

const create = (body, headers) => hospital.create({ resourceType: 'Patient', body, options: { headers } });

test('1 create: answers 201 with the version in Location, ETag and Last-Modified', async () => {
  const made = await create(patient());
  const { status, headers } = http(made);
  assert.equal(status, 201);
  const { resourceType, id, version } = located(headers.get('location'));
  assert.equal(headers.get('location'), `${BASE}/Patient/${id}/_history/${version}`);
  assert.equal(resourceType, 'Patient');
  assert.equal(headers.get('etag'), `W/"${version}"`);
  assert.ok(Math.abs(Date.parse(headers.get('last-modified')) - Date.now()) < 120_000);
  assert.equal((await hospital.vread({ resourceType, id, version })).id, id);
});

test('1 create: ignores the id that the client wishes', async () => {
  const wished = fresh('mine').slice(0, 40);
  const made = await create({ ...patient(), id: wished });
  assert.notEqual(located(http(made).headers.get('location')).id, wished);
  await refused(get(`Patient/${wished}`), 404);
});

test('1 create: each resource of a transaction has its location, ETag and lastModified', async () => {
  const { answer } = await send(order());
  for (const { response } of answer.entry) {
    assert.match(response.status, /^201/);
    const { resourceType, id, version } = located(response.location);
    assert.equal(response.etag, `W/"${version}"`);
    assert.ok(Date.parse(response.lastModified) > 0);
    assert.equal((await hospital.vread({ resourceType, id, version })).meta.versionId, version);
  }
});

test('1 create: refuses a body of another type', async () => {
  const { biopsy } = order();
  await refused(create(biopsy), 400);
});

test('1 create: refuses a patient without a name and names the element', async () => {
  const { outcome } = await refused(create({ ...patient(), name: [] }), 400, 422);
  assert.ok(outcome.issue[0].expression[0].includes('name'));
});

test('1 create: refuses a resource that only comes with an order, and says what is allowed', async () => {
  const { headers } = await refused(post('ServiceRequest', order().request), 405);
  assert.doesNotMatch(headers.get('allow'), /POST/);
});
