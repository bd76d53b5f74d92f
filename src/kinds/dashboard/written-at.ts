import { isObject, type Json, type JsonPointer, pointerKeys, pointerTo } from '../../core/json.ts';
import type { DashboardDeclaration, DeclaredWidget } from './declaration.ts';
import { declaredNames } from './normalize.ts';

/** Where widgets stand in a declaration, by name: looked up for every field of a dashboard, and there may be 500 widgets. */
const indexes = new WeakMap<DashboardDeclaration, ReadonlyMap<string, number>>();

/** The most specific pointer into a declaration for a field of the spec: its widgets are a list, the spec's have names. */
export function writtenAt(path: JsonPointer, declaration?: DashboardDeclaration): JsonPointer {
  const [first, name, ...inWidget] = pointerKeys(path);
  if (first !== 'widgets' || name === undefined) return path;
  const index = declaration && indexOf(declaration).get(name);
  const widget = index === undefined ? undefined : declaration?.widgets[index];
  if (!widget) return '/widgets';
  return [String(index), ...placeOf(inWidget, widget)].reduce(pointerTo, '/widgets');
}

function indexOf(declaration: DashboardDeclaration): ReadonlyMap<string, number> {
  const known = indexes.get(declaration);
  if (known) return known;
  const made = new Map(declaredNames(declaration).map((name, index) => [name, index]));
  indexes.set(declaration, made);
  return made;
}

/** Where in a widget a field is written, as keys; what is not there stands at the nearest of its parents. */
function placeOf([field, member, ...more]: readonly string[], widget: DeclaredWidget): readonly string[] {
  switch (field) {
    case 'lines':
      return isIn(widget.metrics, member) ? ['metrics', member, ...more] : [linesOf(widget)];
    case 'lineOrder':
      return [linesOf(widget)];
    case 'thresholds':
      if (widget.thresholds === undefined) return [linesOf(widget)];
      return isIn(widget.thresholds, member) ? ['thresholds', member, ...more] : ['thresholds'];
    case 'groups':
      return ['logs', 'groups'];
    case 'alarms':
      return ['status'];
    case 'moved':
      return ['at'];
    case 'properties':
      return propertyPlace(member ?? '', widget);
    default:
      return field === undefined ? [] : [field];
  }
}

function linesOf({ alarms, each, metrics }: DeclaredWidget): string {
  if (alarms !== undefined) return 'alarms';
  if (each !== undefined) return 'each';
  return metrics ? 'metrics' : 'metric';
}

const words: ReadonlyMap<string, readonly string[]> = new Map([
  ['markdown', ['text']],
  ['query', ['logs', 'query']],
  ['yAxis', ['axes']],
  ['annotations', ['more', 'annotations']],
]);

function propertyPlace(property: string, widget: DeclaredWidget): readonly string[] {
  if (widget.raw) return ['raw', 'properties', property];
  if (isIn(widget.more, property)) return ['more', property];
  if (property === 'view' && widget.logs) return ['logs', 'view'];
  return words.get(property) ?? [property];
}

function isIn(value: unknown, key: string | undefined): key is string {
  return key !== undefined && isObject(value as Json) && Object.hasOwn(value as object, key);
}
