import type { Json } from '../../src/core/json.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** A field that AWS has and our spec does not, set by somebody else on a live resource. */
export interface Stranger {
  set(sandbox: Sandbox, name: string): Promise<void>;
  read(sandbox: Sandbox, name: string): Promise<Json | undefined>;
}
