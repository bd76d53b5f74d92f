import { permissionFor } from '../../core/hazards.ts';
import { addressOf, type FieldChange, type Step, showAddress } from '../../core/types.ts';
import { yamlWord } from '../comment/hazards.ts';
import type { Detail } from '../comment/told.ts';
import { blocks, capped, code, countKinds, fenced, fold, named } from '../comment/view.ts';
import { approving } from '../comment/ways.ts';
import { lines, place, table } from '../markdown-cells.ts';
import { quoted } from '../way-out.ts';
import { fieldName, wholeFieldWords } from '../words.ts';
import type { Keep, ToldDrift } from './told.ts';
import { unifiedDiff } from './unified.ts';

/** Put it back, keep it, or leave it for a while: each ready to paste. */
export function waysOut(told: ToldDrift, detail: Detail): string {
  const { gone, hands } = told.findings;
  const needCode = [...gone.filter(({ step }) => step.withheld !== null), ...hands].map(({ step }) => step);
  if (needCode.length + gone.length === 0) return '';
  const rows = [
    ...(needCode.length === 0 ? [] : [[`put ${allOf(needCode)} back`, approving(needCode)]]),
    ...keepRows(told, detail),
    ...gone.map(({ step }) => [`do without ${named([step], detail)}`, withoutWords(step, told)]),
    ...holdRows(
      hands.map(({ step }) => step),
      detail,
    ),
  ];
  return blocks(
    table(
      ['To', 'Do'],
      detail.level === 'counts' ? rows.slice(0, 1) : capped(rows, detail, (left) => ['…', `and ${left} more`]),
    ),
    allowBlock(told, needCode, detail),
  );
}

function allOf(steps: readonly Step[]): string {
  return steps.length === 1 ? countKinds(steps) : `all of it (${countKinds(steps)})`;
}

/** What a profile brings, other services have too. */
function withoutWords({ change }: Step, { services }: ToldDrift): string {
  if (change.action !== 'create') return '';
  const { address, source } = change.desired;
  const service = services.get(showAddress(address));
  return service ? `name it under \`without\` in ${place(service)}` : `delete its lines at ${place(source)}`;
}

/** Where what differs is written, and what to write there. */
function keepRows({ findings, keep }: ToldDrift, detail: Detail): readonly (readonly string[])[] {
  const rows = findings.hands.flatMap(({ step }) => {
    const kept = keep.get(showAddress(addressOf(step.change)));
    const words = kept ? keepWords(kept, detail) : '';
    return words === '' ? [] : [[`keep ${named([step], detail)}`, words]];
  });
  const more = findings.hands.length - keep.size;
  return more > 0 ? [...rows, ['keep the others', `worked out for the first ${keep.size} only`]] : rows;
}

function keepWords({ places, unwritten }: Keep, detail: Detail): string {
  const said = places.map(({ file, line, did, under, written }) => {
    const at = code(`${file}:${line}`, detail);
    if (did === 'changed') return `${at}: write ${code(written, detail)}`;
    if (did === 'removed') return `${at}: delete ${code(written, detail)}`;
    const around = under.length === 0 ? '' : ` under ${code(`${under.join(': ')}:`, detail)}`;
    return `${code(file, detail)}:${around} add ${code(written, detail)}`;
  });
  return lines([...said, ...unwritten.map((one) => unwrittenWords(one, detail))]);
}

function unwrittenWords({ field, why }: Keep['unwritten'][number], detail: Detail): string {
  switch (why) {
    case 'variable':
      return `${code(fieldName(field.path), detail)} is the value of a variable: change it there`;
    case 'look-up':
      return `${code(handWords(field), detail)} cannot be kept: it follows a look-up, or what else is declared`;
    case 'not said there':
      return `${code(handWords(field), detail)} cannot be kept by an edit: no YAML of this resource says it`;
    default:
      return why satisfies never;
  }
}

/** As the table says it: what main wants, and what AWS has. */
function handWords({ from, to, ...field }: FieldChange): string {
  return wholeFieldWords({ ...field, from: to, to: from });
}

/** Resources with tags can be held. */
function holdRows(steps: readonly Step[], detail: Detail): readonly (readonly string[])[] {
  const commands = steps.flatMap(({ change }) => {
    if (change.action === 'create' || change.live.tags === null) return [];
    return [code(`monitoring hold ${quoted(showAddress(change.live.address))} --for 12h`, detail)];
  });
  const more = commands.length - detail.names;
  const said = [...commands.slice(0, detail.names), ...(more > 0 ? [`… and ${more} more`] : [])];
  return commands.length === 0 ? [] : [['leave it for a while', lines(said)]];
}

/** What has to stand in `stack.yaml` before a code puts something back that is hazardous to put back. */
function allowBlock({ allow, today }: ToldDrift, steps: readonly Step[], detail: Detail): string {
  const items = steps.flatMap((step) => {
    const address = showAddress(addressOf(step.change));
    const open = step.hazards.filter((one) => one.level === 'block' && !permissionFor(one, address, { allow, today }));
    return open.map(
      ({ key }) => `  - { hazard: ${key}, address: ${yamlWord(address)}, reason: "WHY", until: "YYYY-MM-DD" }`,
    );
  });
  if (items.length === 0) return '';
  const shown = capped(items, { ...detail, rows: Math.min(detail.rows, 40) }, (left) => `  # … and ${left} more`);
  return blocks(
    'Putting it back has hazards that nothing allows yet. Its code works once this is merged, in `stack.yaml`, with why and the last day on which it holds:',
    fenced('yaml', ['allow:', ...shown].join('\n')),
  );
}

interface Patching {
  readonly detail: Detail;
  readonly redact: (text: string) => string;
  readonly limitBytes: number;
}

/** Everything that can be kept as one patch, where all of it can be shown as it is. */
export function patchFold(files: ToldDrift['files'], { detail, redact, limitBytes }: Patching): string {
  if (files.length === 0 || !detail.fold) return '';
  const diffs = files.map(({ file, before, after }) => unifiedDiff(file, before, after));
  const text = diffs.filter((one) => one !== null).join('\n');
  const whole = diffs.every((one) => one !== null) && redact(text) === text;
  if (!whole || Buffer.byteLength(text) > limitBytes / 2) return '';
  return fold('Keep all of it: the patch, for <code>git apply</code>', [fenced('diff', text)]);
}
