import { type Clearance, clearEverything } from '../core/approvals.ts';
import type { Permission } from '../core/hazards.ts';
import type { Json } from '../core/json.ts';
import type { Registry } from '../flow/desire.ts';
import { kinds } from '../kinds/index.ts';
import type { Manifest } from '../manifest/types.ts';

/** What a sandbox holds when it starts. */
export type World = 'fresh' | 'applied' | 'empty';

/** What a person clears on the command line. */
export interface Words {
  readonly clearance: Clearance;
  readonly allow: readonly Permission[];
}

export const noWords: Words = { clearance: clearEverything, allow: [] };

/** For looking: what this role may not read is shown for one that may. */
export const onlyLooking: Words = { clearance: { ...clearEverything, unread: 'show' }, allow: [] };

/** Every kind, by name. */
export const registry: Registry = new Map(kinds.map((kind) => [kind.name, kind]));

/** What the declarations hold, for finding the variables that they name. */
export function valuesOf(manifests: readonly (Manifest | null)[]): Json {
  return manifests.flatMap((one) => one?.declarations.map(({ value }) => value) ?? []);
}
