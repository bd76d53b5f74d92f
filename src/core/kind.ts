import type { Among } from './among.ts';
import type { JsonPointer } from './json.ts';
import type { Call, CallError } from './port.ts';
import type { Address, Change, Cost, FieldWords, Found, Hazard, Spec, StackRef } from './types.ts';

/** What the lists are asked for. */
export interface Asked<S extends Spec = Spec> {
  readonly at: StackRef;
  /** By name, desired and base together; desired wins. */
  readonly specs: ReadonlyMap<string, S>;
  /** For import: every resource of the kind in the account and region, whoever owns it. */
  readonly everything: boolean;
  /** ISO 8601, for how old things are; without it that is not known. */
  readonly now?: string;
}

/** Who is notified of a change once it was sent, and on which occasion, as words that end a sentence. */
export interface Hearers {
  /** Names of topics, or end points. */
  readonly who: readonly string[];
  readonly when: string;
}

/** How far an asynchronous service is with what it was sent. */
export type Settled = 'settled' | 'pending' | { readonly failed: string };

/** Everything that the engine asks of a kind. D: the declaration as JSON; S: the spec; P: the read port. */
export interface Kind<D, S extends Spec, P> {
  readonly name: string;
  /** How we know that a resource is ours. */
  readonly ownership: 'tags' | 'parent' | 'name' | 'settings';
  /** Spec fields that cannot be changed in place. */
  readonly replaceOn: readonly JsonPointer[];
  /** Pure. Idempotent over `declare`. */
  normalize(declaration: D, at: StackRef, among: Among): S;
  /** Pure, the inverse: import, and the YAML that would accept a drift. */
  declare(spec: S): D;
  /** Pure: must exist before, and outlive. */
  needs(spec: S, at: StackRef): readonly Address[];
  /** Pure: where in a declaration a field of the spec is written; this declaration, where that is not the same for all. */
  writtenAt(path: JsonPointer, declaration?: D): JsonPointer;
  /** Pure: what readers are told of a field whose path says too little; null: its path. */
  words?(path: JsonPointer): FieldWords | null;
  /** Pure: a refusal of AWS in words that say what is meant and where it is written; null: AWS's own. */
  explain?(change: Change<S>, error: CallError): string | null;
  /** Whatever is ours or asked for. A partial listing is an error, never absence. */
  list(aws: P, asked: Asked<S>): Promise<readonly Found<S>[]>;
  /** Pure. Layout and everything derived is made here. An update without fields sends tags only. */
  calls(change: Change<S>, at: StackRef): readonly Call[];
  /** Pure. What is the same for every kind (delete, protected, replace, takes over) is not asked for here. */
  hazards(change: Change<S>): readonly Hazard[];
  /** Pure: whom sending this may notify; null: nobody. */
  hearers?(change: Change<S>): Hearers | null;
  /** Pure. */
  cost(spec: S): Cost;
  /** For asynchronous services: asked after the calls of a step until it is no longer pending. */
  settled?(aws: P, change: Change<S>, at: StackRef): Promise<Settled>;
}

/** A kind whatever its declaration and spec: what the registry holds. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds kinds of unrelated declarations and specs
export type AnyKind<P> = Kind<any, any, P>;
