/** The members that are there, each of them optional. */
export type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], null | undefined> };

/** A copy without members that are undefined, null or empty: what is left out means the default, to people and to AWS. */
export function given<T extends object>(members: T): Given<T> {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => !isEmpty(member))) as Given<T>;
}

function isEmpty(member: unknown): boolean {
  if (member === undefined || member === null) return true;
  return typeof member === 'object' && Object.keys(member).length === 0;
}
