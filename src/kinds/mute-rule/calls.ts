import { isObject, type Json } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, Desired, StackRef } from '../../core/types.ts';
import { muteRuleArn } from '../arn.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import { isTagsOnly, listed, markedUpdate } from '../tagging.ts';
import type { MuteRuleSpec } from './spec.ts';

/** The requests of a change. */
export function calls(change: Change<MuteRuleSpec>, at: StackRef): readonly Call[] {
  switch (change.action) {
    case 'create':
      return [put(change.desired, { Tags: listed(change.desired.tags) })];
    case 'delete':
      return [{ op: 'cloudwatch.DeleteAlarmMuteRule', input: { AlarmMuteRuleName: change.live.address.name } }];
    case 'replace':
    case 'adopt':
    case 'update': {
      // Tags go in their own calls, as for alarms: no page says what a Put does with those of a rule that exists.
      const sends = isTagsOnly(change) ? [] : [put(change.desired, change.live.rest)];
      const arn = muteRuleArn(at, change.desired.address.name);
      return markedUpdate({ service: 'cloudwatch', arn }, change, { sends, passes: [change.desired.spec] });
    }
    default:
      return change satisfies never;
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html */
function put({ address, spec }: Desired<MuteRuleSpec>, more: Json): Call {
  const Schedule = { Expression: spec.schedule, Duration: spec.duration, Timezone: spec.timezone };
  const input = {
    Name: address.name,
    ...given({ Description: spec.description || null }),
    Rule: { Schedule },
    MuteTargets: { AlarmNames: listOf(spec.alarms) },
    ...given({ StartDate: spec.start, ExpireDate: spec.expires }),
    ...(isObject(more) ? more : {}),
  };
  return { op: 'cloudwatch.PutAlarmMuteRule', input };
}
