import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RECORD_NUMBER, fresh, hospital, http, located, order, patient, refused, send } from './trazo.mjs';

const number = () => fresh('EXP').slice(0, 40);
const condition = (value) => `identifier=${RECORD_NUMBER}|${value}`;
const create = (body, ifNoneExist) =>
  hospital.create({ resourceType: 'Patient', body, options: { headers: { 'if-none-exist': ifNoneExist } } });
const total = async (value) =>
  (await hospital.search({ resourceType: 'Patient', searchParams: { identifier: `${RECORD_NUMBER}|${value}` } })).total;

test('5 If-None-Exist: nothing matches: 201', async () => {
  const mine = number();
  assert.equal(http(await create(patient(mine), condition(mine))).status, 201);
  assert.equal(await total(mine), 1);
});

test('5 If-None-Exist: one matches: 200, the one that is there, and nothing is created', async () => {
  const mine = number();
  const first = located(http(await create(patient(mine), condition(mine))).headers.get('location'));
  const other = { ...patient(mine), name: [{ family: 'Otra', given: ['Persona'] }] };
  const again = await create(other, condition(mine));
  assert.equal(http(again).status, 200);
  assert.deepEqual(located(http(again).headers.get('location')), first);
  assert.equal(await total(mine), 1);
});

test('5 If-None-Exist: several match: 412 and nothing is created', async () => {
  const mine = number();
  await hospital.create({ resourceType: 'Patient', body: patient(mine) });
  await hospital.create({ resourceType: 'Patient', body: patient(mine) });
  await refused(create(patient(mine), condition(mine)), 412);
  assert.equal(await total(mine), 2);
});

test('5 If-None-Exist: with the type and a question mark before it means the same', async () => {
  const mine = number();
  await create(patient(mine), condition(mine));
  for (const before of ['?', 'Patient?']) {
    assert.equal(http(await create(patient(mine), before + condition(mine))).status, 200);
  }
  assert.equal(await total(mine), 1);
});

test('5 If-None-Exist: a condition that cannot be asked is refused, never ignored', async () => {
  const mine = number();
  for (const bad of ['', 'name=Cota', 'identifier=', 'Specimen?identifier=1', 'identifier=%zz']) {
    await refused(create(patient(mine), bad), 400, 412);
  }
  assert.equal(await total(mine), 0);
});

test('5 If-None-Exist: in a transaction: new, then known, then ambiguous', async () => {
  const mine = number();
  const sent = () => {
    const one = order({ who: patient(mine) });
    one.bundle.entry[2].request.ifNoneExist = condition(mine);
    return one;
  };
  const first = await send(sent());
  assert.match(first.answer.entry[2].response.status, /^201/);
  const second = await send(sent());
  assert.match(second.answer.entry[2].response.status, /^200/);
  assert.equal(second.patient.id, first.patient.id);
  await hospital.create({ resourceType: 'Patient', body: patient(mine) });
  const third = sent();
  const { outcome } = await refused(hospital.transaction({ body: third.bundle }), 412);
  assert.match(outcome.issue[0].expression[0], /^Bundle\.entry\[2\]/);
});
