import type { Json } from './json.ts';
import type { AnyKind, Asked } from './kind.ts';
import { type CallError, CallFailed } from './port.ts';
import { HOLD_TAG, isOfMark, ownerOf, PROTECTED_TAG, readMark } from './tags.ts';
import type { Found, Live, Spec, StackRef } from './types.ts';

/** What every kind found, and the kinds that may not be read. */
export interface Survey {
  readonly live: readonly Live[];
  readonly denied: ReadonlyMap<string, CallError>;
}

/** What is asked of a survey: the specs of desired and base together, by kind and name. */
export type AskedByKind = ReadonlyMap<string, ReadonlyMap<string, Spec>>;

/**
 * Lists every kind at once. A kind that may not be read at all is reported as denied; any other failure ends the survey, because a
 * partial listing must never look like absence.
 */
export async function survey<P>(
  kinds: Iterable<AnyKind<P>>,
  aws: P,
  { at, asked, everything = false, now }: { at: StackRef; asked: AskedByKind; everything?: boolean; now?: string },
): Promise<Survey> {
  const denied = new Map<string, CallError>();
  const lists = [...kinds].map(async (kind) => {
    const question: Asked = { at, specs: asked.get(kind.name) ?? new Map(), everything, ...(now && { now }) };
    try {
      return (await kind.list(aws, question)).map((found) => readThroughMarks(found, kind, at));
    } catch (failure) {
      if (!(failure instanceof CallFailed && failure.denied)) throw failure;
      denied.set(kind.name, failure.error);
      return [];
    }
  });
  return { live: (await Promise.all(lists)).flat(), denied };
}

/** What a kind found, seen through our tags: whose it is, whether a hand touched it, held until when. */
export function readThroughMarks<P>(found: Found, kind: AnyKind<P>, at: StackRef): Live {
  const address = { kind: kind.name, name: found.name };
  const needs = found.otherKind ? [] : kind.needs(found.spec, at);
  if (found.otherKind)
    return { ...found, address, needs, owner: 'another kind', touched: null, mark: null, hold: null };
  if (found.tags === null)
    return { ...found, address, needs, owner: 'this stack', touched: null, mark: null, hold: null };
  const mark = readMark(found.tags);
  return {
    ...found,
    spec: { ...found.spec, protected: found.tags[PROTECTED_TAG] === 'true' } satisfies Json,
    address,
    needs,
    owner: ownerOf(found.tags, at),
    mark,
    touched: mark === null ? null : !isOfMark(mark, found.spec),
    hold: found.tags[HOLD_TAG] ?? null,
  };
}
