import { kinds } from '../kinds/index.ts';
import type { Registry } from '../kinds/kind.ts';

/** Every kind, by name. */
export const registry: Registry = new Map(kinds.map((kind) => [kind.name, kind]));
