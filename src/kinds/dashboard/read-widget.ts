import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { normalText } from '../alarm/spec.ts';
import { alarmArn, namesOf } from '../arn.ts';
import { membersOf } from '../set.ts';
import { lineDefaults, readLines } from './lines.ts';
import { splitQuery } from './logs-query.ts';
import { isModelled, normalProperties } from './properties.ts';
import type { Widget } from './spec.ts';
import { readThresholds } from './thresholds.ts';

/** What a widget's type and properties say. */
export type WidgetContent = Pick<
  Widget,
  'type' | 'lines' | 'lineOrder' | 'thresholds' | 'groups' | 'alarms' | 'properties'
>;
type Place = Pick<StackRef, 'partition' | 'account' | 'region'>;

/** Brings a widget as AWS holds it to normal form. What is not as AWS describes it stays among the properties. */
export function readContent(type: string, properties: JsonObject, at: Place): WidgetContent {
  const read = (isModelled(type) && readers[type]) || opaque;
  const content = read(properties, at);
  return { ...nothing, type, ...content, properties: normalProperties(type, content.properties, at.region) };
}

type Reader = (properties: JsonObject, at: Place) => Partial<WidgetContent> & Pick<WidgetContent, 'properties'>;

const nothing = { lines: null, lineOrder: null, thresholds: null, groups: null, alarms: null };

const readers: { readonly [type: string]: Reader } = {
  metric: readGraph,
  text: readText,
  log: readLog,
  alarm: readStatus,
};

function opaque(properties: JsonObject): ReturnType<Reader> {
  return { properties };
}

function readGraph(properties: JsonObject, at: Place): ReturnType<Reader> {
  const { metrics, stat, period, annotations, ...more } = properties;
  const shared = {
    stat: stat ?? lineDefaults.stat,
    period: period ?? lineDefaults.period,
    region: properties.region ?? at.region,
  };
  const read = readLines(metrics ?? [], shared);
  const drawn = read && Object.keys(read.lines).length > 0;
  const unread = read ? {} : { metrics: metrics ?? null };
  const { horizontal, ...others } = isObject(annotations) ? annotations : {};
  const thresholds = readThresholds(horizontal);
  return {
    lines: read?.lines ?? {},
    lineOrder: read?.lineOrder ?? null,
    thresholds: thresholds ?? {},
    properties: {
      ...more,
      ...(drawn ? {} : { ...unread, ...sharedWithoutLines(properties) }),
      annotations: { ...others, ...(thresholds ? {} : { horizontal: horizontal ?? null }) },
    },
  };
}

/** A graph without lines of ours (it shows an alarm's) has statistic and period for itself. */
function sharedWithoutLines({ stat, period }: JsonObject): JsonObject {
  return {
    ...(stat === undefined || stat === lineDefaults.stat ? {} : { stat }),
    ...(period === undefined || period === lineDefaults.period ? {} : { period }),
  };
}

function readText(properties: JsonObject): ReturnType<Reader> {
  const { markdown } = properties;
  return { properties: typeof markdown === 'string' ? { ...properties, markdown: normalText(markdown) } : properties };
}

function readLog(properties: JsonObject): ReturnType<Reader> {
  if (typeof properties.query !== 'string') return { groups: {}, properties };
  const { groups, query } = splitQuery(properties.query);
  return { groups, properties: { ...properties, query } };
}

function readStatus({ alarms, ...more }: JsonObject, at: Place): ReturnType<Reader> {
  if (!isTexts(alarms)) return { alarms: {}, properties: { ...more, ...(alarms === undefined ? {} : { alarms }) } };
  const names = alarms.map((arn) => namesOf([arn], (name) => alarmArn(at, name))[0] ?? arn);
  return { alarms: membersOf(names), properties: more };
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
