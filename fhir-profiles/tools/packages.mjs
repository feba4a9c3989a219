// Lays the FHIR packages that npm installed out as the package cache that SUSHI and the validators read.
//   node packages.mjs NODE_MODULES CACHE
// hl7.fhir.r4.core is not on the registry: its definitions come from hl7.fhir.r4.examples, of which only the
// definitions are taken. Files are linked, not copied: the packages are large.
import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, cache] = process.argv.slice(2);

const definitions = new Set([
  'CapabilityStatement', 'CodeSystem', 'CompartmentDefinition', 'ConceptMap', 'ImplementationGuide', 'NamingSystem',
  'OperationDefinition', 'SearchParameter', 'StructureDefinition', 'StructureMap', 'ValueSet',
]);

// the name under which a package is asked for, and the one that npm installed
const wanted = [
  ['hl7.fhir.r4.core', '4.0.1', 'hl7.fhir.r4.core'],
  ['hl7.terminology.r4', '7.0.1', 'hl7.terminology.r4'],
  ['hl7.terminology', '7.0.1', 'hl7.terminology.r4'],
  ['hl7.fhir.uv.extensions.r4', '5.3.0-ballot-tc1', 'hl7.fhir.uv.extensions.r4'],
  ['hl7.fhir.uv.extensions', '5.3.0', 'hl7.fhir.uv.extensions.r4'],
  ['hl7.fhir.uv.tools.r4', '0.0.0', null],
  ['hl7.fhir.xver-extensions', '0.1.0', null],
];

const indexed = ['id', 'url', 'version', 'kind', 'type', 'supplements', 'content', 'valueSet', 'derivation'];

/** What the index of a package says of one of its files, or nothing when the file is no definition. */
function entry(filename, resource) {
  if (!definitions.has(resource.resourceType)) return null;
  const said = { filename, resourceType: resource.resourceType };
  for (const name of indexed) {
    if (typeof resource[name] === 'string') said[name] = resource[name];
  }
  said.hasSnapshot = Boolean(resource.snapshot);
  said.hasExpansion = Boolean(resource.expansion);
  return said;
}

rmSync(cache, { recursive: true, force: true });
for (const [name, version, source] of wanted) {
  const folder = join(cache, `${name}#${version}`, 'package');
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const file of source ? readdirSync(join(modules, source)).sort() : []) {
    if (!file.endsWith('.json') || file === 'package.json' || file.startsWith('.')) continue;
    const said = entry(file, JSON.parse(readFileSync(join(modules, source, file), 'utf8')));
    if (!said) continue;
    linkSync(join(modules, source, file), join(folder, file));
    files.push(said);
  }
  const manifest = { name, version, type: name.includes('core') ? 'Core' : 'IG', fhirVersions: ['4.0.1'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, '.index.json'), JSON.stringify({ 'index-version': 2, files }));
  console.log(`${name}#${version}: ${files.length} definitions`);
}
