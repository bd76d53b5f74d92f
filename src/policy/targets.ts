import { byCodeUnit, type Json, type JsonPointer, valueAt } from '../core/json.ts';
import type { Call } from '../core/port.ts';
import { lookUpsIn } from '../core/references.ts';
import type { Spec, StackRef } from '../core/types.ts';
import { desire } from '../flow/desire.ts';
import { namesOf, topicArn } from '../kinds/arn.ts';
import type { Registry } from '../kinds/kind.ts';
import type { Manifest } from '../manifest/types.ts';
import { type Form, forms } from './forms.ts';

/** What the requests of a stack name, by form; sorted, each once. What only the account knows stands in a name as its token. */
export interface Targets {
  readonly names: { readonly [F in Form]: readonly string[] };
  /** The ARNs that alarms and composites notify. */
  readonly alarmActions: readonly string[];
  /** The ARNs of roles that subscriptions hand to SNS. */
  readonly passedRoles: readonly string[];
}

/** Where the requests that make a resource name what they touch; of an ARN the name counts. */
const named: { readonly [op: string]: readonly (readonly [Form, JsonPointer])[] } = {
  'cloudwatch.PutMetricAlarm': [['alarm', '/AlarmName']],
  'cloudwatch.PutCompositeAlarm': [
    ['alarm', '/AlarmName'],
    ['composite', '/AlarmName'],
  ],
  'cloudwatch.PutAlarmMuteRule': [
    ['muteRule', '/Name'],
    ['mutedAlarm', '/MuteTargets/AlarmNames'],
  ],
  'cloudwatch.PutDashboard': [['dashboard', '/DashboardName']],
  'sns.CreateTopic': [['topic', '/Name']],
  'sns.Subscribe': [
    ['topicOfSubscription', '/TopicArn'],
    ['subscription', '/TopicArn'],
  ],
  'logs.CreateLogGroup': [['logGroup', '/logGroupName']],
  'logs.PutMetricFilter': [['logGroupOfFilter', '/logGroupName']],
  'logs.PutQueryDefinition': [['query', '/name']],
  'elasticbeanstalk.UpdateEnvironment': [
    ['environment', '/EnvironmentName'],
    ['settings', '/EnvironmentName'],
  ],
};

const alarmActions: readonly JsonPointer[] = ['/AlarmActions', '/OKActions', '/InsufficientDataActions'];
const passedRoles: readonly JsonPointer[] = ['/Attributes/SubscriptionRoleArn'];

/** What look-ups ask the account about, by their name, and which of their arguments says it. */
const asked: { readonly [lookUp: string]: readonly [Form, number] } = {
  beanstalkAutoScalingGroup: ['lookedUpEnvironment', 0],
};

/** What a stack's requests are about, found in those that would make everything that is declared. Pure. */
export function targetsOf(manifests: readonly Manifest[], kinds: Registry): Targets {
  const stacks = manifests.map((manifest) => wantedOf(manifest, kinds));
  const found: readonly Found[] = [['account', 'account'], ...stacks.flatMap(namedBy), ...stacks.flatMap(lookedUp)];
  const of = (form: Form) => sortedOnce(found.flatMap(([one, name]) => (one === form ? [name] : [])));
  const all = (pointers: readonly JsonPointer[]) =>
    sortedOnce(stacks.flatMap(({ calls }) => calls.flatMap(({ input }) => textsAt(input, pointers))));
  return {
    names: Object.fromEntries(Object.keys(forms).map((form) => [form, of(form as Form)])) as Targets['names'],
    alarmActions: all(alarmActions),
    passedRoles: all(passedRoles),
  };
}

type Found = readonly [form: Form, name: string];

/** What a stack declares, and the requests that would make all of it. */
interface Wanted {
  readonly at: StackRef;
  readonly references: readonly Spec[];
  readonly calls: readonly Call[];
}

function wantedOf(manifest: Manifest, kinds: Registry): Wanted {
  const at = manifest.stack;
  const answered = { answers: new Map(), unresolved: new Map() };
  const desired = desire(manifest, { at, kinds, answered });
  const calls = desired.flatMap(
    (one) => kinds.get(one.address.kind)?.calls({ action: 'create', desired: one }, at) ?? [],
  );
  return { at, references: desired.map(({ reference }) => reference), calls };
}

function namedBy({ at, calls }: Wanted): readonly Found[] {
  const nameOf = (text: string) => namesOf([text], (name) => topicArn(at, name))[0] ?? text;
  return calls.flatMap(({ op, input }) =>
    (named[op] ?? []).flatMap(([form, pointer]) =>
      texts(valueAt(input, pointer)).map((text) => [form, nameOf(text)] as const),
    ),
  );
}

function lookedUp({ references }: Wanted): readonly Found[] {
  return [...lookUpsIn(references).values()].flatMap(({ name, args }) => {
    const [form, index] = asked[name] ?? [];
    return form === undefined || index === undefined ? [] : [[form, args[index] ?? ''] as const];
  });
}

function textsAt(input: Call['input'], pointers: readonly JsonPointer[]): readonly string[] {
  return pointers.flatMap((pointer) => texts(valueAt(input, pointer)));
}

function texts(value: Json | undefined): readonly string[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter((one) => typeof one === 'string');
}

function sortedOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}
