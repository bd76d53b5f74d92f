import { parseResultMarker, renderResultMarker } from '../report/result/marker.ts';
import type { Comment, GitHub } from './port.ts';
import { sameText } from './sticky.ts';

/** What became of a merged pull request's part of a stack. */
export interface ResultComment {
  readonly pullRequest: number;
  readonly stack: string;
  /** All comments of the pull request. */
  readonly comments: readonly Comment[];
  /** Addresses that were applied in this run, as they may be shown. */
  readonly applied: readonly string[];
  /** The text without its first line, given what earlier runs applied. */
  body(earlier: readonly string[]): string;
}

/**
 * Writes the comment of its own that tells a merged pull request what became of it; the plan's comment stays as it was at the merge,
 * because its time is what makes it count. An equal one is left alone. Gives its address.
 */
export async function tellMerged(github: GitHub, told: ResultComment): Promise<string> {
  const { pullRequest, stack, comments, applied, body } = told;
  const before = comments.find((comment) => comment.ours && parseResultMarker(comment.body)?.stack === stack);
  const earlier = before ? (parseResultMarker(before.body)?.applied ?? []) : [];
  const all = [...new Set([...earlier, ...applied])].sort();
  const others = earlier.filter((address) => !applied.includes(address));
  const text = `${renderResultMarker({ stack, applied: all })}\n${body(others)}`;
  if (!before) return (await github.createComment(pullRequest, text)).url;
  if (sameText(before.body, text)) return before.url;
  return (await github.updateComment(before.id, text)).url;
}
