import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Aws, openAws } from '../../aws/ports.ts';
import { environmentFor } from '../../aws/secrets.ts';
import { checkLoaded } from '../../checks/index.ts';
import { clearEverything } from '../../core/approvals.ts';
import { byCodeUnit } from '../../core/json.ts';
import { type Address, showAddress } from '../../core/types.ts';
import { type Planned, planStack } from '../../flow/plan.ts';
import { addressWith } from '../../import/compose.ts';
import { draftImport, type Import } from '../../import/draft.ts';
import { differences, takenOver } from '../../import/prove.ts';
import { diskFiles } from '../../manifest/files.ts';
import { renderImport } from '../../report/imported.ts';
import { renderProblems } from '../../report/problems.ts';
import { valuesOf } from '../../stack/declared.ts';
import { registry } from '../../stack/registry.ts';
import { Refusal } from '../failure.ts';
import { type ImportOptions, type OpenImport, openImport } from '../importing.ts';
import { type Output, openOutput, type Streams } from '../output.ts';
import { refuseFolder } from '../targets.ts';

/** Writes declarations for what exists, and proves that they mean what is there. */
export async function importing(options: ImportOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams);
  await refuseFolder('--out', options.out);
  const opened = await openImport(options, { streams, output });
  try {
    const { at, manifest, stack, existing, wanted, unread } = opened;
    const source = diskFiles(options.dir);
    const schemas = existsSync(join(options.dir, '../schemas/service.schema.json')) ? '../schemas' : null;
    const request = { at, kinds: registry, existing, wanted, adopt: options.adopt ?? false, source, manifest, stack };
    const made = await draftImport({ ...request, schemas });
    const told = { ...made, at, leftOut: [...unread, ...made.leftOut] };
    if (made.resources.length === 0) {
      output.say(renderImport({ ...told, files: new Map(), out: options.dir, taken: [], differences: [] }));
      // Where nothing could be looked at, nothing to write is no success.
      return unread.length > 0 && made.declared === 0 ? 1 : 0;
    }
    return await writeAndProve(told, { opened, options, output, env: streams.env });
  } finally {
    await opened.close();
  }
}

interface Writing {
  readonly opened: OpenImport;
  readonly options: ImportOptions;
  readonly output: Output;
  readonly env: Streams['env'];
}

async function writeAndProve(
  made: Import & Pick<OpenImport, 'at'>,
  { opened, options, output, env }: Writing,
): Promise<number> {
  const { loaded } = made;
  const problems = checkLoaded(loaded, new Date().toISOString().slice(0, 10));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!loaded.manifest) {
    output.warn(renderProblems(problems, loaded.texts, output.colors));
    throw new Refusal('nothing was written: the declarations would not load');
  }
  const out = options.out ?? options.dir;
  await write(made.files, out);
  const addresses = made.resources.map((one) => addressWith(one, made.secrets));
  const planned = opened.account ? await planWritten(made, { opened, env }) : null;
  const differing = planned
    ? differences(planned.plan, addresses)
    : made.unequal.map(
        (one) => `${showAddress(one.address)}: its declaration means something else; please report this`,
      );
  const taken = planned ? takenOver(planned.plan, addresses, 'nobody') : ownedByNobody(made, opened);
  const theirs = planned ? takenOver(planned.plan, addresses, 'another stack').length : 0;
  const forget = forgotten(made, opened);
  output.say(renderImport({ ...made, out, taken, differences: differing, offline: planned === null, forget, theirs }));
  if (errors.length > 0) {
    output.warn(`${renderProblems(errors, loaded.texts, output.colors)}mend these before a plan\n`);
  }
  return differing.length === 0 && errors.length === 0 ? 0 : 1;
}

function ownedByNobody({ resources }: Import, { existing }: OpenImport): readonly Address[] {
  const nobodys = new Set(
    existing.filter(({ owner }) => owner === 'nobody').map(({ address }) => showAddress(address)),
  );
  return resources.map(({ address }) => address).filter((address) => nobodys.has(showAddress(address)));
}

/** Where Terraform holds what was written: it has to let go of that. */
function forgotten({ resources }: Import, { origins }: OpenImport): readonly string[] {
  const written = new Set(resources.map(({ address }) => showAddress(address)));
  const labels = origins.filter(({ address }) => written.has(showAddress(address))).map(({ label }) => label);
  return [...new Set(labels)].sort(byCodeUnit);
}

/** Every file, or none: what exists is never overwritten. */
async function write(files: ReadonlyMap<string, string>, out: string): Promise<void> {
  const there = [...files.keys()].map((path) => join(out, path)).filter((path) => existsSync(path));
  if (there.length > 0) {
    throw new Refusal(`nothing was written: ${there.join(', ')} exists; move it away, or write elsewhere with --out`);
  }
  for (const [path, text] of files) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
  }
}

/** A plan of what was written, in which everything that is nobody's may be taken over. Reads only. */
async function planWritten(
  { loaded, resources, secrets }: Import,
  { opened, env }: Pick<Writing, 'opened' | 'env'>,
): Promise<Planned> {
  const { manifest } = loaded;
  if (!manifest) throw new Error('declarations that do not load are not planned');
  const environment = new Map([
    ...environmentFor(valuesOf([manifest]), env),
    ...(opened.account?.environment ?? []),
    ...secrets.map(({ variable, value }) => [variable, value] as const),
  ]);
  // What the files declare is what is to be proved; no other kind has to be read again.
  const declared = new Set(manifest.declarations.map(({ address }) => address.kind));
  const kinds = new Map([...registry].filter(([name]) => declared.has(name)));
  const aws: Aws = openAws({ ...opened.account?.where, environment, region: opened.at.region });
  try {
    return await planStack({
      ...{ manifest, base: null, kinds, environment, allow: [], now: new Date().toISOString() },
      read: aws.read,
      clearance: { ...clearEverything, adopt: resources.map((one) => showAddress(addressWith(one, secrets))) },
    });
  } finally {
    aws.close();
  }
}
