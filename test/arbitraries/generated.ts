import type { Json } from '../../src/core/json.ts';

/** A resource that AWS takes: its name, and what a person would write for it. */
export interface Generated {
  readonly name: string;
  readonly value: Json;
  /** The same, as far as that can be, under another one's name. */
  as(other: Generated): Generated;
}
