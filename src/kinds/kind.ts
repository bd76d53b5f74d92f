import type { AwsReadPort } from '../aws/operations.ts';
import type { Kind } from '../core/kind.ts';
import type { Spec } from '../core/types.ts';
import type { WrittenKind } from '../manifest/types.ts';

/** A kind of AWS resource, as the registry holds it: what the engine asks, and how it is written in YAML. */
export interface AwsKind<D, S extends Spec> extends Kind<D, S, AwsReadPort>, WrittenKind {}
