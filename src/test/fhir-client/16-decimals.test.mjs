import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORM, UCUM, hospital, http, order, refused } from './trazo.mjs';

/** An order for a marrow; the volume is written into the text of the message as given. */
function marrow(volume) {
  const sent = order({ test: 'FENOTIPO-LA' });
  delete sent.request.extension;
  sent.bundle.entry = sent.bundle.entry.filter((one) => one.resource !== sent.biopsy);
  delete sent.block.parent;
  sent.block.type.coding[0] = { system: FORM, code: 'MEDULA-OSEA' };
  sent.block.collection = {
    collectedDateTime: '2026-11-18T09:30:00-08:00',
    quantity: { value: '@volume@', unit: 'mL', system: UCUM, code: 'mL' },
  };
  sent.block.container = [
    { additiveCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0371', code: 'EDTK' }] } },
  ];
  return JSON.stringify(sent.bundle).replace('"@volume@"', volume);
}

/** The characters of the volume in the answer: a number of JavaScript does not know its zeros. */
async function readBack(volume) {
  const answer = await hospital.transaction({ body: marrow(volume) });
  const { location } = answer.entry[1].response;
  const token = process.env.TRAZO_HOSPITAL;
  const { url } = http(answer);
  const read = await fetch(`${url.replace(/\/$/, '')}/${location}`, { headers: { authorization: `Bearer ${token}` } });
  return /"quantity":\{"value":([^,]+),/.exec(await read.text())[1];
}

for (const volume of ['10.0', '10', '2.50', '0.125', '1.000']) {
  test(`16 decimals: ${volume} comes back as ${volume}`, async () => {
    assert.equal(await readBack(volume), volume);
  });
}

for (const volume of ['0.12345678901', '1e999999999', '1e-31', '-1.0', '10.0.0', '"ten"', '01.5']) {
  test(`16 decimals: ${volume} is refused, not rounded`, async () => {
    await refused(hospital.transaction({ body: marrow(volume) }), 400, 422);
  });
}
