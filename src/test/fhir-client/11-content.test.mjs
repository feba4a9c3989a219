import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, hospital, http, order, patient, post, refused } from './trazo.mjs';

const type = (result) => http(result).headers.get('content-type');

test('11 content: answers in FHIR JSON and UTF-8 to whoever takes it', async () => {
  for (const accept of [
    'application/fhir+json',
    'application/json',
    'application/fhir+json; fhirVersion=4.0',
    'application/fhir+json;charset=utf-8',
    'application/fhir+xml;q=0.5, application/fhir+json',
    'text/html, */*;q=0.1',
  ]) {
    const answer = await get('Patient?identifier=nobody', { accept });
    assert.match(type(answer), /^application\/fhir\+json;\s*charset=utf-8$/i, accept);
  }
});

test('11 content: what is asked for and not written is 406', async () => {
  for (const accept of [
    'application/fhir+xml',
    'text/turtle',
    'text/html',
    'application/fhir+json; fhirVersion=3.0',
    'application/fhir+json;charset=utf-16',
    'application/fhir+json;q=0',
  ]) {
    await refused(get('Patient?identifier=nobody', { accept }), 406);
    await refused(get('metadata', { accept }), 406);
  }
});

test('11 content: _format is stronger than Accept, in the address and in a form', async () => {
  for (const format of ['json', 'application/fhir%2Bjson', 'application/fhir+json', 'application/json']) {
    const answer = await get(`Patient?identifier=nobody&_format=${format}`, { accept: 'text/html' });
    assert.match(type(answer), /^application\/fhir\+json/);
  }
  for (const format of ['xml', 'application/fhir%2Bxml', 'ttl', 'nonsense']) {
    await refused(get(`Patient?identifier=nobody&_format=${format}`), 406);
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  await refused(post('Patient/_search', 'identifier=nobody&_format=xml', form), 406);
});

test('11 content: reads FHIR JSON with its parameters', async () => {
  for (const sent of [
    'application/fhir+json',
    'application/json',
    'application/fhir+json; charset=UTF-8',
    'application/fhir+json; fhirVersion=4.0',
  ]) {
    const made = await post('Patient', patient(), { 'content-type': sent });
    assert.equal(http(made).status, 201, sent);
  }
});

test('11 content: another media type, version or charset is 415', async () => {
  for (const sent of [
    'application/fhir+xml',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/fhir+json; fhirVersion=5.0',
    'application/fhir+json; charset=iso-8859-1',
  ]) {
    await refused(post('', order().bundle, { 'content-type': sent }), 415);
    await refused(post('Patient', patient(), { 'content-type': sent }), 415);
  }
  await refused(post('Patient', patient(), { 'content-encoding': 'gzip' }), 415);
});

test('11 content: XML is not claimed', async () => {
  const { format } = await hospital.capabilityStatement();
  assert.ok(format.every((one) => !one.includes('xml')));
});

test('11 content: accents come back as they were sent', async () => {
  const who = patient();
  who.name[0] = { family: 'Peña', given: ['Íñigo', 'José'] };
  const made = await hospital.create({ resourceType: 'Patient', body: who, options: { headers: { prefer: 'return=representation' } } });
  assert.deepEqual(made.name[0].given, ['Íñigo', 'José']);
});
