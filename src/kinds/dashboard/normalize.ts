import type { Among } from '../../core/among.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { given } from '../given.ts';
import { alarmNames, expandNames } from '../name-pattern.ts';
import { membersOf } from '../set.ts';
import { alarmEntries, alarmThresholds } from './alarm-lines.ts';
import { readParsed, widgetNames } from './body.ts';
import { type DashboardDeclaration, type DeclaredThresholds, type DeclaredWidget, patternsOf } from './declaration.ts';
import { declaredEntries } from './declared-lines.ts';
import { fillForService } from './each.ts';
import { joinQuery } from './logs-query.ts';
import { alarmsMatching } from './patterns.ts';
import { type DashboardSpec, defaultSize } from './spec.ts';

type Place = Pick<StackRef, 'partition' | 'account' | 'region'>;

/**
 * Brings a declaration to normal form, by way of the body that AWS would hold: what is declared and what is live are read by the same
 * rules.
 */
export function normalize(declaration: DashboardDeclaration, at: Place, among: Among): DashboardSpec {
  const { start, end, periodOverride, variables, widgets } = declaration;
  const body = {
    ...given({ start, end, periodOverride, variables }),
    widgets: widgets.map((widget) => awsWidget(widget, among)),
  };
  return readParsed(body, at).spec;
}

/** The names of the widgets in the spec, in the order of the declaration. */
export function declaredNames({ widgets }: Pick<DashboardDeclaration, 'widgets'>): readonly string[] {
  return widgetNames(
    widgets.map((widget) => {
      const properties = isObject(widget.raw?.properties) ? widget.raw.properties : {};
      const title = widget.title ?? widget.more?.title ?? properties.title ?? null;
      return { type: typeOf(widget), properties: { title, markdown: widget.text ?? properties.markdown ?? null } };
    }),
  );
}

function typeOf({ raw, text, logs, status }: DeclaredWidget): Json {
  if (raw) return raw.type ?? '';
  if (text !== undefined) return 'text';
  if (logs) return 'log';
  return status === undefined ? 'metric' : 'alarm';
}

function awsWidget(widget: DeclaredWidget, among: Among): JsonObject {
  const { raw = {}, at, title, region } = widget;
  const { width = raw.width ?? defaultSize.width, height = raw.height ?? defaultSize.height } = widget;
  const properties = { ...(isObject(raw.properties) ? raw.properties : {}), ...widget.more };
  const said = { ...given({ title, region, view: widget.view }), ...contentOf(widget, { among, properties }) };
  return { ...raw, ...at, type: typeOf(widget), width, height, properties: { ...properties, ...said } };
}

function contentOf(
  widget: DeclaredWidget,
  { among, properties }: { among: Among; properties: JsonObject },
): JsonObject {
  const { text, logs, status, raw } = widget;
  if (raw) return {};
  if (text !== undefined) return { markdown: text };
  if (logs) return given({ view: logs.view, query: queryOf(widget, logs, among) }) as JsonObject;
  if (status === undefined) return graphOf(widget, { among, properties });
  // A name that is no alarm of this stack stands for itself: it may be somebody else's.
  return { alarms: expandNames(patternsOf(status), alarmNames(among)) };
}

function queryOf(widget: DeclaredWidget, { groups, query }: NonNullable<DeclaredWidget['logs']>, among: Among): string {
  const followers = among.services.filter(({ profile }) => profile === widget.each);
  const every = widget.each === undefined ? groups : followers.flatMap((one) => fillForService(groups, one));
  return joinQuery({ groups: membersOf(every.map(String)), query });
}

function graphOf(widget: DeclaredWidget, { among, properties }: { among: Among; properties: JsonObject }): JsonObject {
  const { alarms, axes, stacked, legend, thresholds } = widget;
  const shown = alarms === undefined ? null : alarmsMatching(alarms, among);
  const metrics = shown ? alarmEntries(shown) : declaredEntries(widget, among);
  const horizontal =
    thresholds === undefined ? (shown ? alarmThresholds(shown) : null) : horizontalOf(thresholds, among);
  const annotations = isObject(properties.annotations) ? properties.annotations : {};
  return given({
    metrics,
    stacked,
    legend: legend === undefined ? null : { position: legend },
    yAxis: (axes ?? null) as JsonObject | null,
    annotations: horizontal ? { ...annotations, horizontal } : null,
  }) as JsonObject;
}

function horizontalOf(thresholds: DeclaredThresholds, among: Among): readonly Json[] {
  if (typeof thresholds === 'string' || Array.isArray(thresholds))
    return alarmThresholds(alarmsMatching(thresholds as readonly string[], among));
  return Object.entries(thresholds).map(([label, said]) => {
    const { to, ...line } = typeof said === 'number' ? { value: said } : said;
    const from = { ...line, label };
    return to === undefined ? from : [from, { value: to }];
  });
}
