import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { accept } from '../../src/accept/accept.ts';
import { textSource } from '../../src/accept/texts.ts';
import { aloneAmong } from '../../src/core/among.ts';
import { diffSpecs } from '../../src/core/diff.ts';
import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Spec, Step } from '../../src/core/types.ts';
import { amongOf } from '../../src/flow/desire.ts';
import { escaped } from '../../src/import/escape.ts';
import type { AlarmSpec } from '../../src/kinds/alarm/spec.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { AnyAwsKind } from '../../src/kinds/kind.ts';
import { load } from '../../src/manifest/load.ts';
import { alarmSpec } from '../arbitraries/alarm.ts';
import { arbitraries, type Generated } from '../arbitraries/index.ts';
import { registry } from '../support/account.ts';

/** How somebody might have written it. */
const style = fc.record({
  flow: fc.boolean(),
  padding: fc.boolean(),
  indent: fc.constantFrom(2, 4),
  comments: fc.boolean(),
  profile: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** Files that declare one resource, of a service or its profile where kinds stand in those. */
function filesOf(
  kind: AnyAwsKind,
  { name, value }: Pick<Generated, 'name' | 'value'>,
  how: Style,
): Map<string, string> {
  const write = (document: JsonObject): string => {
    const text = stringify(document, {
      collectionStyle: how.flow ? 'flow' : 'any',
      flowCollectionPadding: how.padding,
      indent: how.indent,
      lineWidth: 0,
    });
    return how.comments && !how.flow ? text.replace(/(: [a-z0-9]+)$/gm, '$1 # why') : text;
  };
  const own = escaped(value) as JsonObject;
  const stack = 'stack: laws\naccount: "123456789012"\nregion: eu-central-1\n';
  const topics = ['alerts', 'critical'].map((topic) => [`monitoring/${topic}.yaml`, `topic: ${topic}\n`] as const);
  const { written } = kind;
  const files = new Map([['monitoring/stack.yaml', stack], ...(written.form === 'section' ? topics : [])]);
  if (written.form === 'document') files.set('monitoring/x.yaml', write({ [written.key]: name, ...own }));
  if (written.form === 'list') {
    const { topic, ...item } = own;
    files.set('monitoring/x.yaml', write({ topic: topic as Json, [written.key]: [item] }));
  }
  if (written.form === 'section') {
    const section = { [written.key]: { [name]: own } };
    files.set('monitoring/x.yaml', write({ service: 'X', prefix: '', ...(how.profile ? { profile: 'p' } : section) }));
    if (how.profile) files.set('monitoring/p.yaml', write({ profile: 'p', ...section }));
  }
  return files;
}

interface Tried {
  readonly unwritten: number;
  /** Fields that still differ once the files are as accepted. */
  readonly left: readonly string[];
  /** Comments of the author that went. */
  readonly lost: number;
}

/** A hand makes `live` of what the files declare; null: they declare nothing. */
async function tried(
  kind: AnyAwsKind,
  files: Map<string, string>,
  handed: (spec: Spec) => Spec,
): Promise<Tried | null> {
  const { manifest } = await load(textSource('monitoring', files), kinds);
  const declaration = manifest?.declarations.find(
    ({ address }) => address.kind === kind.name && !/^(alerts|critical)$/.test(address.name),
  );
  if (!manifest || !declaration) return null;
  const specIn = (one: typeof manifest) =>
    amongOf(one, { at: one.stack, kinds: registry }).spec(declaration.address) as Spec;
  const spec = specIn(manifest);
  const live = handed(spec);
  const fields = diffSpecs(live, spec).map((field) => ({ ...field, cause: 'by hand' as const }));
  const desired = { address: declaration.address, spec, reference: spec };
  const change = { action: 'update', live: { address: declaration.address, spec: live }, desired, fields };
  const steps = [{ change } as unknown as Step];
  const accepted = await accept({ steps, manifest, texts: files, directory: 'monitoring', kinds: registry });
  const after = new Map([...files, ...accepted.files.map(({ file, after: text }) => [file, text] as const)]);
  const read = (await load(textSource('monitoring', after), kinds)).manifest;
  const [one] = accepted.of.values();
  const comments = (texts: Map<string, string>) => [...texts.values()].join('').split('# why').length;
  return {
    unwritten: one?.unwritten.length ?? 0,
    left: read ? diffSpecs(live, specIn(read)).map(({ path }) => path) : ['unreadable'],
    lost: Math.max(0, comments(files) - comments(after) - fields.length),
  };
}

/**
 * How much of it can be kept at least. What a profile says of one member of a mapping cannot always be taken back by a service, and texts
 * of another composite do not end in what this one's words add.
 */
const mostly: { readonly [kind: string]: number } = { 'composite-alarm': 0.2 };
const runs = Number(process.env.LAW_RUNS ?? 40);

/** What a hand changes on the console without making another alarm of it. */
const handOnAlarm = fc
  .tuple(
    alarmSpec,
    fc.subarray([
      'description',
      'actionsEnabled',
      'alarmActions',
      'okActions',
      'insufficientDataActions',
      'treatMissingData',
      'lowSamples',
      'counts',
      'threshold',
      'warmUp',
    ]),
  )
  .map(([other, keys]) => (spec: AlarmSpec): AlarmSpec => {
    const { evaluationPeriods, datapointsToAlarm, warmUpMinutes, warmUpWhole } = other;
    const groups: { readonly [key: string]: Partial<AlarmSpec> } = {
      counts: { evaluationPeriods, datapointsToAlarm },
      threshold: spec.threshold === null ? {} : { threshold: other.threshold ?? 7 },
      warmUp: { warmUpMinutes, warmUpWhole },
    };
    const changed = keys.map((key) => groups[key] ?? { [key]: other[key as keyof AlarmSpec] });
    return Object.assign({ ...spec }, ...changed);
  });

test('law: whatever a hand does to an alarm, the patch accepts all of it, however the YAML is written', async () => {
  const alarm = registry.get('alarm') as AnyAwsKind;
  let patched = 0;
  await fc.assert(
    fc.asyncProperty(arbitraries.alarm as fc.Arbitrary<Generated>, handOnAlarm, style, async (one, hand, how) => {
      const done = await tried(alarm, filesOf(alarm, one, how), (spec) => hand(spec as AlarmSpec) as Spec);
      if (!done) return;
      patched += 1;
      expect(done).toEqual({ unwritten: 0, left: [], lost: 0 });
    }),
    { numRuns: runs * 2 },
  );
  expect(patched).toBeGreaterThan(runs);
});

describe.each(kinds.map((kind) => ({ name: kind.name, kind })))('$name', ({ name, kind }) => {
  test('law: from any declaration to any other, what is not said to be unwritten is accepted', async () => {
    let whole = 0;
    let all = 0;
    const generated = arbitraries[name] as fc.Arbitrary<Generated>;
    await fc.assert(
      fc.asyncProperty(generated, generated, style, async (before, after, how) => {
        const wanted = after.as(before);
        const done = await tried(kind, filesOf(kind, before, how), () =>
          kind.normalize(wanted.value, { ...at }, aloneAmong),
        );
        if (!done) return;
        all += 1;
        if (done.left.length === 0) whole += 1;
        expect(done.left.length === 0).toBe(done.unwritten === 0);
      }),
      { numRuns: runs },
    );
    expect(whole).toBeGreaterThan(all * (mostly[name] ?? 0.6));
  });
});

const at = {
  stack: 'laws',
  account: '123456789012',
  region: 'eu-central-1',
  partition: 'aws',
  priorities: {},
  runbooks: '',
};
