import type { Among } from '../core/among.ts';
import { diffSpecs } from '../core/diff.ts';
import { type Json, pointerTo } from '../core/json.ts';
import type { Spec, StackRef } from '../core/types.ts';
import type { AnyAwsKind } from '../kinds/kind.ts';
import { fitted, granted, type Wish, wishesBetween } from './wishes.ts';

/** What decides what a declaration means. */
export interface Meaning {
  readonly kind: AnyAwsKind;
  readonly at: StackRef;
  readonly among: Among;
}

/** A declaration with some wishes granted, and how many fields of the spec it still misses. */
interface Attempt {
  readonly declaration: Json;
  readonly wishes: readonly Wish[];
  readonly spec: Spec;
  readonly missed: number;
}

/**
 * The changes of a declaration that bring its spec as near as can be to `target`: none of them is there that does not bring it nearer.
 * A kind says how a spec is declared; what that differs in is tried on the declaration as a person wrote it.
 */
export function choose(declaration: Json, target: Spec, meaning: Meaning): readonly Wish[] {
  const none = attempt({ declaration, wishes: [] }, target, meaning);
  if (!none) throw new Error('a declaration that means nothing');
  let best = none;
  for (const wishes of formsOf(none, target, meaning)) {
    const tried = all(none, wishes, { target, meaning }) ?? oneByOne(none, wishes, { target, meaning });
    if (tried.missed < best.missed) best = tried;
    if (best.missed === 0) break;
  }
  return best.wishes;
}

/** The spec of a declaration; null: it means nothing. */
export function meaningOf(declaration: Json, { kind, at, among }: Meaning): Spec | null {
  try {
    return kind.normalize(declaration, at, among) as Spec;
  } catch {
    return null;
  }
}

/**
 * Wishes in the words that a person would choose, with empty lists for those that went, and as the kind itself declares. Then each of
 * these without something that the declaration says in words of its own: a rule as a count of alarms.
 */
function formsOf(
  { declaration, spec }: Attempt,
  target: Spec,
  { kind, at, among }: Meaning,
): readonly (readonly Wish[])[] {
  const [from, to] = [spec, target].map((one) => kind.declare(one) as Json) as [Json, Json];
  const flat = wishesBetween(from, to).map((wish) => fitted(wish, declaration, from));
  const shorter = kind.importing?.shorter;
  const short = shorter
    ? wishesBetween(shorter(from, at, among) as Json, shorter(to, at, among) as Json).map((wish) =>
        fitted(wish, declaration, from),
      )
    : flat;
  const emptied = short.map((wish) => (wish.value === undefined ? { ...wish, value: [] } : wish));
  const said = Object.keys(declaration as object).filter((key) => !Object.hasOwn(from as object, key));
  const instead = said
    .map((key): Wish => ({ pointer: pointerTo('', key), value: undefined }))
    .filter((gone) => isAboutThat(gone, { declaration, spec }, { target, meaning: { kind, at, among } }));
  const mixed = instead.flatMap((gone) => [short, flat].map((wishes) => [gone, ...wishes.filter(isOther(gone))]));
  return [short, emptied, flat, ...mixed];
}

/** True for words without which nothing changes but what is to change anyway, or without which it means nothing. */
function isAboutThat(
  gone: Wish,
  { declaration, spec }: Pick<Attempt, 'declaration' | 'spec'>,
  { target, meaning }: Aim,
): boolean {
  const without = meaningOf(granted(declaration, gone), meaning);
  const meant = new Set(diffSpecs(spec, target).map(({ path }) => path));
  return without === null || diffSpecs(spec, without).every(({ path }) => meant.has(path));
}

function isOther({ pointer }: Wish): (wish: Wish) => boolean {
  return (wish) => wish.pointer !== pointer;
}

interface Aim {
  readonly target: Spec;
  readonly meaning: Meaning;
}

/** All at once, where that is all that is missing. */
function all(none: Attempt, wishes: readonly Wish[], { target, meaning }: Aim): Attempt | null {
  const declaration = wishes.reduce(granted, none.declaration);
  const tried = attempt({ declaration, wishes }, target, meaning);
  return tried?.missed === 0 ? tried : null;
}

/** Each wish that brings it nearer, and makes of no field what neither main nor AWS has. */
function oneByOne(none: Attempt, wishes: readonly Wish[], { target, meaning }: Aim): Attempt {
  let best = none;
  for (const wish of wishes) {
    const tried = attempt(
      { declaration: granted(best.declaration, wish), wishes: [...best.wishes, wish] },
      target,
      meaning,
    );
    if (tried && tried.missed < best.missed && !strays(best, tried, target)) best = tried;
  }
  return best;
}

/** True where a field became something else than it should. */
function strays(before: Attempt, after: Attempt, target: Spec): boolean {
  const missed = diffSpecs(after.spec, target).map(({ path }) => `${path}/`);
  return diffSpecs(before.spec, after.spec).some(({ path }) =>
    missed.some((one) => one.startsWith(`${path}/`) || `${path}/`.startsWith(one)),
  );
}

/** null: it means nothing. */
function attempt(
  { declaration, wishes }: Pick<Attempt, 'declaration' | 'wishes'>,
  target: Spec,
  meaning: Meaning,
): Attempt | null {
  const spec = meaningOf(declaration, meaning);
  return spec && { declaration, wishes, spec, missed: diffSpecs(spec, target).length };
}
