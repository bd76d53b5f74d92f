import { canonical, isObject, type Json, type JsonObject } from '../../core/json.ts';
import { given } from '../given.ts';
import type { HealthMetrics, Intervals } from './spec.ts';

/** A ConfigDocument, which Beanstalk keeps as text: the metrics, and what else it holds (rules of enhanced health). */
export interface ConfigDocument {
  readonly metrics: HealthMetrics;
  readonly rest: JsonObject;
}

/**
 * Reads a ConfigDocument by meaning: a metric that is null is not published, and a document lists all of those.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-cloudwatch.html
 */
export function readDocument(text: string): ConfigDocument {
  const document = parsed(text);
  const { CloudWatchMetrics: published, Version: _, ...rest } = document;
  const levels = isObject(published) ? published : {};
  return { metrics: { environment: intervals(levels.Environment), instance: intervals(levels.Instance) }, rest };
}

/**
 * The text of a document. A level without metrics is left out, as AWS's own examples leave out both.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-rules.html
 */
export function writeDocument({ metrics, rest }: ConfigDocument): string {
  const levels = given({ Environment: metrics.environment, Instance: metrics.instance });
  return canonical({ ...rest, CloudWatchMetrics: levels, Version: 1 });
}

function intervals(level: Json | undefined): Intervals {
  const entries = isObject(level) ? Object.entries(level) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

function parsed(text: string): JsonObject {
  try {
    const document = JSON.parse(text) as Json;
    return isObject(document) ? document : {};
  } catch {
    return {};
  }
}
