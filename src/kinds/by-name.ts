import type { StackRef } from '../core/types.ts';

/** Resources without tags are known by their names: ours begin with the stack's name and a slash. */
export function nameInAws(at: Pick<StackRef, 'stack'>, name: string): string {
  return `${at.stack}/${name}`;
}

/** The name in declarations; null: the stack's name is not in front of it. */
export function nameFromAws(at: Pick<StackRef, 'stack'>, name: string | undefined): string | null {
  const prefix = nameInAws(at, '');
  return name?.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : null;
}

/** A colon is in none of our names, for AWS takes none in them. */
const FOREIGN = 'not ours: ';

/** What an import calls a resource that the stack's name is not in front of. */
export function foreignName(name: string): string {
  return `${FOREIGN}${name}`;
}

/** Why an import leaves a resource of this name alone; null: it does not. */
export function unfit(name: string, at: Pick<StackRef, 'stack'>): string | null {
  if (!name.startsWith(FOREIGN)) return null;
  return `its name does not begin with ${nameInAws(at, '')}, by which ours are known: declare it, and delete this one by hand`;
}
