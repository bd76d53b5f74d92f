import { parseMarker } from '../report/comment/marker.ts';
import type { Comment, GitHub, MergedPull } from './port.ts';

/** What a merged pull request showed of a stack. */
export interface MergedShown {
  readonly pullRequest: number;
  /** Entries of its comment's marker that count; none where `why` says so. */
  readonly approvals: readonly string[];
  readonly over: readonly string[];
  /** Every entry that a comment of ours on it ever had, whether or not it counts: what it is about. */
  readonly about: ReadonlySet<string>;
  /** Why nothing that it showed counts, or null. */
  readonly why: string | null;
  /** All of its comments. */
  readonly comments: readonly Comment[];
}

export interface MergedRequest {
  readonly stack: string;
  /** The stack's directory, as the repository names it. */
  readonly directory: string;
  readonly branch: string;
  /** The commit that is applied. */
  readonly commit: string;
  /** Of the commits that touched the directory only so many; all of the last 100 unless said. */
  readonly upTo?: number;
}

/**
 * Pull requests that brought the stack's directory to what it is, newest first, with what their comments showed. Each is asked for only
 * when it is its turn: whoever has seen enough stops.
 */
export async function* shownByMerged(github: GitHub, request: MergedRequest): AsyncGenerator<MergedShown> {
  const seen = new Set<number>();
  for (const commit of (await github.commitsOf(request.directory, request.commit)).slice(0, request.upTo)) {
    for (const merge of await github.mergesOf(commit, request.branch)) {
      if (seen.has(merge.number)) continue;
      seen.add(merge.number);
      yield shownBy(merge, request.stack, await github.comments(merge.number));
    }
  }
}

/**
 * A comment counts that our bot wrote for the last commit of the pull request, and that nobody touched after the merge: only that can
 * have been seen by whoever merged it.
 */
export function shownBy(merge: MergedPull, stack: string, comments: readonly Comment[]): MergedShown {
  const told = comments.flatMap((comment) => {
    const marker = comment.ours ? parseMarker(comment.body) : null;
    return marker?.stack === stack ? [{ marker, why: whyNot(merge, marker, comment) }] : [];
  });
  const counting = told.flatMap(({ marker, why }) => (why === null ? [marker] : []));
  return {
    pullRequest: merge.number,
    approvals: counting.flatMap(({ approvals }) => approvals),
    over: counting.flatMap(({ over }) => over),
    about: new Set(told.flatMap(({ marker }) => [...marker.approvals, ...marker.over])),
    why: counting.length > 0 ? null : (told[0]?.why ?? 'no comment of ours on it shows a plan'),
    comments,
  };
}

function whyNot(
  { head, mergedAt }: MergedPull,
  marker: { readonly head: string; readonly digest?: string },
  { createdAt, updatedAt }: Comment,
): string | null {
  if (marker.head !== head) return 'its comment shows an older commit than the one that was merged';
  // GitHub's times are whole seconds.
  if ([createdAt, updatedAt].some((time) => !(Date.parse(time) <= Date.parse(mergedAt))))
    return 'its comment was written after the merge';
  return marker.digest === undefined ? null : 'it shows more than a comment can approve';
}
