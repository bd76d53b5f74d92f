import type { AwsReadPort } from '../aws/operations.ts';
import type { Call } from '../core/port.ts';
import {
  announcement,
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

/** The services whose resources carry our tags, with their words for a resource's ARN, its tags and their keys. */
const dialects = {
  cloudwatch: { arn: 'ResourceARN', tags: 'Tags', keys: 'TagKeys', form: listed },
  sns: { arn: 'ResourceArn', tags: 'Tags', keys: 'TagKeys', form: listed },
  logs: { arn: 'resourceArn', tags: 'tags', keys: 'tagKeys', form: mapped },
} as const;

/** What brings the tags of a live resource to what is wanted; Puts ignore tags of what exists. */
export function tagCalls(
  service: keyof typeof dialects,
  arn: string,
  { live, wanted }: { live: Tags | null; wanted: WantedTags },
): readonly Call[] {
  const { set, remove } = tagChanges(live ?? {}, wanted);
  const words = dialects[service];
  const resource = { [words.arn]: arn };
  const calls: Call[] = [];
  if (Object.keys(set).length > 0) {
    calls.push({ op: `${service}.TagResource`, input: { ...resource, [words.tags]: words.form(set) } });
  }
  if (remove.length > 0) calls.push({ op: `${service}.UntagResource`, input: { ...resource, [words.keys]: remove } });
  return calls;
}

/**
 * The requests of an update in their order: every state that it passes is announced on the resource, then what changes it, then the
 * mark. A run that is killed anywhere in between is told from a hand, whatever main wants by then. What we do not own yet has no mark
 * to announce on; a run that is killed finds it as it found it before.
 */
export function markedUpdate(
  { service, arn }: { readonly service: keyof typeof dialects; readonly arn: string },
  { action, live, desired }: Extract<Change, { fields: unknown }>,
  { sends, passes }: { readonly sends: readonly Call[]; readonly passes: readonly Spec[] },
): readonly Call[] {
  const tags = live.tags ?? {};
  const announced = sends.length > 0 && action === 'update' ? announcement(tags, passes, live.spec) : {};
  return [
    ...tagCalls(service, arn, { live: tags, wanted: announced }),
    ...sends,
    ...tagCalls(service, arn, { live: { ...tags, ...announced }, wanted: desired.tags }),
  ];
}

/** The tags that a create carries, as AWS lists them. */
export function listed(tags: WantedTags): readonly { readonly [member: string]: string }[] {
  return tagList(tags).map(({ Key, Value }) => ({ Key, Value }));
}

/** The same as the object that CloudWatch Logs wants. */
export function mapped(tags: WantedTags): Tags {
  return Object.fromEntries(tagList(tags).map(({ Key, Value }) => [Key, Value]));
}

/** True when nothing but tags differs: holds, marks, protection. */
export function isTagsOnly(change: Exclude<Change, { action: 'create' | 'delete' }>): boolean {
  return change.fields.every(({ path }) => path === '/protected');
}
