import type {
  ListTagsForResourceCommandInput,
  ListTagsForResourceResponse,
  TagResourceCommandInput,
  UntagResourceCommandInput,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Tags } from '../../core/types.ts';
import { AwsError } from '../errors.ts';
import type { SandboxState } from '../state.ts';
import { tagsRefused } from '../tag-book.ts';
import { groupNamed, invalid, logGroupArn } from './state.ts';

export function tagResource(input: TagResourceCommandInput, state: SandboxState): void {
  addTags(existing(input.resourceArn, state), input.tags ?? {}, state);
}

export function untagResource(input: UntagResourceCommandInput, state: SandboxState): void {
  state.tags.remove(existing(input.resourceArn, state), input.tagKeys ?? []);
}

export function listTagsForResource(
  input: ListTagsForResourceCommandInput,
  state: SandboxState,
): ListTagsForResourceResponse {
  return { tags: { ...state.tags.of(existing(input.resourceArn, state)) } };
}

/** Throws AWS's refusal before anything is changed. */
export function addTags(arn: string, tags: Tags, state: SandboxState): void {
  const refused = tagsRefused(state.tags.of(arn), tags);
  if (refused === 'too many') throw new AwsError('TooManyTagsException', 'The number of tags exceeds the limit of 50.');
  if (refused === 'reserved') throw invalid('Tag keys that begin with aws: are reserved.');
  state.tags.add(arn, tags);
}

function existing(arn: string | undefined, state: SandboxState): string {
  const prefix = logGroupArn('', state);
  const { name } = groupNamed(arn?.startsWith(prefix) ? arn.slice(prefix.length) : undefined, state);
  return logGroupArn(name, state);
}
