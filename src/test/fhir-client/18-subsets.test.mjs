import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { get, hospital, order, refused, send } from './trazo.mjs';

let made;
let path;

before(async () => {
  made = await send(order());
  path = `ServiceRequest/${made.request.id}`;
});

const subsetted = (resource) => (resource.meta?.tag ?? []).some((tag) => tag.code === 'SUBSETTED');

test('18 subsets: a whole resource is not marked', async () => {
  assert.ok(!subsetted(await get(path)));
  assert.ok(!subsetted(await get(`${path}?_summary=false`)));
});

test('18 subsets: _summary=true leaves the summary and says SUBSETTED', async () => {
  const read = await get(`${path}?_summary=true`);
  assert.ok(subsetted(read));
  assert.equal(read.id, made.request.id);
  assert.equal(read.status, 'active');
  assert.ok(read.code && read.subject);
  assert.equal(read.reasonCode !== undefined, true);
});

test('18 subsets: _elements leaves what is asked for and what is mandatory', async () => {
  const read = await get(`${path}?_elements=code`);
  assert.ok(subsetted(read));
  assert.ok(read.id && read.meta && read.code);
  assert.ok(read.status && read.intent && read.subject);
  assert.equal(read.reasonCode, undefined);
  assert.equal(read.requester, undefined);
});

test('18 subsets: _summary=text and _summary=data', async () => {
  const data = await get(`${path}?_summary=data`);
  assert.equal(data.text, undefined);
  assert.ok(data.reasonCode);
  const text = await get(`${path}?_summary=text`);
  assert.ok(subsetted(text));
  assert.equal(text.reasonCode, undefined);
});

test('18 subsets: in a search each match is cut and marked, and the bundle is whole', async () => {
  for (const asked of [{ _elements: 'code' }, { _summary: 'true' }]) {
    const found = await hospital.search({
      resourceType: 'ServiceRequest',
      searchParams: { patient: made.patient.id, ...asked },
    });
    assert.equal(found.total, 1);
    assert.equal(found.type, 'searchset');
    assert.ok(found.link.length > 0);
    assert.equal(found.entry[0].search.mode, 'match');
    assert.ok(found.entry[0].fullUrl);
    assert.ok(subsetted(found.entry[0].resource));
  }
});

test('18 subsets: a summary keeps the ETag of the whole', async () => {
  const whole = await get(path);
  const cut = await get(`${path}?_summary=true`);
  assert.equal(cut.meta.versionId, whole.meta.versionId);
});

test('18 subsets: a summary that is none is refused', async () => {
  await refused(get(`${path}?_summary=short`), 400);
  await refused(get(`ServiceRequest?patient=${made.patient.id}&_summary=short`), 400);
  await refused(get(`${path}?_summary=true&_elements=code`), 400);
});
