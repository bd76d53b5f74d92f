import { textOf } from '../../alarms/rule/form.ts';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, StackRef } from '../../core/types.ts';
import { alarmArn } from '../arn.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import { isTagsOnly, listed, markedUpdate } from '../tagging.ts';
import { isInCircle } from './in-circle.ts';
import type { CompositeSpec } from './spec.ts';

/** The requests of a change. A name that another kind has taken cannot be put. */
export function calls(change: Change<CompositeSpec>, at: StackRef): readonly Call[] {
  if (change.action === 'create') return [put(change.desired, { Tags: listed(change.desired.tags) })];
  if (change.live.otherKind) return [];
  if (change.action === 'delete') return remove(change.live.address.name, change.live.handle);
  const { live, desired } = change;
  // PutCompositeAlarm replaces the whole alarm and ignores Tags when it exists.
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
  const sends = isTagsOnly(change) ? [] : [put(desired, live.rest)];
  const arn = alarmArn(at, desired.address.name);
  return markedUpdate({ service: 'cloudwatch', arn }, change, { sends, passes: [desired.spec] });
}

/**
 * One composite a request is all that DeleteAlarms takes, so its calls are never joined. What names itself by way of others can only be
 * deleted once a rule is FALSE; without actions, so that nobody is told of an OK that means nothing.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html
 */
function remove(name: string, handle: Json): readonly Call[] {
  const gone = { op: 'cloudwatch.composite.DeleteAlarms', input: { AlarmNames: [name] } };
  if (!isInCircle(handle)) return [gone];
  const loose = { AlarmName: name, AlarmRule: 'FALSE', ActionsEnabled: false };
  return [{ op: 'cloudwatch.PutCompositeAlarm', input: loose }, gone];
}

function put({ address, spec }: { address: { name: string }; spec: CompositeSpec }, more: Json): Call {
  const { suppressor } = spec;
  const input: JsonObject = {
    AlarmName: address.name,
    ...given({ AlarmDescription: spec.description || null }),
    ActionsEnabled: spec.actionsEnabled,
    ...given({
      AlarmActions: listOf(spec.alarmActions),
      OKActions: listOf(spec.okActions),
      InsufficientDataActions: listOf(spec.insufficientDataActions),
    }),
    AlarmRule: textOf(spec.rule),
    ...(suppressor && {
      ActionsSuppressor: suppressor.alarm,
      ActionsSuppressorWaitPeriod: suppressor.waitSeconds,
      ActionsSuppressorExtensionPeriod: suppressor.extensionSeconds,
    }),
    ...(isObject(more) ? more : {}),
  };
  return { op: 'cloudwatch.PutCompositeAlarm', input };
}
