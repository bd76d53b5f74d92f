import type {
  ListTagsForResourceCommandInput,
  ListTagsForResourceResponse,
  Tag,
  TagResourceCommandInput,
  UntagResourceCommandInput,
} from '@aws-sdk/client-sns';
import { tagList } from '../../core/tags.ts';
import { AwsError } from '../errors.ts';
import { type SandboxState, tagsOf } from '../state.ts';
import { tagsRefused } from '../tag-book.ts';
import { invalidParameter } from './answers.ts';

export function tagResource(input: TagResourceCommandInput, state: SandboxState): object {
  addTags(existing(input.ResourceArn, state), input.Tags, state);
  return {};
}

export function untagResource(input: UntagResourceCommandInput, state: SandboxState): object {
  state.tags.remove(existing(input.ResourceArn, state), input.TagKeys ?? []);
  return {};
}

export function listTagsForResource(
  input: ListTagsForResourceCommandInput,
  state: SandboxState,
): ListTagsForResourceResponse {
  return { Tags: [...tagList(state.tags.of(existing(input.ResourceArn, state)))] };
}

/** Throws SNS's refusal before anything is changed. */
export function addTags(arn: string, tags: readonly Tag[] | undefined, state: SandboxState): void {
  const added = tagsOf(tags);
  const refused = tagsRefused(state.tags.of(arn), added);
  if (refused === 'too many')
    throw new AwsError('TagLimitExceeded', 'Could not complete request: tag quota of per resource exceeded');
  if (refused === 'reserved')
    throw invalidParameter('Tags Reason: aws: prefixed tag key names are not allowed for external use.');
  state.tags.add(arn, added);
}

function existing(arn: string | undefined, state: SandboxState): string {
  if (arn && state.topics.has(arn)) return arn;
  throw new AwsError('ResourceNotFound', 'Resource does not exist', { status: 404 });
}
