import type { AwsReadPort } from '../aws/operations.ts';
import type { Among } from '../core/among.ts';
import type { JsonPointer } from '../core/json.ts';
import type { Kind } from '../core/kind.ts';
import type { Spec, StackRef } from '../core/types.ts';
import type { WrittenKind } from '../manifest/types.ts';

/** A kind of AWS resource, as the registry holds it: what the engine asks, and how it is written in YAML. */
export interface AwsKind<D, S extends Spec> extends Kind<D, S, AwsReadPort>, WrittenKind {
  readonly importing?: Importing<D>;
}

/** A kind whatever its declaration and spec. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds kinds of unrelated declarations and specs
export type AnyAwsKind = AwsKind<any, any>;

/** Kinds by name. */
export type Registry = ReadonlyMap<string, AnyAwsKind>;

/** What an import asks besides; each of it only where it matters to the kind. All pure. */
export interface Importing<D> {
  /** The service of AWS that made a resource of this name, and looks after it; null: none that we know. */
  madeBy?(name: string): string | null;
  /** Why a resource of this name and spec cannot be ours; null: it can. */
  unfit?(name: string, at: StackRef, spec?: Spec): string | null;
  /** The same declaration in the words that a person would choose, such as names in place of ARNs. */
  shorter?(declaration: D, at: StackRef, among: Among): D;
  /** Where in a declaration values stand that may be secrets. */
  secrets?(declaration: D): readonly JsonPointer[];
}
