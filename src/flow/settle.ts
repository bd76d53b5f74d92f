import type { Snapshot } from '../aws/snapshot.ts';
import type { Settling } from '../core/apply.ts';
import { addressOf, type StackRef } from '../core/types.ts';
import type { Registry } from './desire.ts';

/** Asks a step's kind how far its service is, each time anew. */
export function settledBy({ kinds, aws, at }: { kinds: Registry; aws: Snapshot; at: StackRef }): Settling['ask'] {
  return ({ change }) => kinds.get(addressOf(change).kind)?.settled?.(aws.fresh(), change, at) ?? null;
}
