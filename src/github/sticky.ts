import { type Marker, parseMarker, renderMarker } from '../report/comment/marker.ts';
import type { Comment, GitHub } from './port.ts';

/** What became of a comment. */
export type Written =
  | { readonly what: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** Nothing to say, and nothing said before. */
  | { readonly what: 'not needed' }
  /** The pull request has moved on: a newer run speaks. */
  | { readonly what: 'outdated' };

export interface Sticky {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** Without the marker. */
  readonly body: string;
  /** False: write only where a comment stands already. */
  readonly needed: boolean;
}

/**
 * Writes the one comment of a stack on a pull request: updates ours wherever it stands, leaves an equal one alone, and keeps silent
 * when the pull request has a newer commit than the one that this is about.
 */
export async function stick(github: GitHub, { pullRequest, marker, body, needed }: Sticky): Promise<Written> {
  const [before, ...twins] = ownComments(await github.comments(pullRequest), marker.stack);
  if (!before && !needed) return { what: 'not needed' };
  // Asked last, so that the time in which a newer commit goes unnoticed is short.
  if ((await github.pullRequest(pullRequest)).head !== marker.head) return { what: 'outdated' };
  const text = `${renderMarker(marker)}\n${body}`;
  if (before) return settle(github, { before, twins, text });
  const made = await github.createComment(pullRequest, text);
  // Another run may have written one meanwhile, and so may a request of ours whose answer was lost: the oldest stays.
  const [first = made, ...others] = ownComments(await github.comments(pullRequest), marker.stack);
  if (first.id === made.id && others.length === 0) return { what: 'created', url: made.url };
  return settle(github, { before: first, twins: others, text });
}

/** The oldest says it, and its twins go. */
async function settle(
  github: GitHub,
  { before, twins, text }: { before: Comment; twins: readonly Comment[]; text: string },
): Promise<Written> {
  for (const { id } of twins) await github.removeComment(id);
  if (sameText(before.body, text)) return { what: 'unchanged', url: before.url };
  return { what: 'updated', url: (await github.updateComment(before.id, text)).url };
}

/** Ours with a marker of this stack, oldest first; several only after a race. */
function ownComments(comments: readonly Comment[], stack: string): readonly Comment[] {
  return comments.filter(({ ours, body }) => ours && parseMarker(body)?.stack === stack);
}

/** GitHub keeps line ends as browsers send them, and none at the end. The address of an earlier run's summary serves as well. */
export function sameText(a: string, b: string): boolean {
  const normal = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/\/actions\/runs\/\d+/g, '')
      .trimEnd();
  return normal(a) === normal(b);
}
