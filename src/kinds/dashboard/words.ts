import { type JsonPointer, pointerKeys } from '../../core/json.ts';
import type { FieldWords } from '../../core/types.ts';

/** What readers are told of a field of a dashboard: which widget, and what of it. */
export function words(path: JsonPointer): FieldWords | null {
  const [first, name, ...field] = pointerKeys(path);
  if (first !== 'widgets' || name === undefined) return null;
  const widget = `widget ${name}`;
  return field.length === 0 ? comesAndGoes(widget) : ofWidget(widget, field);
}

/** Sets and named things of a widget, as a reader calls one of them. */
const members: ReadonlyMap<string, string> = new Map([
  ['lines', 'line'],
  ['thresholds', 'threshold'],
  ['groups', 'log group'],
  ['alarms', 'alarm'],
]);

function ofWidget(widget: string, [field = '', member, ...more]: readonly string[]): FieldWords {
  if (field === 'after') return { changed: `${widget}: follows` };
  if (field === 'moved' && member === undefined)
    return { changed: `${widget}: moved`, added: `${widget}: moved to`, removed: `${widget}: moved back` };
  if (field === 'moved') return { changed: `${widget}: moved, ${member}` };
  if (field === 'lineOrder') return orderWords(widget, member);
  const noun = members.get(field);
  if (noun === undefined || member === undefined) {
    const path = field === 'properties' ? [member, ...more] : [field, member, ...more];
    return { changed: `${widget}: ${path.filter((key) => key !== undefined).join('.')}` };
  }
  const thing = `${widget}: ${noun} ${member}`;
  return more.length === 0 ? comesAndGoes(thing) : { changed: `${thing}: ${more.join('.')}` };
}

function orderWords(widget: string, line: string | undefined): FieldWords {
  if (line === undefined) return { changed: `${widget}: order of the lines` };
  const follows = `${widget}: line ${line} follows`;
  return { changed: follows, added: follows, removed: `${follows} no other` };
}

function comesAndGoes(thing: string): FieldWords {
  return { changed: thing, added: `${thing} added`, removed: `${thing} removed` };
}
