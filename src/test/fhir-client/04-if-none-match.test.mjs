import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { get, http, order, send, stranger } from './trazo.mjs';

let path;
let etag;

before(async () => {
  const { block } = await send(order());
  path = `Specimen/${block.id}`;
  etag = http(await get(path)).headers.get('etag');
});

const status = (call) => call.then((r) => http(r).status, (e) => e.response.status);
const read = (value) => get(path, { 'if-none-match': value });

test('4 If-None-Match: what did not change is 304 without a body', async () => {
  const answer = await read(etag).then(() => assert.fail('answered'), (e) => e.response);
  assert.equal(answer.status, 304);
  assert.deepEqual(answer.data, {});
});

test('4 If-None-Match: a strong spelling and one of a list match too', async () => {
  assert.equal(await status(read(etag.replace('W/', ''))), 304);
  assert.equal(await status(read(`W/"0000", ${etag}`)), 304);
  assert.equal(await status(read('*')), 304);
});

test('4 If-None-Match: another version is answered whole', async () => {
  const answer = await read('W/"0000000000000000"');
  assert.equal(http(answer).status, 200);
  assert.equal(answer.resourceType, 'Specimen');
});

test('4 If-None-Match: does not tell another facility that the resource exists', async () => {
  assert.equal(await status(get(path, { 'if-none-match': etag }, stranger)), 404);
});
