import type { AwsReadPort } from '../aws/operations.ts';
import type { Call } from '../core/port.ts';
import {
  believable,
  markOf,
  PROTECTED_TAG,
  readMark,
  STACK_TAG,
  tagChanges,
  tagList,
  tagsFromList,
} from '../core/tags.ts';
import type { Change, Spec, StackRef, Tags, WantedTags } from '../core/types.ts';

/**
 * The resources that the tagging API says are ours, by ARN. It only proposes: it lags, so what follows from it must be settled.
 * Every kind asks the same, and the port sends an equal read once.
 */
export async function proposed(aws: AwsReadPort, at: StackRef): Promise<ReadonlyMap<string, Tags>> {
  const pages = await aws.pages('tagging.GetResources', {
    TagFilters: [{ Key: STACK_TAG, Values: [at.stack] }],
    ResourcesPerPage: 100,
  });
  const resources = pages.flatMap((page) => page.ResourceTagMappingList ?? []);
  return new Map(resources.map((resource) => [resource.ResourceARN ?? '', tagsFromList(resource.Tags)]));
}

/** What is known of a resource's tags before it is asked itself. */
export interface Listed {
  readonly at: StackRef;
  /** What the tagging API said. */
  readonly tags: Tags | undefined;
  readonly live: Spec;
  /** What is asked for under this name. */
  readonly asked: Spec | undefined;
}

/**
 * The tags of a resource that exists. Those of the tagging API are believed where they say that it is ours, as we left it, and leave
 * nothing to do; whatever is about to be changed, taken over or deleted says itself what it carries (`own`; null: it is gone).
 */
export async function settleTags(listed: Listed, own: () => Promise<Tags | null>): Promise<Tags | null> {
  const { tags, live, at } = listed;
  return tags && believable(tags, live, at) && leavesNothingToDo(tags, listed.asked) ? tags : own();
}

function leavesNothingToDo(tags: Tags, asked: Spec | undefined): boolean {
  if (asked === undefined) return false;
  const mark = readMark(tags);
  const wanted = markOf(asked).spec;
  // A look-up that has no answer is asked for as a reference.
  const same = wanted === mark?.spec || wanted === mark?.reference;
  return same && mark.passes.length === 0 && (asked.protected === true) === (tags[PROTECTED_TAG] === 'true');
}

/** The services whose resources carry our tags, with their word for a resource's ARN. */
const arnMembers = { cloudwatch: 'ResourceARN', sns: 'ResourceArn' } as const;

/** What brings the tags of a live resource to what is wanted; Puts ignore tags of what exists. */
export function tagCalls(
  service: keyof typeof arnMembers,
  arn: string,
  { live, wanted }: { live: Tags | null; wanted: WantedTags },
): readonly Call[] {
  const { set, remove } = tagChanges(live ?? {}, wanted);
  const resource = { [arnMembers[service]]: arn };
  const calls: Call[] = [];
  if (Object.keys(set).length > 0) {
    calls.push({ op: `${service}.TagResource`, input: { ...resource, Tags: listed(set) } });
  }
  if (remove.length > 0) calls.push({ op: `${service}.UntagResource`, input: { ...resource, TagKeys: remove } });
  return calls;
}

/** The tags that a create carries, as AWS lists them. */
export function listed(tags: WantedTags): readonly { readonly [member: string]: string }[] {
  return tagList(tags).map(({ Key, Value }) => ({ Key, Value }));
}

/** True when nothing but tags differs: holds, marks, protection. */
export function isTagsOnly(change: Exclude<Change, { action: 'create' | 'delete' }>): boolean {
  return change.fields.every(({ path }) => path === '/protected');
}
