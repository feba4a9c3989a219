import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CapabilityTool } from 'fhir-kit-client';
import { BASE, get, hospital, http, nobody, order, post, refused, send } from './trazo.mjs';

let statement;
let rest;

before(async () => {
  statement = await nobody.capabilityStatement();
  [rest] = statement.rest;
});

const claims = (resource, code) => (resource.interaction ?? []).some((one) => one.code === code);
const status = (call) => call.then((r) => http(r).status, (e) => e.response.status);

test('13 capability: is there for everybody, for R4, and names this base', async () => {
  assert.equal(statement.resourceType, 'CapabilityStatement');
  assert.equal(statement.fhirVersion, '4.0.1');
  assert.equal(statement.kind, 'instance');
  assert.equal(statement.implementation.url, BASE);
  assert.deepEqual(statement.format, ['json', 'application/fhir+json']);
  assert.equal(rest.mode, 'server');
  assert.ok(statement.date && statement.status && statement.software.name);
});

test('13 capability: the client library reads it and finds what it needs', () => {
  const tool = new CapabilityTool(statement);
  assert.ok(tool.serverCan('transaction'));
  assert.ok(tool.serverCan('batch'));
  assert.ok(tool.resourceCan('Patient', 'create'));
  assert.ok(!tool.resourceCan('Patient', 'update'));
});

test('13 capability: every type that is claimed can be read, and no other type is there', async () => {
  for (const resource of rest.resource) {
    const { type } = resource;
    assert.equal(claims(resource, 'read'), type !== 'Bundle', `${type}: a bundle is only validated`);
    assert.equal(await status(get(`${type}/01ARZ3NDEKTSV4RRFFQ69G5FAV`)), 404);
  }
  for (const type of ['Medication', 'Encounter', 'Binary', 'Basic']) {
    assert.ok(rest.resource.every((one) => one.type !== type));
    await refused(get(`${type}/1`), 404);
    await refused(post(type, { resourceType: type }), 404);
  }
});

test('13 capability: every search parameter works and every other is refused', async () => {
  const right = { date: 'ge2026-01-01', reference: 'Patient/01ARZ3NDEKTSV4RRFFQ69G5FAV', token: 'nobody-has-this' };
  for (const resource of rest.resource) {
    const { type, searchParam = [] } = resource;
    assert.equal(claims(resource, 'search-type'), searchParam.length > 0, type);
    for (const { name, type: kind } of searchParam) {
      assert.equal(await status(get(`${type}?${name}=${right[kind]}`)), 200, `${type}?${name}`);
    }
    for (const unclaimed of ['_text', '_content', '_has:Observation:patient:code', '_sort', 'unheard']) {
      if (searchParam.length > 0) await refused(get(`${type}?${searchParam[0].name}=x&${unclaimed}=1`), 400);
    }
  }
});

test('13 capability: includes are not claimed and not answered', async () => {
  for (const { type, searchInclude = [], searchRevInclude = [], searchParam = [] } of rest.resource) {
    assert.deepEqual([...searchInclude, ...searchRevInclude], []);
    if (searchParam.length > 0) {
      await refused(get(`${type}?${searchParam[0].name}=x&_include=*`), 400);
      await refused(get(`${type}?${searchParam[0].name}=x&_revinclude=*`), 400);
    }
  }
});

test('13 capability: creation, versions and history are there where they are claimed, and only there', async () => {
  const made = await send(order());
  for (const resource of rest.resource.filter(({ type }) => type !== 'Bundle')) {
    const { type } = resource;
    const creates = claims(resource, 'create');
    const answer = await status(post(type, { resourceType: type }));
    assert.equal([404, 405].includes(answer), !creates, `${type}: ${answer}`);
    if (creates && !resource.conditionalCreate) {
      await refused(post(type, { resourceType: type }, { 'if-none-exist': 'identifier=a|b' }), 400);
    }
    assert.ok(creates || !resource.conditionalCreate, type);
    assert.ok(claims(resource, 'vread') && claims(resource, 'history-instance'), type);
    assert.equal(resource.versioning, 'versioned');
  }
  for (const { resourceType, id, version } of [made.patient, made.request, made.block]) {
    assert.equal(await status(get(`${resourceType}/${id}/_history/${version}`)), 200);
    assert.equal(await status(get(`${resourceType}/${id}/_history`)), 200);
  }
});

test('13 capability: the profiles it names are those it serves', async () => {
  for (const { type, supportedProfile = [] } of rest.resource) {
    assert.ok(supportedProfile.every((url) => url.startsWith('https://trazo.mx/fhir/StructureDefinition/')), type);
  }
});
