import { canonical, isObject, type Json, type JsonObject, pointerTo, valueAt } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { inChain } from './chain.ts';
import { layout, type Size } from './layout.ts';
import { uniqueNames } from './names.ts';
import { readContent } from './read-widget.ts';
import { awsSize, type DashboardSpec, emptyDashboard, type Position, type Widget, type Widgets } from './spec.ts';
import { writeProperties } from './write-widget.ts';

type Place = Pick<StackRef, 'partition' | 'account' | 'region'>;

/** A dashboard in normal form, and what of its body the spec does not model. */
export interface ReadBody {
  readonly spec: DashboardSpec;
  readonly rest: JsonObject;
}

/**
 * What a body says, compared by meaning: AWS keeps it as the text that somebody sent. Text that is no dashboard gives a spec that says
 * so and nothing else. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function readBody(text: string, at: Place): ReadBody {
  const body = parse(text);
  if (!isObject(body)) return unreadable(`no JSON object: ${text.slice(0, 60)}`);
  const widgets = body.widgets ?? [];
  if (!Array.isArray(widgets) || !widgets.every(isObject)) return unreadable('its widgets are no list of objects');
  return readParsed({ ...body, widgets }, at);
}

/** The same for a body that is JSON, its widgets a list of objects. */
export function readParsed(body: JsonObject & { readonly widgets: readonly JsonObject[] }, at: Place): ReadBody {
  const { widgets: list, start, end, periodOverride, variables, ...others } = body;
  const names = widgetNames(list);
  const places = layout(list.map(sizeOf));
  const widgets = names.map((name, i) => {
    const found = list[i] as JsonObject;
    return [name, readWidget(found, { after: names[i - 1] ?? '', layout: places[i] as Position, at })] as const;
  });
  const strangers = names.flatMap((name, i) => {
    const { type: _t, x: _x, y: _y, width: _w, height: _h, properties: _p, ...more } = list[i] as JsonObject;
    return Object.keys(more).length > 0 ? [[name, more] as const] : [];
  });
  const rest = {
    ...(Object.keys(others).length > 0 && { body: others }),
    ...(strangers.length > 0 && { widgets: Object.fromEntries(strangers) }),
  };
  const spec: DashboardSpec = {
    start: textOr(start, emptyDashboard.start),
    end: textOr(end, emptyDashboard.end),
    periodOverride: textOr(periodOverride, emptyDashboard.periodOverride) ?? emptyDashboard.periodOverride,
    variables: Array.isArray(variables) ? variables : emptyDashboard.variables,
    widgets: Object.fromEntries(widgets),
    unreadable: null,
  };
  return { spec, rest };
}

/** The body of a spec: the same bytes for the same spec. What the spec does not model goes back to where it was. */
export function writeBody(spec: DashboardSpec, rest: Json, at: Place): string {
  const { body, widgets: strangers } = isObject(rest) ? rest : {};
  const names = inOrder(spec.widgets);
  const ordered = names.map((name) => spec.widgets[name] as Widget);
  const places = layout(ordered);
  const widgets = ordered.map((widget, i) => {
    const { x, y } = widget.moved ?? (places[i] as Position);
    const { type, width, height } = widget;
    const more = isObject(strangers) ? valueAt(strangers, pointerTo('', names[i] as string)) : undefined;
    return { ...(isObject(more) ? more : {}), type, x, y, width, height, properties: writeProperties(widget, at) };
  });
  return canonical({
    ...(isObject(body) ? body : {}),
    ...(spec.start !== null && { start: spec.start }),
    ...(spec.end !== null && { end: spec.end }),
    ...(spec.periodOverride !== emptyDashboard.periodOverride && { periodOverride: spec.periodOverride }),
    ...(spec.variables.length > 0 && { variables: spec.variables }),
    widgets,
  });
}

/** The names of the widgets in their order. */
export function inOrder(widgets: Widgets): readonly string[] {
  return inChain(Object.keys(widgets), (name) => widgets[name]?.after);
}

/** What readers call widgets: their title, else the first line of their text, else their type. */
export function widgetNames(widgets: readonly JsonObject[]): readonly string[] {
  return uniqueNames(widgets.map(nameOf));
}

function nameOf({ type, properties }: JsonObject): string {
  const { title, markdown } = isObject(properties) ? properties : {};
  return [title, markdown, type].map(firstLine).find((line) => line !== '') ?? 'widget';
}

function firstLine(text: Json | undefined): string {
  const [line = ''] = typeof text === 'string' ? text.trim().split(/\r?\n/) : [];
  return line.replace(/^#+\s*/, '').trim();
}

function readWidget(
  found: JsonObject,
  { after, layout: usual, at }: { after: string; layout: Position; at: Place },
): Widget {
  const properties = isObject(found.properties) ? found.properties : {};
  const { x, y } = found;
  const placed = typeof x === 'number' && typeof y === 'number';
  const moved = placed && (x !== usual.x || y !== usual.y) ? { x, y } : null;
  return { after, moved, ...sizeOf(found), ...readContent(textOr(found.type, '') ?? '', properties, at) };
}

function sizeOf({ width, height }: JsonObject): Size {
  return {
    width: typeof width === 'number' ? width : awsSize.width,
    height: typeof height === 'number' ? height : awsSize.height,
  };
}

function unreadable(why: string): ReadBody {
  return { spec: { ...emptyDashboard, unreadable: why }, rest: {} };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function textOr(value: Json | undefined, otherwise: string | null): string | null {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
