import { isObject, type JsonObject } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { alarmArn } from '../arn.ts';
import { listOf } from '../set.ts';
import { writeLines } from './lines.ts';
import { joinQuery } from './logs-query.ts';
import { writtenDefaults } from './properties.ts';
import type { WidgetContent } from './read-widget.ts';
import { writeThresholds } from './thresholds.ts';

type Place = Pick<StackRef, 'partition' | 'account' | 'region'>;

/** The properties of a widget as AWS takes them: the inverse of `readContent`. */
export function writeProperties(content: WidgetContent, at: Place): JsonObject {
  const { type, properties } = content;
  return { ...writtenDefaults(type, at.region), ...properties, ...derived(content, at) };
}

function derived(content: WidgetContent, at: Place): JsonObject {
  const { type, properties, groups, alarms } = content;
  if (type === 'metric') return graph(content);
  if (type === 'log' && groups && typeof properties.query === 'string')
    return { query: joinQuery({ groups, query: properties.query }) };
  // A query of sources alone leaves no text of its own.
  if (type === 'log' && groups && listOf(groups).length > 0) return { query: joinQuery({ groups, query: '' }) };
  if (type === 'alarm' && alarms && properties.alarms === undefined)
    return { alarms: listOf(alarms).map((name) => (name.startsWith('arn:') ? name : alarmArn(at, name))) };
  return {};
}

function graph({ lines, lineOrder, thresholds, properties }: WidgetContent): JsonObject {
  const annotations = isObject(properties.annotations) ? properties.annotations : {};
  const horizontal = writeThresholds(thresholds ?? {});
  const drawn = lines !== null && Object.keys(lines).length > 0;
  return {
    ...(drawn ? writeLines({ lines, lineOrder }) : withoutLines(properties)),
    ...(horizontal.length > 0 ? { annotations: { ...annotations, horizontal } } : {}),
  };
}

/** AWS wants either metrics, if only none of them, or an alarm. */
function withoutLines({ metrics, annotations }: JsonObject): JsonObject {
  return metrics !== undefined || (isObject(annotations) && annotations.alarms !== undefined) ? {} : { metrics: [] };
}
