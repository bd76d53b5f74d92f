import { type Json, shortDigest } from './json.ts';
import type { Mark, Owner, Spec, StackRef, Tags, WantedTags } from './types.ts';

/** Raised when the normal form of any kind changes: marks of another version say nothing. */
const MARK_VERSION = 1;

export const STACK_TAG = 'monitoring:stack';
/** The mark: version and digest of the spec that we last applied. */
export const MARK_TAG = 'monitoring:spec';
export const PROTECTED_TAG = 'monitoring:protected';
/** Held until this time, ISO 8601. */
export const HOLD_TAG = 'monitoring:hold';

/** The mark of a spec. `protected` is a tag of its own and not in it; the reference is written only where it differs. */
export function markOf(spec: Spec, reference: Spec = spec): Mark {
  return {
    spec: shortDigest(withoutProtected(spec)),
    reference: shortDigest(withoutProtected(reference)),
    passes: [],
  };
}

/** The tags that a resource of ours carries. */
export function ownTags(desired: { spec: Spec; reference: Spec }, at: Pick<StackRef, 'stack'>): WantedTags {
  const { spec, reference } = markOf(desired.spec, desired.reference);
  const mark = [MARK_VERSION, spec, ...(reference === spec ? [] : [reference])].join('.');
  return { [STACK_TAG]: at.stack, [MARK_TAG]: mark, [PROTECTED_TAG]: desired.spec.protected === true ? 'true' : null };
}

/** Whether a spec is what we last applied, or what an update left that was killed on its way. */
export function isOfMark({ spec, passes }: Mark, live: Spec): boolean {
  return [spec, ...passes].includes(markOf(live).spec);
}

/** Whose a resource is, by its tags. CloudFormation's count as another stack's. */
export function ownerOf(tags: Tags, at: Pick<StackRef, 'stack'>): Owner {
  if (isCloudFormations(tags)) return 'another stack';
  const stack = tags[STACK_TAG];
  if (stack === undefined) return 'nobody';
  return stack === at.stack ? 'this stack' : 'another stack';
}

/** True for what CloudFormation made, whatever tags it carries besides. */
export function isCloudFormations(tags: Tags): boolean {
  return Object.keys(tags).some((key) => key.startsWith('aws:cloudformation:'));
}

/** The mark among the tags, if it is of this version. */
export function readMark(tags: Tags): Mark | null {
  const [left = '', announced = ''] = (tags[MARK_TAG] ?? '').split('/');
  const [version, spec, reference] = left.split('.');
  if (version !== String(MARK_VERSION) || !spec) return null;
  return { spec, reference: reference ?? spec, passes: announced === '' ? [] : announced.split('.') };
}

/**
 * The mark that announces an update of several requests: what we left there, and after a slash everything that the update passes, to
 * what it is about to leave; what is there now (`from`) too, if an earlier run that was killed left it. A run that is killed half-way
 * is then told from a hand. Services differ in what a tag's value may hold; a slash is safe:
 * https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
 */
export function announcement(live: Tags, passes: readonly Spec[], from?: Spec): Tags {
  const [left] = (live[MARK_TAG] ?? '').split('/');
  const before = readMark(live)?.passes ?? [];
  const announced = passes.map((spec) => markOf(spec).spec);
  const begun = from ? [markOf(from).spec].filter((one) => before.includes(one) && !announced.includes(one)) : [];
  return { [MARK_TAG]: `${left}/${[...begun, ...announced].join('.')}` };
}

/**
 * True when tags that somebody else listed for us (the tagging API, which lags) say that the resource is ours and as we left it.
 * Anything else must be settled by the resource's own tags.
 */
export function believable(tags: Tags | undefined, spec: Spec, at: Pick<StackRef, 'stack'>): boolean {
  return tags !== undefined && ownerOf(tags, at) === 'this stack' && readMark(tags)?.spec === markOf(spec).spec;
}

/** What has to be set and removed so that `live` carries `wanted`; tags that `wanted` does not name stay. */
export function tagChanges(live: Tags, wanted: WantedTags): { set: Tags; remove: readonly string[] } {
  const set: Record<string, string> = {};
  const remove: string[] = [];
  for (const [key, value] of Object.entries(wanted)) {
    if (value === null) {
      if (live[key] !== undefined) remove.push(key);
    } else if (live[key] !== value) set[key] = value;
  }
  return { set, remove };
}

/** AWS's list form of tags, sorted by key. */
export function tagList(tags: WantedTags): readonly { readonly Key: string; readonly Value: string }[] {
  return Object.keys(tags)
    .sort()
    .flatMap((key) => (tags[key] === null ? [] : [{ Key: key, Value: tags[key] as string }]));
}

/** The inverse of `tagList`; entries without a key are left out. */
export function tagsFromList(
  list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): Tags {
  const entries = (list ?? []).flatMap((tag) => (tag.Key === undefined ? [] : [[tag.Key, tag.Value ?? ''] as const]));
  return Object.fromEntries(entries) satisfies Record<string, Json>;
}

function withoutProtected({ protected: _, ...rest }: Spec): Spec {
  return rest;
}
