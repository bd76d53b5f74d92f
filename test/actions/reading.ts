import { parseMarker } from '../../src/report/comment/marker.ts';

/** The first line of a comment that people read. */
export function heading(comment = ''): string | undefined {
  return comment.split('\n').find((line) => line.startsWith('### '));
}

/** The stack and the commit that a comment's marker names. */
export function about(comment = ''): string {
  const { stack, head } = parseMarker(comment) ?? {};
  return `${stack} ${head}`;
}
