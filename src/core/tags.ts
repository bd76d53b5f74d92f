import { type Json, shortDigest } from './json.ts';
import type { Owner, Spec, StackRef, Tags } from './types.ts';

/** Raised when the normal form of any kind changes: marks of another version say nothing. */
const MARK_VERSION = 1;

export const STACK_TAG = 'monitoring:stack';
/** The mark: version and digest of the spec that we last applied. */
export const MARK_TAG = 'monitoring:spec';
export const PROTECTED_TAG = 'monitoring:protected';
/** Held until this time, ISO 8601. */
export const HOLD_TAG = 'monitoring:hold';

/** The mark of a spec, without `protected`, which is a tag of its own. */
export function markOf(spec: Spec): string {
  const { protected: _, ...rest } = spec;
  return `${MARK_VERSION}.${shortDigest(rest)}`;
}

/** The tags that a resource of ours carries. */
export function ownTags(spec: Spec, at: Pick<StackRef, 'stack'>): Tags {
  const tags: Record<string, string> = { [STACK_TAG]: at.stack, [MARK_TAG]: markOf(spec) };
  if (spec.protected === true) tags[PROTECTED_TAG] = 'true';
  return tags;
}

/** Whose a resource is, by its tags. CloudFormation's count as another stack's. */
export function ownerOf(tags: Tags, at: Pick<StackRef, 'stack'>): Owner {
  if (Object.keys(tags).some((key) => key.startsWith('aws:cloudformation:'))) return 'another stack';
  const stack = tags[STACK_TAG];
  if (stack === undefined) return 'nobody';
  return stack === at.stack ? 'this stack' : 'another stack';
}

/** A mark of this version, or null. */
export function readMark(tags: Tags): string | null {
  const mark = tags[MARK_TAG];
  return mark?.startsWith(`${MARK_VERSION}.`) ? mark : null;
}

/**
 * True when tags that somebody else listed for us (the tagging API, which lags) say that the resource is ours and as we left it.
 * Anything else must be settled by the resource's own tags.
 */
export function believable(tags: Tags | undefined, spec: Spec, at: Pick<StackRef, 'stack'>): boolean {
  return tags !== undefined && ownerOf(tags, at) === 'this stack' && readMark(tags) === markOf(spec);
}

/** What has to be set and removed so that `live` carries `wanted`; tags that are not ours stay. */
export function tagChanges(live: Tags, wanted: Tags): { set: Tags; remove: readonly string[] } {
  const set = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => live[key] !== value));
  const remove = live[PROTECTED_TAG] !== undefined && wanted[PROTECTED_TAG] === undefined ? [PROTECTED_TAG] : [];
  return { set, remove };
}

/** AWS's list form of tags, sorted by key. */
export function tagList(tags: Tags): readonly { readonly Key: string; readonly Value: string }[] {
  return Object.keys(tags)
    .sort()
    .map((key) => ({ Key: key, Value: tags[key] as string }));
}

/** The inverse of `tagList`; entries without a key are left out. */
export function tagsFromList(list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined): Tags {
  const entries = (list ?? []).flatMap((tag) => (tag.Key === undefined ? [] : [[tag.Key, tag.Value ?? ''] as const]));
  return Object.fromEntries(entries) satisfies Record<string, Json>;
}
