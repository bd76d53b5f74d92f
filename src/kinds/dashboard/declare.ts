import { aloneAmong } from '../../core/among.ts';
import { isObject, type Json, type JsonObject, sameJson } from '../../core/json.ts';
import { durationOf } from '../duration.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import { inOrder } from './body.ts';
import type { DashboardDeclaration, DeclaredLine, DeclaredWidget } from './declaration.ts';
import { identifiersIn, isIdentifier } from './identifiers.ts';
import { namesInOrder } from './lines.ts';
import { normalize } from './normalize.ts';
import { type DashboardSpec, defaultSize, emptyDashboard, type Line, type Widget } from './spec.ts';
import { isWritable } from './writable.ts';
import { writeProperties } from './write-widget.ts';

/** The inverse of `normalize`, in the flat form: every line and threshold by itself, no pattern and no `each`. */
export function declare(spec: DashboardSpec): DashboardDeclaration {
  return {
    ...given({
      start: spec.start,
      end: spec.end,
      periodOverride: spec.periodOverride === emptyDashboard.periodOverride ? null : spec.periodOverride,
      variables: spec.variables,
    }),
    widgets: inOrder(spec.widgets).map((name) => declareWidget(spec.widgets[name] as Widget)),
  };
}

/** In our own words where they say all of it, else as AWS writes it. */
function declareWidget(widget: Widget): DeclaredWidget {
  const { width, height, moved } = widget;
  const frame = {
    ...(width === defaultSize.width ? {} : { width }),
    ...(height === defaultSize.height ? {} : { height }),
    ...(moved ? { at: moved } : {}),
  };
  const said = inWords(widget);
  return said && isWritable(said) && saysAll(said, widget)
    ? { ...said, ...frame }
    : { raw: asAwsWrites(widget), ...frame };
}

const nowhere = { partition: '', account: '', region: '' };

function saysAll(said: DeclaredWidget, widget: Widget): boolean {
  const { width, height } = widget;
  const [made] = Object.values(normalize({ widgets: [{ ...said, width, height }] }, nowhere, aloneAmong).widgets);
  return made !== undefined && sameJson({ ...made, after: '', moved: null }, { ...widget, after: '', moved: null });
}

/** Alarms by name: the account that they are of is where the dashboard is. */
function asAwsWrites(widget: Widget): JsonObject {
  const { type, alarms } = widget;
  const { region, ...properties } = writeProperties(widget, nowhere);
  const names = type === 'alarm' && alarms && properties.alarms !== undefined && widget.properties.alarms === undefined;
  return {
    type,
    properties: {
      ...properties,
      ...(Object.hasOwn(widget.properties, 'region') && { region: region ?? null }),
      ...(names ? { alarms: listOf(alarms) } : {}),
    },
  };
}

function inWords(widget: Widget): DeclaredWidget | null {
  const { title, region, view, ...properties } = widget.properties;
  const said = given({ title, region, view } as JsonObject) as Pick<DeclaredWidget, 'title' | 'region' | 'view'>;
  switch (widget.type) {
    case 'text': {
      const { markdown = '', ...more } = properties;
      return { text: String(markdown), ...said, ...given({ more }) };
    }
    case 'log': {
      const { query = '', ...more } = properties;
      return {
        ...said,
        logs: { groups: listOf(widget.groups ?? {}), query: String(query) },
        ...given({ more }),
      };
    }
    case 'alarm':
      return { ...said, status: listOf(widget.alarms ?? {}), ...given({ more: properties }) };
    case 'metric':
      return { ...said, ...graphInWords(widget, properties) };
    default:
      return null;
  }
}

function graphInWords(widget: Widget, { stacked, legend, yAxis, ...properties }: JsonObject): DeclaredWidget {
  const lines = widget.lines ?? {};
  const named = new Set(
    Object.values(lines).flatMap(({ expression }) => [
      ...identifiersIn(typeof expression === 'string' ? expression : ''),
    ]),
  );
  const metrics = namesInOrder(lines, widget.lineOrder).map(
    (name) => [name, declareLine(name, lines[name] as Line, named)] as const,
  );
  const thresholds = Object.entries(widget.thresholds ?? {}).map(
    ([name, said]) => [name, declareThreshold(said)] as const,
  );
  return {
    metrics: Object.fromEntries(metrics),
    ...(thresholds.length > 0 ? { thresholds: Object.fromEntries(thresholds) as never } : {}),
    ...(given({
      stacked: stacked ?? null,
      legend: isObject(legend) ? (legend.position ?? null) : null,
      axes: yAxis ?? null,
      more: properties,
    }) as Partial<DeclaredWidget>),
  };
}

/** The key says the label, and the id where an expression names it; an empty one that there is none. */
function declareLine(name: string, line: Line, named: ReadonlySet<string>): DeclaredLine {
  const { metric, periodSeconds, statistic, accountId, label = '', id = '', ...more } = line;
  const usualId = isIdentifier(name) && named.has(name) ? name : '';
  return {
    ...(metric ? { metric: { ...given({ ...metric }) } as never } : {}),
    ...(statistic === undefined || statistic === 'Average' ? {} : { statistic: statistic as string }),
    ...(accountId === undefined ? {} : { account: accountId as string }),
    ...(periodSeconds === 300 ? {} : { period: periodOf(periodSeconds) }),
    ...(label === name ? {} : { label: label as string }),
    ...(id === usualId ? {} : { id: id as string }),
    ...more,
  };
}

/** What is no number of seconds stays as it is: then the widget is written as AWS does. */
function periodOf(seconds: Json): string {
  return Number.isInteger(seconds) && Number(seconds) > 0 ? durationOf(Number(seconds)) : String(seconds);
}

function declareThreshold({ from, to, label: _, ...line }: JsonObject): Json {
  if (isObject(from) && isObject(to)) {
    const { label: __, ...lower } = from;
    return { ...lower, to: to.value ?? null };
  }
  return Object.keys(line).length === 1 ? (line.value as Json) : line;
}
