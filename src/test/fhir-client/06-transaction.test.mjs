import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RECORD_NUMBER, entry, fresh, hospital, order, patient, post, refused, send } from './trazo.mjs';

const requests = async (requisition) =>
  (await hospital.search({ resourceType: 'ServiceRequest', searchParams: { requisition } })).total;
const transaction = (body) => hospital.transaction({ body });
const number = () => fresh('EXP').slice(0, 40);

test('6 transaction: answers each entry in its place with status, location, ETag and lastModified', async () => {
  const sent = order();
  const { answer } = await send(sent);
  assert.equal(answer.type, 'transaction-response');
  assert.deepEqual(
    answer.entry.map((one) => one.response.location.split('/')[0]),
    sent.bundle.entry.map((one) => one.resource.resourceType),
  );
  for (const { response } of answer.entry) {
    assert.match(response.status, /^201/);
    assert.ok(response.etag && response.lastModified);
  }
});

test('6 transaction: urn:uuid references become references to what was created', async () => {
  const made = await send(order());
  const request = await hospital.read(made.request);
  assert.equal(request.subject.reference, `Patient/${made.patient.id}`);
  assert.deepEqual(request.specimen.map((one) => one.reference), [`Specimen/${made.block.id}`]);
  const block = await hospital.read(made.block);
  assert.equal(block.parent[0].reference, `Specimen/${made.biopsy.id}`);
  assert.doesNotMatch(JSON.stringify([request, block]), /urn:uuid/);
});

test('6 transaction: one fault in the last entry and nothing is created', async () => {
  const mine = number();
  const sent = order({ who: patient(mine) });
  sent.biopsy.collection.collectedDateTime = '2999-01-01T00:00:00Z';
  await refused(transaction(sent.bundle), 400, 422);
  assert.equal(await requests(sent.requisition), 0);
  const found = await hospital.search({ resourceType: 'Patient', searchParams: { identifier: mine } });
  assert.equal(found.total, 0);
});

test('6 transaction: the same again creates nothing and answers the same', async () => {
  const sent = order();
  const first = await send(sent);
  const again = await send(sent);
  assert.deepEqual(
    again.answer.entry.map((one) => one.response.location),
    first.answer.entry.map((one) => one.response.location),
  );
  assert.ok(again.answer.entry.every((one) => one.response.status.startsWith('200')));
  assert.equal(await requests(sent.requisition), 1);
});

test('6 transaction: another order under the number of the first is refused', async () => {
  const sent = order();
  await send(sent);
  sent.request.reasonCode[1].text = 'Otra pregunta';
  await refused(transaction(sent.bundle), 422);
});

test('6 transaction: a condition is read with and without the type and the question mark', async () => {
  const mine = number();
  const seen = new Set();
  for (const before of ['', '?', 'Patient?', '/Patient?']) {
    const sent = order({ who: patient(mine) });
    sent.bundle.entry[2].request.ifNoneExist = `${before}identifier=${RECORD_NUMBER}|${mine}`;
    seen.add((await send(sent)).patient.id);
  }
  assert.equal(seen.size, 1);
});

test('6 transaction: a conditional reference leads to the patient that is there', async () => {
  const mine = number();
  const first = await send(order({ who: patient(mine) }));
  const sent = order();
  const known = { reference: `Patient?identifier=${RECORD_NUMBER}|${mine}` };
  for (const resource of [sent.request, sent.block, sent.biopsy]) resource.subject = known;
  sent.bundle.entry.splice(2, 1);
  const answer = await transaction(sent.bundle);
  assert.equal(answer.entry.length, 3);
  const id = answer.entry[0].response.location.split('/')[1];
  const request = await hospital.read({ resourceType: 'ServiceRequest', id });
  assert.equal(request.subject.reference, `Patient/${first.patient.id}`);
});

test('6 transaction: a plain reference to a patient on record works too', async () => {
  const first = await send(order());
  const sent = order();
  const known = { reference: `Patient/${first.patient.id}` };
  for (const resource of [sent.request, sent.block, sent.biopsy]) resource.subject = known;
  sent.bundle.entry.splice(2, 1);
  assert.equal((await transaction(sent.bundle)).entry.length, 3);
});

test('6 transaction: a conditional reference to nobody, or to several, is refused whole', async () => {
  const twice = number();
  for (let i = 0; i < 2; i++) await hospital.create({ resourceType: 'Patient', body: patient(twice) });
  for (const [value, status] of [[number(), 400], [twice, 412]]) {
    const sent = order();
    const reference = `Patient?identifier=${RECORD_NUMBER}|${value}`;
    for (const resource of [sent.request, sent.block, sent.biopsy]) resource.subject = { reference };
    sent.bundle.entry.splice(2, 1);
    const { outcome } = await refused(transaction(sent.bundle), status);
    assert.match(outcome.issue[0].expression[0], /subject/);
    assert.equal(await requests(sent.requisition), 0);
  }
});

test('6 transaction: the same identity twice is refused', async () => {
  const sent = order();
  sent.bundle.entry[3].fullUrl = sent.bundle.entry[1].fullUrl;
  await refused(transaction(sent.bundle), 400);
  const two = order();
  two.bundle.entry.push(entry(`${two.urn.patient}0`, two.patient));
  await refused(transaction(two.bundle), 400, 422);
});

test('6 transaction: a reference to nothing, a foreign method and a wrong address name their entry', async () => {
  const bad = [
    (sent) => { sent.block.parent[0].reference = 'urn:uuid:00000000-0000-4000-8000-000000000000'; },
    (sent) => { sent.bundle.entry[1].request.method = 'DELETE'; },
    (sent) => { sent.bundle.entry[1].request = { method: 'PUT', url: 'Specimen/1' }; },
    (sent) => { sent.bundle.entry[1].request.url = 'Patient'; },
    (sent) => { delete sent.bundle.entry[1].resource; },
  ];
  for (const spoil of bad) {
    const sent = order();
    spoil(sent);
    const { outcome } = await refused(transaction(sent.bundle), 400);
    assert.ok(
      outcome.issue.some((issue) => issue.expression?.[0].startsWith('Bundle.entry[1]')),
      JSON.stringify(outcome),
    );
    assert.equal(await requests(sent.requisition), 0);
  }
});

test('6 transaction: posted to /Bundle it is refused with the place to send it', async () => {
  const { code } = await refused(post('Bundle', order().bundle), 400);
  assert.equal(code, 'FHIR_POST_TO_BASE');
});
