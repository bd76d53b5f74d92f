import { type JsonPointer, pointerAndParents, pointerKeys, pointerTo } from '../../core/json.ts';
import type { CallError } from '../../core/port.ts';
import type { Change, Desired } from '../../core/types.ts';
import { inOrder } from './body.ts';
import { namesInOrder } from './lines.ts';
import type { DashboardSpec, Widget } from './spec.ts';

/** What AWS says of places in a body: https://github.com/pulumi/pulumi-aws/issues/13059 */
const fault = /"dataPath"\s*:\s*"([^"]*)"\s*,\s*"message"\s*:\s*("(?:[^"\\]|\\.)*")/g;

/** Why AWS refuses a body, by the names of widget and line and where they are written; null where it names no place. */
export function explain(change: Change<DashboardSpec>, { message }: CallError): string | null {
  if (change.action === 'delete') return null;
  const { desired } = change;
  const said = [...message.matchAll(fault)].map(
    ([, path = '', why = '""']) => `${placeWords(path, desired)}: ${JSON.parse(why)}`,
  );
  return said.length === 0 ? null : `AWS refuses the dashboard: ${[...new Set(said)].join('; ')}`;
}

function placeWords(dataPath: string, desired: Desired<DashboardSpec>): string {
  const [first, index, , ...inProperties] = pointerKeys(dataPath);
  const name = first === 'widgets' ? inOrder(desired.spec.widgets)[Number(index)] : undefined;
  if (name === undefined) return dataPath || 'its body';
  const [property, position] = inProperties;
  const line = property === 'metrics' ? lineAt(desired.spec.widgets[name] as Widget, Number(position)) : undefined;
  const widget = pointerTo('/widgets', name);
  const at = line === undefined ? pointerTo(pointerTo(widget, 'properties'), property ?? '') : `${widget}/lines`;
  const written = sourceOf(line === undefined ? at : pointerTo(at, line), desired);
  const part = line === undefined ? inProperties.join('.') : `line ${line}`;
  return `widget ${name}${part === '' ? '' : `, ${part}`} (${written})`;
}

function lineAt({ lines, lineOrder }: Widget, position: number): string | undefined {
  return namesInOrder(lines ?? {}, lineOrder)[position];
}

function sourceOf(pointer: JsonPointer, { sources, source }: Desired): string {
  for (const at of pointerAndParents(pointer)) {
    const found = sources[at];
    if (found) return `${found.file}:${found.line}`;
  }
  return `${source.file}:${source.line}`;
}
