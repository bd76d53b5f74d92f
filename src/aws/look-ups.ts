import { byCodeUnit } from '../core/json.ts';
import { CallFailed } from '../core/port.ts';
import { answerLookUps, type LookUp, lookUpsIn } from '../core/references.ts';
import type { AwsReadPort, Reads } from './operations.ts';

/** What the account answered, and why it had no answer, by token. */
export interface Answers {
  readonly answers: ReadonlyMap<string, string>;
  readonly unresolved: ReadonlyMap<string, string>;
}

type Answer = { readonly answer: string } | { readonly unresolved: string };
type Metric = NonNullable<Reads['cloudwatch.ListMetrics'][1]['Metrics']>[number];

/** Every look-up that a declaration may ask for: one more is one entry. */
const lookUps: ReadonlyMap<string, (read: AwsReadPort, args: readonly string[]) => Promise<Answer>> = new Map([
  ['beanstalkAutoScalingGroup', beanstalkAutoScalingGroup],
  ['metricName', metricName],
]);

/**
 * Asks the account, everything at once; look-ups in the arguments of others first. What may not be read is unresolved; any other
 * failure ends it.
 */
export async function answer(read: AwsReadPort, asked: ReadonlyMap<string, LookUp>): Promise<Answers> {
  const answers = new Map<string, string>();
  const unresolved = new Map<string, string>();
  const all = [...asked].map(async ([token, lookUp]) => [token, await answerOne(read, lookUp)] as const);
  for (const [token, one] of await Promise.all(all)) {
    if ('answer' in one) answers.set(token, one.answer);
    else unresolved.set(token, one.unresolved);
  }
  return { answers, unresolved };
}

async function answerOne(read: AwsReadPort, { name, args }: LookUp): Promise<Answer> {
  const ask = lookUps.get(name);
  if (!ask) throw new Error(`no look-up: ${name}`);
  const inner = await answer(read, lookUpsIn(args));
  const [reason] = inner.unresolved.values();
  if (reason !== undefined) return { unresolved: reason };
  try {
    return await ask(read, answerLookUps(args, inner.answers) as readonly string[]);
  } catch (failure) {
    if (failure instanceof CallFailed && failure.denied) return { unresolved: failure.message };
    throw failure;
  }
}

async function beanstalkAutoScalingGroup(read: AwsReadPort, [environment = '']: readonly string[]): Promise<Answer> {
  let groups: readonly string[];
  try {
    const input = { EnvironmentName: environment };
    const { EnvironmentResources } = await read.read('elasticbeanstalk.DescribeEnvironmentResources', input);
    groups = (EnvironmentResources?.AutoScalingGroups ?? []).flatMap((group) => group.Name ?? []);
  } catch (failure) {
    if (!isUnknownEnvironment(failure)) throw failure;
    // Beanstalk says the same of an environment that is not there and of one that the role may not see.
    return { unresolved: `environment ${environment} was not found, or may not be read` };
  }
  const [group, ...more] = [...groups].sort(byCodeUnit);
  if (group === undefined) return { unresolved: `environment ${environment} has no Auto Scaling group` };
  if (more.length === 0) return { answer: group };
  return { unresolved: `environment ${environment} has several Auto Scaling groups: ${[group, ...more].join(', ')}` };
}

/** `No Environment found for EnvironmentName = '…'.` */
function isUnknownEnvironment(failure: unknown): boolean {
  return failure instanceof CallFailed && /\bNo Environment found\b/i.test(failure.message);
}

/** Names are case-sensitive, and AWS's documentation does not always spell them as the service does (Amplify's 4xxErrors). */
async function metricName(
  read: AwsReadPort,
  [namespace = '', like = '', ...pairs]: readonly string[],
): Promise<Answer> {
  const dimensions = [...pairs].sort(byCodeUnit).map(dimensionOf);
  const pages = await read.pages('cloudwatch.ListMetrics', {
    Namespace: namespace,
    ...(dimensions.length === 0 ? {} : { Dimensions: dimensions }),
  });
  const alike = pages
    .flatMap((page) => page.Metrics ?? [])
    .filter(({ MetricName }) => MetricName?.toLowerCase() === like.toLowerCase());
  // ListMetrics also gives metrics with further dimensions, which an alarm on these dimensions does not read.
  const same = alike.filter(({ Dimensions }) => (Dimensions ?? []).length === dimensions.length);
  const spellings = spellingsOf(same.length > 0 ? same : alike);
  const [only, ...more] = spellings;
  const where = pairs.length === 0 ? namespace : `${namespace} with ${pairs.join(', ')}`;
  if (only === undefined) return { unresolved: `no metric like ${like} in ${where}` };
  if (more.length === 0) return { answer: only };
  if (spellings.includes(like)) return { answer: like };
  return { unresolved: `several metrics are like ${like} in ${where}: ${spellings.join(', ')}` };
}

function spellingsOf(metrics: readonly Metric[]): readonly string[] {
  return [...new Set(metrics.flatMap(({ MetricName }) => MetricName ?? []))].sort(byCodeUnit);
}

function dimensionOf(pair: string): { Name: string; Value: string } {
  const equals = pair.indexOf('=');
  return { Name: pair.slice(0, equals), Value: pair.slice(equals + 1) };
}
