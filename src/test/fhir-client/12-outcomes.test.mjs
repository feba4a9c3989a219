import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, get, hospital, http, nobody, order, patient, post, refused, send, stranger } from './trazo.mjs';

test('12 outcomes: each way to go wrong has its status and an OperationOutcome', async () => {
  const { block } = await send(order());
  const calls = [
    [400, () => post('', '{"resourceType":"Bundle",')],
    [400, () => post('Patient', '')],
    [400, () => post('Patient', '{"resourceType":"Patient","resourceType":"Patient"}')],
    [400, () => get('Patient?identifier')],
    [401, () => get('Patient/1', {}, nobody)],
    [401, () => get('Patient/1', { authorization: 'Bearer wrong' })],
    [404, () => get('Patient/nobody')],
    [404, () => get(`Specimen/${block.id}`, {}, stranger)],
    [404, () => get('Unheard')],
    [404, () => get('Patient/1/$unheard')],
    [405, () => hospital.delete({ resourceType: 'Patient', id: '1' })],
    [406, () => get('Patient/1', { accept: 'text/turtle' })],
    [413, () => post('', `{"a":"${'x'.repeat(2_000_000)}"}`)],
    [415, () => post('', '<Bundle/>', { 'content-type': 'application/fhir+xml' })],
    [400, () => post('', { ...order().bundle, entry: [] })],
    [422, () => post('', { ...order().bundle, entry: undefined })],
  ];
  for (const [status, call] of calls) await refused(call(), status);
});

test('12 outcomes: a refusal says which rule, which element, in two languages', async () => {
  const sent = order();
  sent.request.status = 'draft';
  const { outcome } = await refused(hospital.transaction({ body: sent.bundle }), 400);
  const [issue] = outcome.issue;
  assert.deepEqual(issue.expression, ['Bundle.entry[0].resource.status']);
  assert.equal(issue.details.coding[0].system, 'https://trazo.mx/fhir/CodeSystem/motivo-de-rechazo');
  assert.match(issue.details.text, /elemento/);
  assert.match(issue.diagnostics, /element/);
});

test('12 outcomes: everything that is wrong is told at once', async () => {
  const sent = order();
  sent.request.status = 'draft';
  delete sent.request.requester;
  delete sent.block.type;
  const { outcome } = await refused(hospital.transaction({ body: sent.bundle }), 400);
  assert.equal(outcome.issue.length, 3);
});

test('12 outcomes: nothing of the inside is told', async () => {
  const calls = [
    () => post('', '{'),
    () => get('Patient/%00'),
    () => get('Patient?identifier=%27%20OR%201&_id=%27'),
    () => get('Patient?identifier=a&_count=%27'),
    () => post('Patient', { resourceType: 'Patient', unheard: 1 }),
  ];
  for (const call of calls) {
    const { status, data } = await call().then((answer) => ({ status: http(answer).status, data: answer }), (e) => e.response);
    assert.ok(status < 500);
    assert.doesNotMatch(JSON.stringify(data), /java\.|mx\.trazo|ca\.uhn|SELECT |Exception/);
  }
});

test('12 outcomes: a good answer is no outcome', async () => {
  const made = await post('Patient', patient());
  assert.equal(http(made).status, 201);
  assert.notEqual(made.resourceType, 'OperationOutcome');
  assert.ok(http(made).headers.get('location').startsWith(BASE));
});
