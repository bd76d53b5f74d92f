import type { Call } from '../../core/port.ts';
import { announcement } from '../../core/tags.ts';
import type { Change, Desired, StackRef } from '../../core/types.ts';
import { logGroupArn } from '../arn.ts';
import { given } from '../given.ts';
import { mapped, markedUpdate, tagCalls } from '../tagging.ts';
import { defaults, type LogGroupSpec } from './spec.ts';

/** The requests of a change. */
export function calls(change: Change<LogGroupSpec>, at: StackRef): readonly Call[] {
  switch (change.action) {
    case 'create':
      return create(change.desired, at);
    case 'delete':
      return [remove(change.live.address.name)];
    case 'replace':
      return [remove(change.live.address.name), ...create(change.desired, at)];
    case 'adopt':
    case 'update':
      return update(change, at);
    default:
      return change satisfies never;
  }
}

/**
 * CreateLogGroup takes no retention, so it comes after, announced: a run that is killed in between is told from a hand. A group that a
 * service made since the plan is brought to the same by what follows.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
 */
function create({ address, spec, tags }: Desired<LogGroupSpec>, at: StackRef): readonly Call[] {
  const { name } = address;
  const retention = retentionCalls(name, { from: defaults.retentionDays, to: spec.retentionDays });
  const own = mapped(tags);
  const passes = [{ ...spec, retentionDays: defaults.retentionDays }, spec];
  const announced = retention.length === 0 ? own : { ...own, ...announcement(own, passes) };
  const input = {
    logGroupName: name,
    ...given({ kmsKeyId: spec.kmsKey, logGroupClass: spec.class === defaults.class ? null : spec.class }),
    tags: announced,
  };
  return [
    { op: 'logs.CreateLogGroup', input },
    ...retention,
    ...(retention.length === 0 ? [] : tagCalls('logs', logGroupArn(at, name), { live: {}, wanted: tags })),
  ];
}

function remove(name: string): Call {
  return { op: 'logs.DeleteLogGroup', input: { logGroupName: name } };
}

function update(change: Extract<Change<LogGroupSpec>, { fields: unknown }>, at: StackRef): readonly Call[] {
  const { live, desired } = change;
  const { name } = desired.address;
  const [from, to] = [live.spec, desired.spec];
  const sends = [
    ...retentionCalls(name, { from: from.retentionDays, to: to.retentionDays }),
    ...keyCalls(name, { from: from.kmsKey, to: to.kmsKey }),
  ];
  const passes = [{ ...from, retentionDays: to.retentionDays }, to];
  return markedUpdate({ service: 'logs', arn: logGroupArn(at, name) }, change, { sends, passes });
}

/** Days; null: for ever. */
function retentionCalls(
  logGroupName: string,
  { from, to }: { from: number | null; to: number | null },
): readonly Call[] {
  if (from === to) return [];
  return to === null
    ? [{ op: 'logs.DeleteRetentionPolicy', input: { logGroupName } }]
    : [{ op: 'logs.PutRetentionPolicy', input: { logGroupName, retentionInDays: to } }];
}

function keyCalls(logGroupName: string, { from, to }: { from: string | null; to: string | null }): readonly Call[] {
  if (from === to) return [];
  return to === null
    ? [{ op: 'logs.DisassociateKmsKey', input: { logGroupName } }]
    : [{ op: 'logs.AssociateKmsKey', input: { logGroupName, kmsKeyId: to } }];
}
