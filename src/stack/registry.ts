import type { Registry } from '../flow/desire.ts';
import { kinds } from '../kinds/index.ts';

/** Every kind, by name. */
export const registry: Registry = new Map(kinds.map((kind) => [kind.name, kind]));
