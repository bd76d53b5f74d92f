import type { AwsReadPort } from '../aws/operations.ts';
import { isDay } from '../core/day.ts';
import { byCodeUnit, canonical, type Json, type JsonPointer } from '../core/json.ts';
import { CallFailed } from '../core/port.ts';
import { isReference } from '../core/references.ts';
import { addressOf, type Desired, type Problem, showAddress } from '../core/types.ts';
import { metricsReadBy } from '../kinds/alarm/metrics-read.ts';
import type { AlarmSpec, MetricName } from '../kinds/alarm/spec.ts';
import { problemAt, tidy } from '../manifest/problems.ts';
import type { Declaration, Gap } from '../manifest/types.ts';
import { type LiveCheck, type LiveContext, problemIn } from './check.ts';
import { dimensionsKey, type ListedMetric, lookFor } from './listed-metrics.ts';
import { missOf, tellMissing } from './missing-metric.ts';
import type { Dimensions } from './near-miss.ts';

const check = 'alarm/no-metric';

/**
 * Every metric of an alarm that would be sent is one that CloudWatch lists. A hit proves that the alarm watches something; a miss
 * proves nothing, because a new metric takes up to 15 minutes to be listed and one without data for two weeks is listed no more:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html
 */
export const alarmNoMetric: LiveCheck = {
  name: check,
  stage: 'live',
  async run(context, aws) {
    const watched = watchedIn(context);
    try {
      const listed = await listAll(watched, aws);
      const judged = watched.map((one) => ({ ...one, listed: listed.get(metricKey(one.metric)) as ListedMetric }));
      const missing = judged.filter((one) => !isThere(one));
      const rows = rowsOf(missing, context.now).map((group) => rowOf(group, context.now, aws));
      return [...(await Promise.all(rows)), ...gapsThatCanGo(judged)];
    } catch (failure) {
      if (!(failure instanceof CallFailed)) throw failure;
      return [notAsked(failure, context)];
    }
  },
};

/** One metric of one alarm, and where it is written. */
interface Watched {
  readonly alarm: string;
  readonly declaration: Declaration;
  readonly at: JsonPointer;
  readonly metric: MetricName;
  /** Dimensions whose value the account itself gave. */
  readonly lookedUp: ReadonlySet<string>;
}

type Judged = Watched & { readonly listed: ListedMetric };
type Group = readonly [Judged, ...Judged[]];

/** What a look-up or a variable still has to complete is not asked for. */
function watchedIn({ steps, declarations, stack }: LiveContext): readonly Watched[] {
  return steps.flatMap(({ change }) => {
    const alarm = showAddress(addressOf(change));
    const declaration = declarations.get(alarm);
    if (change.action === 'delete' || change.desired.address.kind !== 'alarm' || !declaration) return [];
    const { spec, reference } = change.desired as Desired<AlarmSpec>;
    const references = metricsReadBy(reference as AlarmSpec, stack.account);
    const short = !declaration.places.has('/metrics');
    return metricsReadBy(spec, stack.account).flatMap(({ at, metric }, index) => {
      if (isReference(metric)) return [];
      const lookedUp = lookedUpIn(references[index]?.metric.dimensions ?? {});
      return [{ alarm, declaration, at: short ? '/metric' : at, metric, lookedUp }];
    });
  });
}

function lookedUpIn(dimensions: Dimensions): ReadonlySet<string> {
  return new Set(Object.keys(dimensions).filter((name) => isReference(dimensions[name] ?? '')));
}

/** One look for each namespace and name, whatever the number of alarms. */
async function listAll(watched: readonly Watched[], aws: AwsReadPort): Promise<ReadonlyMap<string, ListedMetric>> {
  const asked = new Map<string, Map<string, MetricName>>();
  for (const { metric } of watched) {
    const key = metricKey(metric);
    const sets = asked.get(key) ?? new Map<string, MetricName>();
    asked.set(key, sets.set(dimensionsKey(metric.dimensions), metric));
  }
  const found = [...asked].map(async ([key, sets]) => {
    const metrics = [...sets.values()];
    const dimensions = metrics.map((one) => one.dimensions);
    return [key, await lookFor(aws, metrics[0] as MetricName, dimensions)] as const;
  });
  return new Map(await Promise.all(found));
}

function isThere({ listed, metric }: Judged): boolean {
  return listed.there.has(dimensionsKey(metric.dimensions));
}

/** What one line of YAML causes is one row: the same metric missing in the same way, accepted or not. */
function rowsOf(missing: readonly Judged[], now: string): readonly Group[] {
  return grouped(missing, (one) => {
    const { file, line, column } = problemIn(one.declaration, one.at, { check, message: '' });
    const gap = acceptedBy(one.declaration.gap, now);
    return [file, line, column, metricKey(one.metric), missOf(one), gap && [gap.reason, gap.until]];
  });
}

async function rowOf(group: Group, now: string, aws: AwsReadPort): Promise<Problem> {
  const { gap } = group[0].declaration;
  const held = acceptedBy(gap, now);
  const told = await tellMissing(group, { accepted: held !== null, aws });
  const finding = held
    ? { check, severity: 'note' as const, message: `${told.message}; accepted until ${held.until}: ${held.reason}` }
    : { check, severity: 'warning' as const, message: told.message + lapsed(gap), suggestion: told.suggestion };
  const [problem] = tidy(group.map((one) => problemIn(one.declaration, `${one.at}${told.at}`, finding)));
  return { ...(problem as Problem), addresses: addressesOf(group) };
}

function lapsed(gap: Gap | null): string {
  return gap ? `; that was accepted until ${gap.until}` : '';
}

/** The gap, while it holds. */
function acceptedBy(gap: Gap | null, now: string): Gap | null {
  return gap && isDay(gap.until) && now <= gap.until ? gap : null;
}

/** Gaps behind which everything is there, for every alarm that would be sent. */
function gapsThatCanGo(judged: readonly Judged[]): readonly Problem[] {
  const behind = judged.filter(({ declaration }) => declaration.gap !== null);
  const byGap = grouped(behind, ({ declaration }) => {
    const { file, line, column } = (declaration.gap as Gap).place;
    return [file, line, column];
  });
  return byGap.filter((group) => group.every(isThere)).map(canGo);
}

function canGo(group: Group): Problem {
  const place = (group[0].declaration.gap as Gap).place;
  const message = 'what this gap accepts as missing is there';
  const problem = problemAt(place, { check, severity: 'note', message, suggestion: 'delete the gap' });
  return { ...problem, addresses: addressesOf(group) };
}

/** The plan goes on without an answer. */
function notAsked({ error }: CallFailed, { stack }: LiveContext): Problem {
  const message = `whether the alarms' metrics exist could not be verified: ${error.message}`;
  return problemAt(stack.place, { check, severity: 'note', message });
}

function addressesOf(group: Group): readonly string[] {
  return [...new Set(group.map(({ alarm }) => alarm))].sort(byCodeUnit);
}

function metricKey({ namespace, name }: MetricName): string {
  return canonical([namespace, name]);
}

function grouped(all: readonly Judged[], keyOf: (one: Judged) => Json): readonly Group[] {
  const groups = new Map<string, [Judged, ...Judged[]]>();
  for (const one of all) {
    const key = canonical(keyOf(one));
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
