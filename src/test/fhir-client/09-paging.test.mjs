import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { BASE, RECORD_NUMBER, fresh, get, hospital, http, ids, link, order, patient, refused, send } from './trazo.mjs';

const ORDERS = 7;
const mine = fresh('EXP').slice(0, 40);
const sent = [];
let ofMine;

before(async () => {
  for (let i = 0; i < ORDERS; i++) {
    const one = order({ who: patient(mine) });
    one.bundle.entry[2].request.ifNoneExist = `identifier=${RECORD_NUMBER}|${mine}`;
    const made = await send(one);
    ofMine = `Patient/${made.patient.id}`;
    sent.push(made.request.id);
  }
});

const search = (searchParams, resourceType = 'ServiceRequest') =>
  hospital.search({ resourceType, searchParams: { patient: ofMine, ...searchParams } });

async function pages(first) {
  const all = [first];
  for (let next = await hospital.nextPage({ bundle: first }); next; next = await hospital.nextPage({ bundle: next })) {
    all.push(next);
    assert.ok(all.length < 50);
  }
  return all;
}

for (const type of ['ServiceRequest', 'Task']) {
  test(`9 paging: the pages of ${type} hold every match once, in one order`, async () => {
    const all = await pages(await search({ _count: 3 }, type));
    assert.deepEqual(all.map((page) => page.entry.length), [3, 3, 1]);
    assert.deepEqual(all.flatMap(ids), sent.toReversed());
    assert.equal(link(all.at(-1), 'next'), undefined);
    for (const page of all) {
      assert.equal(page.type, 'searchset');
      for (const { fullUrl, resource, search: how } of page.entry) {
        assert.equal(how.mode, 'match');
        assert.equal(fullUrl, `${BASE}/${type}/${resource.id}`);
      }
    }
  });
}

test('9 paging: the links are stable: the same page again, and the self link is the page itself', async () => {
  const first = await search({ _count: 2 });
  const next = link(first, 'next');
  assert.ok(next.startsWith(`${BASE}/ServiceRequest?`));
  const second = await get(next);
  assert.deepEqual(ids(await get(next)), ids(second));
  assert.deepEqual(ids(await get(link(second, 'self'))), ids(second));
  assert.deepEqual(ids(await get(link(first, 'self'))), ids(first));
});

test('9 paging: an order that comes in between shifts no page', async () => {
  const first = await search({ _count: 4 });
  const one = order({ who: patient(mine) });
  one.bundle.entry[2].request.ifNoneExist = `identifier=${RECORD_NUMBER}|${mine}`;
  const late = await send(one);
  const second = await hospital.nextPage({ bundle: first });
  assert.deepEqual([...ids(first), ...ids(second)], sent.toReversed());
  sent.push(late.request.id);
});

test('9 paging: the total counts matches, whatever the page shows', async () => {
  assert.equal((await search({ _count: 2, _total: 'accurate' })).total, sent.length);
  assert.equal((await search({ _count: 50 })).total, sent.length);
});

test('9 paging: _count=0 and _summary=count tell the total and show nothing', async () => {
  for (const asked of [{ _count: 0 }, { _summary: 'count' }]) {
    const found = await search(asked);
    assert.equal(found.total, sent.length);
    assert.equal(found.entry, undefined);
    assert.equal(link(found, 'next'), undefined);
    assert.ok(link(found, 'self'));
  }
});

test('9 paging: a large _count is cut down, and the self link says to what', async () => {
  const found = await search({ _count: 100000 });
  assert.match(link(found, 'self'), /_count=100(&|$)/);
});

test('9 paging: a link that was tampered with and a _count that is no number are refused', async () => {
  const next = link(await search({ _count: 2 }), 'next');
  const spoiled = next.replace(/_page=[^&]*/, '_page=AAAA');
  assert.notEqual(spoiled, next);
  await refused(get(spoiled), 400);
  for (const _count of ['-1', 'many', '1.5', '']) await refused(search({ _count }), 400);
  await refused(search({ _total: 'roughly' }), 400);
});

test('9 paging: nothing found is an empty searchset with a total of 0', async () => {
  const found = await search({ code: 'NOBODY-ORDERS-THIS' });
  assert.equal(http(found).status, 200);
  assert.equal(found.total, 0);
  assert.equal(found.entry, undefined);
  assert.ok(link(found, 'self'));
});
