import { listOf, type Members, membersOf } from '../set.ts';

/** A query of Logs Insights without its sources, and these as a set: their order means nothing. */
export interface SplitQuery {
  readonly groups: Members;
  readonly query: string;
}

const source = /^\s*SOURCE\s+'([^']+)'\s*(?:\||$)/i;

/** `SOURCE 'a' | SOURCE 'b' | fields …`; other kinds of sources stay in the query. */
export function splitQuery(text: string): SplitQuery {
  const groups: string[] = [];
  let rest = text;
  for (let found = source.exec(rest); found; found = source.exec(rest)) {
    groups.push(found[1] as string);
    rest = rest.slice(found[0].length);
  }
  return { groups: membersOf(groups), query: rest.replace(/\r\n?/g, '\n').trim() };
}

/** The inverse. */
export function joinQuery({ groups, query }: SplitQuery): string {
  const sources = listOf(groups).map((group) => `SOURCE '${group}'`);
  return [...sources, ...(query === '' ? [] : [query])].join(' | ');
}
