import { type ResolvedAction, resolvedActions } from '../kinds/alarm/actions.ts';
import { notifyingStates } from '../kinds/alarm/declaration.ts';
import type { StackSettings } from '../manifest/types.ts';
import { everyAlarmCheck, type FoundAt, isOpen } from './alarm-check.ts';

const MOST_ACTIONS = 5;

/** What an alarm can set off. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const services = ['sns', 'lambda', 'ssm', 'ssm-incidents', 'automate', 'autoscaling', 'swf', 'aiops'];

/** What a composite can set off. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
const servicesOfComposites = ['sns', 'lambda', 'ssm', 'ssm-incidents', 'aiops'];

/** Their ARNs name no region: `arn:aws:ssm-incidents::ACCOUNT:responseplan/NAME`, on the same page. */
const withoutRegion = ['ssm-incidents'];

/** Actions by state, topics of the priority included: ARNs that AWS takes, in this region, at most 5, none twice. */
export const alarmActions = everyAlarmCheck('alarm/actions', function* ({ alarm, declaration }, { stack }) {
  const takes = declaration.address.kind === 'alarm' ? services : servicesOfComposites;
  const said = new Set<string>();
  for (const state of notifyingStates) {
    const actions = resolvedActions(alarm, state, stack);
    const found = [
      ...tooMany(actions, state),
      ...twice(actions, state),
      ...actions.flatMap((action) => [...judge(action, { stack, takes })]),
    ];
    for (const one of found) {
      const identity = `${one.at} ${one.message}`;
      if (!said.has(identity)) yield one;
      said.add(identity);
    }
  }
});

function* tooMany(actions: readonly ResolvedAction[], state: string): Iterable<FoundAt> {
  const at = actions[MOST_ACTIONS]?.at;
  if (at === undefined) return;
  const message = `${actions.length} actions run on ${state}, topics included; AWS takes ${MOST_ACTIONS}`;
  yield { at, message, suggestion: 'let a topic pass it on' };
}

function* twice(actions: readonly ResolvedAction[], state: string): Iterable<FoundAt> {
  const seen = new Set<string>();
  for (const { arn, at } of actions) {
    if (seen.has(arn)) yield { at, message: `${arn} is named twice for ${state}`, suggestion: 'keep one of them' };
    seen.add(arn);
  }
}

function* judge(
  { arn, at, written }: ResolvedAction,
  { stack, takes }: { stack: StackSettings; takes: readonly string[] },
): Iterable<FoundAt> {
  if (!written || isOpen(arn) || stack.region === '') return;
  const [prefix, partition, service = '', region = '', account = '', ...resource] = arn.split(':');
  if (prefix !== 'arn' || resource.join('') === '' || !/^(\d{12}|ec2)$/.test(account) || /\s/.test(arn)) {
    const form = `arn:${stack.partition}:SERVICE:${stack.region}:ACCOUNT:NAME`;
    yield {
      at,
      message: `Invalid arn syntax: ${arn}`,
      suggestion:
        prefix === 'arn' ? `its form is ${form}` : `write the whole ARN: ${form}; topics of this stack go under notify`,
    };
  } else if (!takes.includes(service)) {
    const what = takes === services ? 'alarms' : 'composites';
    yield { at, message: `${what} cannot set off "${service}"; they can: ${takes.join(', ')}` };
  } else if (partition !== stack.partition) {
    yield { at, message: `Invalid partition ${partition} specified. Only ${stack.partition} is supported.` };
  } else if (region !== stack.region && !(region === '' && withoutRegion.includes(service))) {
    yield {
      at,
      message: `Invalid region ${region} specified. Only ${stack.region} is supported.`,
      suggestion: 'an alarm acts in its own region only',
    };
  }
}
