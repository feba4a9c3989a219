import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fresh, get, hospital, ids, link, order, post, refused, send, stranger } from './trazo.mjs';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let made;
const requisition = fresh('SOL').slice(0, 40);

before(async () => {
  made = await send(order({ requisition }));
});

const byForm = (resourceType, searchParams, client = hospital) =>
  client.search({ resourceType, searchParams, options: { postSearch: true } });

test('10 POST _search: finds what GET finds', async () => {
  const asked = { requisition };
  const found = await byForm('ServiceRequest', asked);
  assert.deepEqual(ids(found), [made.request.id]);
  assert.deepEqual(ids(await hospital.search({ resourceType: 'ServiceRequest', searchParams: asked })), ids(found));
});

test('10 POST _search: the self link can be got', async () => {
  const found = await byForm('ServiceRequest', { requisition, _count: 5 });
  assert.deepEqual(ids(await get(link(found, 'self'))), ids(found));
});

test('10 POST _search: parameters of the address count too', async () => {
  const found = await post(`ServiceRequest/_search?requisition=${requisition}`, 'code=NOBODY-ORDERS-THIS', FORM);
  assert.equal(found.total, 0);
  const same = await post(`ServiceRequest/_search?requisition=${requisition}`, '', FORM);
  assert.equal(same.total, 1);
});

test('10 POST _search: the pages of a posted search are got by their links', async () => {
  await send(order());
  const first = await byForm('ServiceRequest', { authored: 'ge2026-01-01', _count: 1 });
  const second = await hospital.nextPage({ bundle: first });
  assert.equal(second.entry.length, 1);
  assert.notDeepEqual(ids(second), ids(first));
});

test('10 POST _search: another facility finds nothing', async () => {
  assert.equal((await byForm('ServiceRequest', { requisition }, stranger)).total, 0);
});

test('10 POST _search: a body that is no form is 415, an unknown parameter 400', async () => {
  await refused(post('ServiceRequest/_search', '{}', {}), 415);
  await refused(byForm('ServiceRequest', { requisition, colour: 'blue' }), 400);
  await refused(post('ServiceRequest/_search', 'requisition=%zz', FORM), 400);
});

test('10 POST _search: a type that cannot be searched has none', async () => {
  await refused(byForm('Observation', { _id: '1' }), 404, 405);
});
