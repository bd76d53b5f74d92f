import { renderAt } from './render.ts';
import { detailsFor, type Level, type Told } from './told.ts';

export { renderProblems } from './problems.ts';
export type { Told } from './told.ts';

/** A comment without its marker's line, and how much it tells. */
export interface Rendered {
  readonly body: string;
  readonly level: Level;
}

/** The comment for a plan: the most that fits into so many bytes of UTF-8. */
export function renderComment(told: Told, limitBytes: number): Rendered {
  let rendered: Rendered = { body: '', level: 'counts' };
  for (const detail of detailsFor(limitBytes)) {
    rendered = { body: renderAt(told, detail), level: detail.level };
    if (Buffer.byteLength(rendered.body) <= limitBytes) break;
  }
  return rendered;
}
