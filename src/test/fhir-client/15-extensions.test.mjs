import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hospital, http, located, order, patient, refused, send } from './trazo.mjs';

const modifier = [{ url: 'https://elsewhere.example/negated', valueBoolean: true }];
const unknown = [
  { url: 'https://elsewhere.example/turno', valueString: 'matutino' },
  { url: 'https://elsewhere.example/cama', extension: [{ url: 'piso', valueInteger: 3 }, { url: 'peso', valueDecimal: 10.5 }] },
];
const others = (resource) => (resource.extension ?? []).filter((one) => one.url.includes('elsewhere.example'));

test('15 extensions: a modifier extension nobody knows is refused, wherever it stands', async () => {
  const places = [
    (sent) => [sent.request, 0],
    (sent) => [sent.block, 1],
    (sent) => [sent.block.collection, 1],
    (sent) => [(sent.block.container = [{}])[0], 1],
    (sent) => [sent.patient, 2],
    (sent) => [(sent.patient.contact = [{}])[0], 2],
  ];
  for (const place of places) {
    const sent = order();
    const [where, index] = place(sent);
    where.modifierExtension = modifier;
    const { outcome, code } = await refused(hospital.transaction({ body: sent.bundle }), 422);
    assert.equal(code, 'FHIR_MODIFIER');
    assert.ok(outcome.issue[0].expression[0].startsWith(`Bundle.entry[${index}].resource`));
  }
  await refused(hospital.create({ resourceType: 'Patient', body: { ...patient(), modifierExtension: modifier } }), 422);
});

test('15 extensions: an unknown extension of a patient is kept as it came', async () => {
  const made = await hospital.create({ resourceType: 'Patient', body: { ...patient(), extension: unknown } });
  const read = await hospital.read(located(http(made).headers.get('location')));
  assert.deepEqual(others(read), unknown);
});

test('15 extensions: those of an order are kept on each of its resources', async () => {
  const sent = order();
  sent.request.extension.push(...unknown);
  sent.block.extension = unknown;
  sent.biopsy.extension = [unknown[0]];
  const made = await send(sent);
  const request = await hospital.read(made.request);
  assert.deepEqual(others(request), unknown);
  assert.equal(request.extension.length, 4);
  assert.deepEqual(others(await hospital.read(made.block)), unknown);
  assert.deepEqual(others(await hospital.read(made.biopsy)), [unknown[0]]);
});

test('15 extensions: the same order with another unknown extension is not the same order', async () => {
  const sent = order();
  sent.request.extension.push(unknown[0]);
  await send(sent);
  sent.request.extension.pop();
  await refused(hospital.transaction({ body: sent.bundle }), 422);
});

test('15 extensions: one without a value, and one that stands twice and may not, are refused', async () => {
  const empty = { ...patient(), extension: [{ url: 'https://elsewhere.example/nothing' }] };
  await refused(hospital.create({ resourceType: 'Patient', body: empty }), 400);
  const sent = order();
  sent.request.extension.push({ ...sent.request.extension[0], valueCode: '4' });
  await refused(hospital.transaction({ body: sent.bundle }), 400);
});
