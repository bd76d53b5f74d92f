import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { onTestFinished } from 'vitest';
import type { Wire } from '../../src/aws/client.ts';
import type { Clock } from '../../src/aws/clock.ts';
import type { AwsReadPort } from '../../src/aws/operations.ts';
import { type Aws, openAws } from '../../src/aws/ports.ts';
import { type ApplyOptions, apply } from '../../src/core/apply.ts';
import { clearEverything } from '../../src/core/approvals.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { addressOf, type Outcome, type Plan, showAddress } from '../../src/core/types.ts';
import { planStack } from '../../src/flow/plan.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { openAccount, registry, type Words } from '../support/account.ts';
import { type Front, openFront } from './front.ts';

export const now = '2026-11-22T12:00:00Z';
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** What became of each step, by address. */
export type Outcomes = { readonly [address: string]: Outcome };

/** An account over HTTP, closed after the test. Waiting takes no time in it. */
export interface Opened {
  readonly sandbox: Sandbox;
  readonly aws: Aws;
  /** What stands between; it passes everything on until told otherwise. */
  readonly front: Front;
  plan(manifest: Manifest, words?: Words & { readonly read?: AwsReadPort }): Promise<Plan>;
  send(plan: Plan, options?: ApplyOptions): Promise<Outcomes>;
  /** Plans and sends. */
  apply(manifest: Manifest, words?: Words): Promise<Outcomes>;
}

/** Opens an account that holds what these declarations look up; `environment` are the values of `${env.NAME}`. */
export async function open(
  manifest: Manifest,
  { environment = new Map(), ...options }: SandboxOptions & { environment?: ReadonlyMap<string, string> } = {},
): Promise<Opened> {
  const { sandbox, close } = await openAccount([manifest], options);
  const front = await openFront(sandbox.endpoint);
  const { region } = manifest.stack;
  const aws = openAws({
    ...{ region, credentials, environment, endpoint: front.endpoint },
    ...{ unpaced: true, clock: quickClock() },
  });
  onTestFinished(async () => {
    aws.close();
    await front.close();
    await close();
  });
  const plan: Opened['plan'] = async (wanted, { clearance = {}, ...words } = {}) => {
    const said = { base: null, read: aws.read.fresh(), allow: [], now, ...words };
    const request = { ...said, manifest: wanted, kinds: registry, environment };
    return (await planStack({ ...request, clearance: { ...clearEverything, ...clearance } })).plan;
  };
  const send: Opened['send'] = async (made, more) => outcomesOf(await apply(made, aws.send, more));
  return { sandbox, aws, front, plan, send, apply: async (wanted, words) => send(await plan(wanted, words)) };
}

/** Applies past HTTP: for accounts of thousands. */
export async function applyInside(sandbox: Sandbox, manifest: Manifest): Promise<void> {
  const wire: Wire = { request: (op, input) => sandbox.act(op, input), endpointOf: () => 'here', close() {} };
  const environment = new Map<string, string>();
  const aws = openAws({ region: manifest.stack.region, environment, wire, unpaced: true });
  const request = { manifest, base: null, kinds: registry, read: aws.read, environment, allow: [], now };
  await apply((await planStack({ ...request, clearance: clearEverything })).plan, aws.send);
}

/** A clock whose sleepers wake at once, at the time they asked for. */
export function quickClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      time += ms;
    },
  };
}

/** The writes that reached the sandbox since `from`, as AWS calls them. */
export function writesTo({ requests }: Sandbox, from = 0): readonly string[] {
  return requests.slice(from).flatMap(({ op, access }) => (access === 'write' ? [op.split('.')[1] ?? ''] : []));
}

/** The alarm as AWS has it. */
export function alarmIn({ state }: Sandbox, name: string): MetricAlarm {
  const found = state.alarms.get(name);
  if (found?.type !== 'MetricAlarm') throw new Error(`no metric alarm ${name}`);
  return found.alarm;
}

/** Somebody saves the alarm in the console: the whole of it, with this change. */
export async function byHand(
  sandbox: Sandbox,
  name: string,
  change: (alarm: MetricAlarm) => Partial<MetricAlarm>,
): Promise<void> {
  const alarm = Object.fromEntries(Object.entries(alarmIn(sandbox, name)).filter(([key]) => !written.has(key)));
  await sandbox.act('cloudwatch.PutMetricAlarm', { ...alarm, ...change(alarm) } as JsonObject);
}

/** What only the server writes. */
const written = new Set([
  ...['AlarmArn', 'AlarmConfigurationUpdatedTimestamp', 'StateValue', 'StateReason', 'StateReasonData'],
  ...['StateUpdatedTimestamp', 'StateTransitionedTimestamp', 'EvaluationState'],
]);

export function alarmArn(name: string): string {
  return `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${name}`;
}

export function topicArn(name: string): string {
  return `arn:aws:sns:eu-central-1:123456789012:${name}`;
}

function outcomesOf(outcomes: Awaited<ReturnType<typeof apply>>): Outcomes {
  return Object.fromEntries([...outcomes].map(([step, outcome]) => [showAddress(addressOf(step.change)), outcome]));
}
