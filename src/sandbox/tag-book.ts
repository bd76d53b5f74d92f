import type { Tags } from '../core/types.ts';

/** Tags of every resource, by ARN, and what they were before: the tagging API shows them late. */
export class TagBook {
  readonly #clock: () => number;
  readonly #history = new Map<string, { atMs: number; tags: Tags | null }[]>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  of(arn: string): Tags {
    return this.#history.get(arn)?.at(-1)?.tags ?? {};
  }

  add(arn: string, tags: Tags): void {
    if (Object.keys(tags).length > 0) this.#write(arn, { ...this.of(arn), ...tags });
  }

  remove(arn: string, keys: readonly string[]): void {
    this.#write(arn, Object.fromEntries(Object.entries(this.of(arn)).filter(([key]) => !keys.includes(key))));
  }

  /** The resource is gone. */
  forget(arn: string): void {
    if (this.#history.has(arn)) this.#write(arn, null);
  }

  /** What was tagged at that time, or had been before (then without tags). */
  asOf(atMs: number): { arn: string; tags: Tags }[] {
    return [...this.#history].flatMap(([arn, entries]) => {
      const tags = entries.findLast((entry) => entry.atMs <= atMs)?.tags;
      return tags ? [{ arn, tags }] : [];
    });
  }

  #write(arn: string, tags: Tags | null): void {
    const entries = this.#history.get(arn) ?? [];
    entries.push({ atMs: this.#clock(), tags });
    this.#history.set(arn, entries);
  }
}

/** Why AWS refuses these tags on a resource that has those already, or null. */
export function tagsRefused(existing: Tags, added: Tags): 'too many' | 'reserved' | null {
  if (Object.keys(added).some((key) => key.toLowerCase().startsWith('aws:'))) return 'reserved';
  return Object.keys({ ...existing, ...added }).length > 50 ? 'too many' : null;
}
