import { byCodeUnit, isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Address, StackRef } from '../../core/types.ts';
import type { Existing, LeftOut } from '../resource.ts';
import { metricAlarm } from './alarm.ts';
import { compositeAlarm } from './composite.ts';
import { dashboard } from './dashboard.ts';
import { environmentSettings } from './environment.ts';
import { logGroup, metricFilter, queryDefinition } from './logs.ts';
import { muteRule } from './mute-rule.ts';
import type { Reader, StateResource } from './reader.ts';
import { subscription, topic } from './sns.ts';

/** The types that we carry. */
const readers: { readonly [type: string]: Reader } = {
  aws_cloudwatch_alarm_mute_rule: muteRule,
  aws_cloudwatch_composite_alarm: compositeAlarm,
  aws_cloudwatch_dashboard: dashboard,
  aws_cloudwatch_log_group: logGroup,
  aws_cloudwatch_log_metric_filter: metricFilter,
  aws_cloudwatch_metric_alarm: metricAlarm,
  aws_cloudwatch_query_definition: queryDefinition,
  aws_elastic_beanstalk_environment: environmentSettings,
  aws_sns_topic: topic,
  aws_sns_topic_subscription: subscription,
};

/** Types that are told within others, with the resource that holds them. */
const within: { readonly [type: string]: (resource: StateResource) => Address } = {
  aws_sns_topic_policy: ({ attributes: { arn } }) => ({ kind: 'topic', name: String(arn).split(':').at(-1) ?? '' }),
};

/** Types that stand next to ours and that we cannot carry. Others (networks, databases) are nobody's surprise. */
const related = /^aws_(cloudwatch|sns)_/;

/** What a state holds of ours. */
export interface State {
  readonly existing: readonly Existing[];
  /** By name, what stands beside it and we cannot carry. */
  readonly leftOut: readonly LeftOut[];
  /** Where in Terraform each stands, without the keys of `count` and `for_each`: a `removed` block takes none. */
  readonly origins: readonly { readonly label: string; readonly address: Address }[];
}

/** What a state holds, or why it is no state that we read. */
export function readState(text: string, at: StackRef): State | string {
  const resources = resourcesIn(text);
  if (typeof resources === 'string') return resources;
  const existing: Existing[] = [];
  const leftOut: LeftOut[] = [];
  const origins: State['origins'][number][] = [];
  for (const resource of resources) {
    const { label } = resource;
    const topic = within[resource.type]?.(resource);
    if (topic) origins.push({ label, address: topic });
    if (topic || !(resource.type in readers || related.test(resource.type))) continue;
    const found = read(resource, { at, resources });
    if (typeof found === 'string')
      leftOut.push({ address: { kind: 'terraform', name: resource.instance }, reason: found });
    else {
      existing.push(found);
      // Of an environment we carry options; Terraform goes on to hold the environment itself.
      if (resource.type !== 'aws_elastic_beanstalk_environment') origins.push({ label, address: found.address });
    }
  }
  return { existing, leftOut, origins };
}

function read(resource: StateResource, around: Parameters<Reader>[1]): Existing | string {
  const reader = readers[resource.type];
  return elsewhere(resource, around.at) ?? reader?.(resource, around) ?? `${resource.type} is no kind of ours`;
}

/** The account and region in which most of a state lives, by its ARNs. */
export function placeIn(text: string): Pick<StackRef, 'account' | 'region'> | string {
  const resources = resourcesIn(text);
  if (typeof resources === 'string') return resources;
  const counts = new Map<string, number>();
  for (const one of resources) {
    const place = one.type in readers ? placeOf(one) : null;
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  if (!most) return 'it holds nothing that we carry: no alarm, no topic, no dashboard';
  const [region = '', account = ''] = most[0].split(' ');
  return { region, account };
}

function elsewhere(resource: StateResource, { region, account }: StackRef): string | null {
  const place = placeOf(resource);
  return place === null || place === `${region} ${account}`
    ? null
    : `it lives in ${place.replace(' ', ', account ')}, and this stack in ${region}, account ${account}`;
}

function placeOf({ attributes: { arn } }: StateResource): string | null {
  const [, , , region, account] = typeof arn === 'string' ? arn.split(':') : [];
  return region && /^\d{12}$/.test(account ?? '') ? `${region} ${account}` : null;
}

/** Managed resources, sorted by their instances; a state of another version, or no state, is told. */
function resourcesIn(text: string): readonly StateResource[] | string {
  let state: Json;
  try {
    state = JSON.parse(text) as Json;
  } catch (error) {
    return `it is no JSON: ${error instanceof Error ? error.message : error}`;
  }
  if (!isObject(state) || !Array.isArray(state.resources))
    return 'it is no Terraform state: it has no list of resources; `terraform state pull` prints one';
  if (state.version !== 4)
    return `it is a state of version ${JSON.stringify(state.version)}; version 4 is read (terraform 0.12 and later write it)`;
  return (state.resources as readonly Json[])
    .flatMap((one) => (isObject(one) && one.mode === 'managed' ? instancesOf(one) : []))
    .sort((a, b) => byCodeUnit(a.instance, b.instance));
}

function instancesOf({ module, type, name, instances }: JsonObject): readonly StateResource[] {
  const resource = [module, type, name].filter((part) => typeof part === 'string').join('.');
  const label = resource.replace(instanceKey, '');
  return (Array.isArray(instances) ? (instances as readonly Json[]) : []).flatMap((one) => {
    // A deposed instance is on its way out.
    if (!isObject(one) || !isObject(one.attributes) || one.deposed !== undefined) return [];
    const index = one.index_key === undefined ? '' : `[${JSON.stringify(one.index_key)}]`;
    return [{ type: String(type), label, instance: `${resource}${index}`, attributes: one.attributes }];
  });
}

/** `[0]` or `["a"]`, in which quotes are escaped. */
const instanceKey = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
