import { leavesOf } from '../../core/diff.ts';
import { byCodeUnit, isObject, type Json, pointerKeys } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import { addressOf, type FieldChange, type Step, showAddress } from '../../core/types.ts';
import { type Group, groupSteps } from '../groups.ts';
import { place } from '../markdown-cells.ts';
import { counted, shorten, visible } from '../words.ts';
import { verbs } from './changes.ts';
import { code, fenced, fold, type View } from './view.ts';

/** A fold with what each row comes from, what differs, and the exact requests, those of this pull request first. */
export function requestsFold(view: View): string {
  const { parts, detail } = view;
  if (!detail.fold) return '';
  const others = [...parts.waiting, ...parts.lookUps, ...parts.noted].filter(({ withheld }) => withheld === null);
  const groups = groupSteps([...parts.ours, ...others]);
  if (groups.length === 0) return '';
  return fold(
    detail.requestBytes > 0 ? 'Source and requests' : 'Source',
    groups.flatMap((group) => blocksOf(group, view)),
  );
}

function blocksOf(group: Group, { detail }: View): readonly string[] {
  const where = group.source ? place(group.source) : 'no longer declared';
  const differs = diffLines(group).map((line) => shorten(line, detail.width));
  const shown = detail.requestBytes > 0 ? group.steps.flatMap(({ calls }) => calls) : null;
  const requests = shown?.map((call) => requestText(call, detail.requestBytes));
  return [
    `${where}: ${verbs[group.action]} ${wholeNames(group.steps, detail)}`,
    ...(differs.length > 0 ? [fenced('diff', differs.join('\n'))] : []),
    ...(requests ? [requests.length > 0 ? fenced('json', requests.join('\n')) : 'no request'] : []),
  ];
}

/** Every name, none of them shortened. */
function wholeNames(steps: readonly Step[], detail: View['detail']): string {
  const addresses = steps.map(({ change }) => addressOf(change));
  const kind = addresses[0]?.kind ?? '';
  const names = addresses.map(({ name }) => code(name, detail)).join(' · ');
  return `${steps.length === 1 ? kind : `${counted(steps.length, kind)}:`} ${names}`;
}

/** Lines as GitHub colours them. What is new stands in its requests; of what goes, everything that would be lost is shown. */
function diffLines({ action, fields, steps }: Group): readonly string[] {
  if (action === 'delete') return steps.flatMap(lostLines);
  return fields.flatMap(({ path, from, to }: FieldChange) => [...side('-', path, from), ...side('+', path, to)]);
}

/** All that a resource was. */
function lostLines({ change }: Step): readonly string[] {
  if (change.action !== 'delete') return [];
  const lost = [...leavesOf(change.live.spec)].flatMap(([path, value]) => side('-', path, value));
  return [`@@ ${visible(showAddress(change.live.address))} @@`, ...lost];
}

function side(sign: '-' | '+', path: string, value: Json): readonly string[] {
  if (value === null || (isObject(value) && Object.keys(value).length === 0)) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [`${sign} ${visible(pointerKeys(path).join('.'))}: ${visible(text)}`];
}

/** One request: each of its members on a line, so that a reader finds them; cut where it is too long. */
function requestText({ op, input }: Call, upTo: number): string {
  const members = Object.keys(input)
    .sort(byCodeUnit)
    .map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(input[key])}`);
  const text = visibleLines(`{ "op": ${JSON.stringify(op)}, "input": {\n${members.join(',\n')}\n} }`);
  const bytes = Buffer.byteLength(text);
  if (bytes <= upTo) return text;
  const shown = Buffer.from(text)
    .subarray(0, upTo)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
  return `${shown}\n… cut: ${counted(bytes - Buffer.byteLength(shown), 'byte')} more`;
}

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
