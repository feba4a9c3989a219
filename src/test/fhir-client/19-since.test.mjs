import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { get, hospital, order, refused, send } from './trazo.mjs';

let path;
let current;

before(async () => {
  const { block } = await send(order());
  current = await hospital.read(block);
  path = `Specimen/${block.id}/_history`;
});

const shifted = (ms) => new Date(Date.parse(current.meta.lastUpdated) + ms).toISOString();
const versions = async (query) => (await get(`${path}?${query}`)).entry?.map((one) => one.resource.meta.versionId) ?? [];

test('19 since: _since shows what is as new or newer', async () => {
  assert.deepEqual(await versions(`_since=${current.meta.lastUpdated}`), [current.meta.versionId]);
  assert.deepEqual(await versions(`_since=${shifted(-1000)}`), [current.meta.versionId]);
  const none = await get(`${path}?_since=${shifted(1000)}`);
  assert.equal(none.type, 'history');
  assert.equal(none.total, 0);
  assert.equal(none.entry, undefined);
});

test('19 since: _at shows the version that stood then', async () => {
  assert.deepEqual(await versions(`_at=${shifted(1000)}`), [current.meta.versionId]);
  assert.deepEqual(await versions(`_at=${shifted(-60_000)}`), []);
});

test('19 since: an instant in another zone is the same instant', async () => {
  const far = new Date(Date.parse(shifted(1000)) - 8 * 3_600_000).toISOString().replace('Z', '-08:00');
  assert.deepEqual(await versions(`_since=${far}`), []);
});

test('19 since: _count limits the page and not the total', async () => {
  const page = await get(`${path}?_count=1`);
  assert.equal(page.entry.length, 1);
  assert.ok(page.total >= 1);
});

test('19 since: what is no instant, and what is not offered, are refused', async () => {
  for (const bad of ['_since=yesterday', '_since=2026', '_at=never', '_since=', '_list=1', '_count=x']) {
    await refused(get(`${path}?${bad}`), 400);
  }
});
