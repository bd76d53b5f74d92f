import type { Values } from './description.ts';
import type { Issue } from './state.ts';

/** Issues and pull requests as `sort` and `direction` ask for them; by when they were created unless asked. */
export function inOrder<I extends Issue>(issues: readonly I[], query: Values, otherwise: 'asc' | 'desc'): I[] {
  const { sort = 'created', direction = otherwise } = query;
  if (sort !== 'created' && sort !== 'updated') throw new Error(`the fake cannot sort by ${sort}`);
  const at = (issue: I) => (sort === 'updated' ? issue.updatedAt.getTime() : issue.number);
  return [...issues].sort((a, b) => (direction === 'asc' ? at(a) - at(b) : at(b) - at(a)) || b.number - a.number);
}
