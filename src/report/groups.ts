import { canonical, type Json } from '../core/json.ts';
import { type Action, addressOf, type FieldChange, reasonOf, type Source, type Step } from '../core/types.ts';

/** Steps that one line of YAML causes and that do the same: one row for a reader. */
export interface Group {
  readonly action: Action;
  readonly kind: string;
  /** Where it is written; null for a delete, whose line is gone. */
  readonly source: Source | null;
  /** The field changes that all of them share. */
  readonly fields: readonly FieldChange[];
  readonly steps: readonly Step[];
}

/** Groups steps by the place that causes them, what they change and why, in the order of their first step. */
export function groupSteps(steps: readonly Step[]): readonly Group[] {
  const groups = new Map<string, Group & { steps: Step[] }>();
  for (const step of steps) {
    const fields = fieldsOf(step);
    const source = sourceOf(step);
    const { kind } = addressOf(step.change);
    const key = canonical([
      step.change.action,
      kind,
      place(source),
      fields.map(({ path, from, to, cause }) => [path, from, to, cause]),
    ]);
    const group = groups.get(key);
    if (group) group.steps.push(step);
    else groups.set(key, { action: step.change.action, kind, source, fields, steps: [step] });
  }
  return [...groups.values()];
}

/** Steps of one action and kind that say the same to a reader, in the order of their first. */
export function alike(steps: readonly Step[], said: (step: Step) => string): readonly (readonly [Step, ...Step[]])[] {
  const groups = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    const key = canonical([step.change.action, addressOf(step.change).kind, said(step)]);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()];
}

/** The fields of a step; none for a create or a delete. */
export function fieldsOf({ change }: Step): readonly FieldChange[] {
  return change.action === 'create' || change.action === 'delete' ? [] : change.fields;
}

/** True where a step is withheld for what hands did, and nothing else differs: then a reader is told what they did. */
export function isOfHandsAlone(step: Step): boolean {
  const fields = fieldsOf(step);
  return (
    step.withheld !== null &&
    reasonOf(step.withheld) === 'by hand' &&
    fields.length > 0 &&
    fields.every(({ cause }) => cause === 'by hand')
  );
}

/** The place of the first field that this change changes, else of the first that differs, else of the resource; null for a delete. */
export function sourceOf(step: Step): Source | null {
  const { change } = step;
  if (change.action === 'delete') return null;
  const fields = fieldsOf(step);
  const path = (fields.find(({ cause }) => cause === 'this change') ?? fields[0])?.path;
  return (path !== undefined && change.desired.sources[path]) || change.desired.source;
}

function place(source: Source | null): Json {
  return source && [source.file, source.line];
}

/** The names of steps, the first in full, the others without the ending that all share. */
export function namesOf(steps: readonly Step[]): readonly string[] {
  return shortNames(steps.map((step) => addressOf(step.change).name));
}

/** The first name in full, the others without the ending that all share. */
export function shortNames(names: readonly string[]): readonly string[] {
  const ending = sharedEnding(names);
  return names.map((name, i) => (i === 0 ? name : name.slice(0, name.length - ending.length)));
}

function sharedEnding(names: readonly string[]): string {
  const [first = ''] = names;
  for (let at = first.indexOf('-', 1); at !== -1; at = first.indexOf('-', at + 1)) {
    const ending = first.slice(at);
    if (names.every((name) => name.length > ending.length && name.endsWith(ending))) return ending;
  }
  return '';
}
