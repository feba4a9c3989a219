// Runs both validators in one batch each and says what they found. infra/profiles calls it.
//   node validate.mjs WORK SOURCE [FILE OR FOLDER ...]
// Green means: no error in a definition or an example, and every planted fault caught by each validator with the
// sentence that its file expects (a fault that one of them cannot catch says so with null and a reason).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const [work, source, ...more] = process.argv.slice(2);
const java = join(process.env.JAVA_HOME, 'bin', 'java');
const alone = (process.env.VALIDATE_ALONE ?? '').split(' ').filter(Boolean);

const definition = /^(CapabilityStatement|CodeSystem|ConceptMap|NamingSystem|OperationDefinition|SearchParameter|StructureDefinition|ValueSet)-/;
const usedInRules = /^(CodeSystem|StructureDefinition|ValueSet)-/;

const list = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => resolve(folder, name));
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const here = (file) => (dirname(file) === resolve(work, 'faults') ? `faults/${basename(file)}` : basename(file));

const committed = list(join(source, 'json'));
const faults = list(join(work, 'faults'));
const others = more.flatMap((path) => (statSync(path).isDirectory() ? list(path) : [resolve(path)]));
const offline = list(join(source, 'validators', 'offline'));

/** Runs a program, without a network where that can be had. Seconds are those of the wall. */
function run(name, args, log) {
  const begin = Date.now();
  const done = spawnSync([...alone, java][0], [...[...alone, java].slice(1), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  writeFileSync(log, `${done.stdout}\n${done.stderr}`);
  if (done.status === null || done.error) throw new Error(`${name} did not run: ${done.error ?? done.signal} (see ${log})`);
  console.log(`${name}: ${Math.round((Date.now() - begin) / 1000)} s`);
  return done.stdout;
}

/** A file without its snapshot: this validator makes its own, and refuses the examples that HL7 itself put into one. */
function bare(file, folder) {
  const { snapshot, ...rest } = read(file);
  writeFileSync(join(folder, basename(file)), snapshot ? JSON.stringify(rest) : readFileSync(file));
}

/** HL7's validator; its findings as {file, severity, where, text}. */
function hl7() {
  const folder = join(work, 'definitions');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const file of [...committed.filter((f) => definition.test(basename(f))), ...offline]) bare(file, folder);
  const answer = join(work, 'hl7-findings.json');
  rmSync(answer, { force: true });
  // examples and faults are given as folders: a list of files is too long for some shells
  const good = join(work, 'examples');
  rmSync(good, { recursive: true, force: true });
  mkdirSync(good);
  for (const file of [...committed, ...others]) bare(file, good);
  run('HL7 6.4.4', [
    '-Xmx3g', '--enable-native-access=ALL-UNNAMED', `-Duser.home=${resolve(work, 'home')}`, `-Djava.io.tmpdir=${temporary()}`,
    '-cp', join(work, 'hl7', '*'), 'org.hl7.fhir.validation.ValidatorCli', '-version', '4.0.1', '-tx', 'n/a',
    '-output', answer, '-ig', folder, good, join(work, 'faults'),
  ], join(work, 'hl7.log'));
  const entries = read(answer).entry ?? [];
  return entries.flatMap(({ resource }) => {
    const file = resource.extension.find((extension) => extension.url.endsWith('operationoutcome-file')).valueString;
    return (resource.issue ?? []).map((issue) => ({
      file: resolve(file), severity: issue.severity, where: (issue.expression ?? [''])[0], text: issue.details?.text ?? '',
    }));
  });
}

function temporary() {
  const folder = resolve(work, 'tmp');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The second validator; it takes definitions only with their snapshots and reads no profiles as resources. */
function ibm() {
  const rules = committed.filter((file) => usedInRules.test(basename(file)));
  const events = resolve(work, 'npm/node_modules/hl7.terminology.r4/CodeSystem-v2-0003.json');
  writeFileSync(join(work, 'ibm-definitions.txt'), [...rules, events].join('\n'));
  writeFileSync(join(work, 'ibm-files.txt'), [...committed, ...others, ...faults].join('\n'));
  const said = run('IBM 4.10.2', [
    '-Xmx2g', '-cp', join(work, 'ibm', '*'), join(source, 'validators', 'ibm', 'ValidateFolder.java'),
    join(work, 'ibm-definitions.txt'), join(work, 'ibm-files.txt'),
  ], join(work, 'ibm.log'));
  return said.split('\n').filter((line) => line.split('\t').length === 4).map((line) => {
    const [file, severity, where, text] = line.split('\t');
    return { file, severity, where, text };
  });
}

const bad = (finding) => finding.severity === 'error' || finding.severity === 'fatal';

/** Prints what is wrong and answers how many things are. */
function judge(name, key, findings) {
  let wrong = 0;
  const isFault = new Set(faults);
  const good = findings.filter((finding) => !isFault.has(finding.file));
  for (const finding of good.filter(bad)) {
    wrong += 1;
    console.log(`  ${name} refuses ${here(finding.file)} at ${finding.where}: ${finding.text}`);
  }
  let caught = 0;
  for (const file of faults) {
    const { expect, en, why } = read(join(source, 'faults', basename(file)));
    if (expect[key] === null) {
      console.log(`  ${name} cannot catch ${basename(file)}: ${why}`);
      continue;
    }
    const errors = findings.filter((finding) => finding.file === file && bad(finding));
    if (errors.some((finding) => `${finding.where} ${finding.text}`.includes(expect[key]))) caught += 1;
    else {
      wrong += 1;
      console.log(`  ${name} does not catch ${basename(file)} (${en}); it says: ${errors.map((e) => e.text.slice(0, 200)).join(' / ') || 'nothing'}`);
    }
  }
  const count = (severity) => good.filter((finding) => finding.severity === severity).length;
  console.log(`  ${name}: ${committed.length + others.length} files, ${good.filter(bad).length} errors, ${count('warning')} warnings; ${caught} of ${faults.length} planted faults caught`);
  return wrong;
}

const wrong = judge('HL7', 'hl7', hl7()) + judge('IBM', 'ibm', ibm());
if (wrong > 0) {
  console.error(`The profiles or their examples do not hold: ${wrong} findings above.`);
  process.exit(1);
}
console.log('Both validators accept every definition and example, and catch every planted fault.');
