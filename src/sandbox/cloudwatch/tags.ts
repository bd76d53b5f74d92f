import type {
  ListTagsForResourceCommandInput,
  ListTagsForResourceOutput,
  Tag,
  TagResourceCommandInput,
  UntagResourceCommandInput,
} from '@aws-sdk/client-cloudwatch';
import { tagList } from '../../core/tags.ts';
import { AwsError } from '../errors.ts';
import { arnOf, type SandboxState, tagsOf } from '../state.ts';
import { tagsRefused } from '../tag-book.ts';

export function tagResource(input: TagResourceCommandInput, state: SandboxState): object {
  addTags(existing(input.ResourceARN, state), input.Tags, state);
  return {};
}

export function untagResource(input: UntagResourceCommandInput, state: SandboxState): object {
  state.tags.remove(existing(input.ResourceARN, state), input.TagKeys ?? []);
  return {};
}

export function listTagsForResource(
  input: ListTagsForResourceCommandInput,
  state: SandboxState,
): ListTagsForResourceOutput {
  return { Tags: [...tagList(state.tags.of(existing(input.ResourceARN, state)))] };
}

/** Throws AWS's refusal before anything is changed. */
export function addTags(arn: string, tags: readonly Tag[] | undefined, state: SandboxState): void {
  const added = tagsOf(tags);
  const refused = tagsRefused(state.tags.of(arn), added);
  if (refused === 'too many') throw invalidValue('You can assign at most 50 tags to a resource.');
  if (refused === 'reserved') throw invalidValue('aws: prefixed tag key names are not allowed for external use.');
  state.tags.add(arn, added);
}

function existing(arn: string | undefined, state: SandboxState): string {
  const name = arn?.split(':').slice(6).join(':') ?? '';
  if (!/^arn:[^:]+:cloudwatch:[^:]*:\d*:[^:]+/.test(arn ?? '')) throw invalidValue(`Invalid ARN: ${arn}`);
  const isAlarm = arn === arnOf(state, 'cloudwatch', `alarm:${name}`) && state.alarms.has(name);
  const isMuteRule = arn === arnOf(state, 'cloudwatch', `alarm-mute-rule:${name}`) && state.muteRules.has(name);
  if (arn === undefined || !(isAlarm || isMuteRule || isDashboard(arn, state))) {
    throw new AwsError('ResourceNotFoundException', `Resource ${arn} does not exist`, { status: 404 });
  }
  return arn;
}

/** Dashboards belong to no region. */
function isDashboard(arn: string, { partition, account, dashboards }: SandboxState): boolean {
  const prefix = `arn:${partition}:cloudwatch::${account}:dashboard/`;
  return arn.startsWith(prefix) && dashboards.has(arn.slice(prefix.length));
}

function invalidValue(message: string): AwsError {
  return new AwsError('InvalidParameterValueException', message, { queryCode: 'InvalidParameterValue' });
}
