import { createHash } from 'node:crypto';
import { byCodeUnit, canonical, isObject, type Json, type JsonObject } from '../core/json.ts';
import { answerLookUps, type LookUp, lookUpsIn } from '../core/references.ts';
import type { Tags } from '../core/types.ts';

/** What the account holds that is not ours: plain data, so that a test can write one by hand. */
export interface World {
  readonly environments: readonly WorldEnvironment[];
  readonly metrics: readonly WorldMetric[];
  /** Log groups that AWS's services made, by name. */
  readonly logGroups?: readonly string[];
}

/** An Elastic Beanstalk environment. */
export interface WorldEnvironment {
  readonly name: string;
  readonly id: string;
  readonly application: string;
  readonly status: 'Ready' | 'Updating' | 'Launching' | 'Aborting' | 'Terminating' | 'Terminated';
  readonly autoScalingGroups: readonly string[];
  readonly instances: readonly string[];
  /** What differs from AWS's defaults, by namespace and option; the application's variables are options too. */
  readonly options: WorldOptions;
  /** The update under way; null: none. */
  readonly update: WorldUpdate | null;
  /** What the next update ends with instead of being done: texts of ERROR events. */
  readonly failsNext?: readonly string[];
  /** Options of the last update, if it failed. */
  readonly failed?: WorldOptions;
  /** The latest last. */
  readonly events: readonly WorldEvent[];
}

export type WorldOptions = { readonly [namespace: string]: { readonly [option: string]: string } };

/** A change of options that Elastic Beanstalk is making. */
export interface WorldUpdate {
  readonly doneAtMs: number;
  readonly options: WorldOptions;
}

export interface WorldEvent {
  readonly atMs: number;
  readonly severity: 'INFO' | 'WARN' | 'ERROR';
  readonly message: string;
}

/** A metric that ListMetrics knows. */
export type WorldMetric = { readonly namespace: string; readonly name: string; readonly dimensions: Tags };

export const emptyWorld: World = { environments: [], metrics: [] };

/**
 * The world in which every look-up of these declarations has an answer: the environments they name, each Ready and with one
 * Auto Scaling group, the metrics they watch, and the log groups of AWS's services that they look into. The metrics of those that are `missing` too are not there yet. `named`:
 * environments that are declared without being looked up. Equal declarations give an equal world.
 */
export function worldOf(
  references: readonly Json[],
  missing: readonly Json[] = [],
  named: readonly string[] = [],
): World {
  const lookUps = references.flatMap(allLookUps);
  const answers = new Map(lookUps.flatMap(([token, lookUp]) => answerTo(token, lookUp)));
  const environments = new Set([
    ...named,
    ...lookUps.flatMap(([, { name, args }]) => (name === 'beanstalkAutoScalingGroup' ? args.slice(0, 1) : [])),
  ]);
  const absent = new Set(missing.flatMap(watchedMetrics).map(metricKey));
  const watched = references.flatMap(watchedMetrics).filter((metric) => !absent.has(metricKey(metric)));
  const metrics = [...watched, ...lookUps.flatMap(([, lookUp]) => askedMetric(lookUp))]
    // Twice: the answer of a look-up may name another.
    .map((metric) => answerLookUps(answerLookUps(metric, answers), answers) as WorldMetric);
  return {
    environments: [...environments].sort(byCodeUnit).map(environmentNamed),
    metrics: [...new Map(metrics.map((metric) => [metricKey(metric), metric]))]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, metric]) => metric),
    logGroups: [...new Set(references.flatMap(serviceGroups))].sort(byCodeUnit),
  };
}

/** Equal for the same metric, whatever the order of its dimensions. */
export function metricKey(metric: WorldMetric): string {
  return canonical([metric.namespace, metric.name, metric.dimensions]);
}

/** A Ready environment with what Elastic Beanstalk gives it; ids follow from the name. */
export function environmentNamed(name: string): WorldEnvironment {
  const id = letters(name, 'environment', 10).toLowerCase();
  return {
    name,
    id: `e-${id}`,
    application: name,
    status: 'Ready',
    autoScalingGroups: [`awseb-e-${id}-stack-AWSEBAutoScalingGroup-${letters(name, 'group', 12)}`],
    instances: [`i-${createHash('sha256').update(`instance ${name}`).digest('hex').slice(0, 17)}`],
    // As the console and the EB CLI make environments; an API call alone would leave `basic`.
    // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-enable.html
    options: { 'aws:elasticbeanstalk:healthreporting:system': { SystemType: 'enhanced' } },
    update: null,
    events: [],
  };
}

/** Tokens of a value and, since an argument may hold a token itself, those in their arguments. */
function allLookUps(value: Json): [string, LookUp][] {
  return [...lookUpsIn(value)].flatMap(([token, lookUp]) => [
    [token, lookUp] as [string, LookUp],
    ...lookUp.args.flatMap(allLookUps),
  ]);
}

function answerTo(token: string, lookUp: LookUp): [string, string][] {
  const { name, args } = lookUp;
  if (name === 'beanstalkAutoScalingGroup' && args[0])
    return [[token, environmentNamed(args[0]).autoScalingGroups[0] as string]];
  if (name === 'metricName' && args[1]) return [[token, args[1]]];
  return [];
}

function askedMetric({ name, args }: LookUp): WorldMetric[] {
  const [namespace, metric, ...dimensions] = args;
  if (name !== 'metricName' || !namespace || !metric) return [];
  const pairs = dimensions.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]);
  return [{ namespace, name: metric, dimensions: Object.fromEntries(pairs) }];
}

function watchedMetrics(value: Json): WorldMetric[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(watchedMetrics);
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(watchedMetrics);
  const { namespace, name, dimensions } = value as JsonObject;
  if (typeof namespace !== 'string' || typeof name !== 'string') return inside;
  return [{ namespace, name, dimensions: stringsIn(dimensions) }, ...inside];
}

/** What begins with `/aws/` is made by the service that writes there, not by those who look into it. */
function serviceGroups(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(serviceGroups);
  if (!isObject(value)) return [];
  const { logGroup, logGroups } = value as JsonObject;
  const named = [
    ...(typeof logGroup === 'string' ? [logGroup] : []),
    ...Object.keys(isObject(logGroups) ? logGroups : {}),
  ];
  return [...named.filter((name) => name.startsWith('/aws/')), ...Object.values(value).flatMap(serviceGroups)];
}

function stringsIn(dimensions: Json | undefined): Tags {
  const entries = isObject(dimensions) ? Object.entries(dimensions) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function letters(name: string, what: string, count: number): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const bytes = createHash('sha256').update(`${what} ${name}`).digest();
  return [...bytes.subarray(0, count)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
