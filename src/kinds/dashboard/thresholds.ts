import { byCodeUnit, isObject, type Json, type JsonObject } from '../../core/json.ts';
import { normalColor } from './lines.ts';
import { uniqueNames } from './names.ts';
import { withoutDefaults } from './properties.ts';
import type { Thresholds } from './spec.ts';

const thresholdDefaults: JsonObject = { fill: 'none', yAxis: 'left', visible: true };

/** The horizontal annotations of a graph; null where one is not what AWS describes. */
export function readThresholds(horizontal: Json | undefined): Thresholds | null {
  if (horizontal === undefined || horizontal === null) return {};
  if (!Array.isArray(horizontal)) return null;
  const found = (horizontal as readonly Json[]).map(readOne);
  if (found.some((one) => one === null)) return null;
  const names = uniqueNames((found as readonly JsonObject[]).map(nameOf));
  return Object.fromEntries(names.map((name, i) => [name, found[i] as JsonObject]));
}

/** The inverse, by name. */
export function writeThresholds(thresholds: Thresholds): readonly Json[] {
  return Object.keys(thresholds)
    .sort(byCodeUnit)
    .map((name) => {
      const { from, to, ...line } = thresholds[name] as JsonObject;
      return from === undefined ? line : [from, to ?? null];
    });
}

function readOne(annotation: Json): JsonObject | null {
  if (isObject(annotation)) return readLine(annotation);
  const [from, to, ...more] = Array.isArray(annotation) ? (annotation as readonly Json[]) : [];
  if (!isObject(from) || !isObject(to) || more.length > 0) return null;
  const [lower, upper] = [readLine(from), readLine(to)];
  return lower && upper && { from: lower, to: upper };
}

function readLine(line: JsonObject): JsonObject | null {
  return typeof line.value === 'number' ? withoutDefaults(normalColor(line), thresholdDefaults) : null;
}

function nameOf(threshold: JsonObject): string {
  const line = isObject(threshold.from) ? threshold.from : threshold;
  return typeof line.label === 'string' ? line.label : String(line.value);
}
