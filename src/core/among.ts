import type { Json } from './json.ts';
import type { Address, Spec } from './types.ts';

/** What else the repository declares, for what follows from it: a composite's children, a dashboard's lines. */
export interface Among {
  /** Names of everything declared of a kind, sorted. */
  names(kind: string): readonly string[];
  /** The spec of a declared resource with look-ups as references, or null. */
  spec(address: Address): Spec | null;
  /** Sorted by name. */
  readonly services: readonly ServiceRef[];
}

/** A service as declared. */
export interface ServiceRef {
  readonly name: string;
  readonly profile: string | null;
  /** What `${name}` stands for in its profile: parameters, look-ups (their tokens), and `service` itself. */
  readonly parameters: { readonly [name: string]: Json };
}

/** Nothing else is declared. */
export const aloneAmong: Among = { names: () => [], spec: () => null, services: [] };
