import type { JsonObject, JsonPointer } from '../core/json.ts';
import type { Address, Live, Spec } from '../core/types.ts';

/** What exists, as far as an import looks at it. */
export type Existing = Pick<Live, 'address' | 'spec' | 'tags' | 'owner' | 'otherKind' | 'unread' | 'name'> &
  Partial<Pick<Live, 'rest'>>;

/** A resource on its way into YAML. */
export interface Resource {
  readonly address: Address;
  /** What people would write for it, `${` escaped; what is a reference stays one. */
  readonly declaration: JsonObject;
  /** What AWS has: what the declaration must mean. */
  readonly spec: Spec;
  /** Members of AWS's that declarations do not hold; they stay as they are. */
  readonly unmodelled: readonly string[];
}

/** What exists and is not written, with the reason. */
export interface LeftOut {
  readonly address: Address;
  readonly reason: string;
}

/** A value that may be a secret and stands outside the files: the variable that holds it, and of what. */
export interface Secret {
  readonly variable: string;
  readonly value: string;
  readonly of: Address;
  readonly at: JsonPointer;
}

/** A file on its way to the disk: what its first keys are, in their order, and the path below the declarations. */
export interface Drafted {
  readonly path: string;
  /** The name of the schema that it follows. */
  readonly schema: string;
  readonly document: JsonObject;
}
